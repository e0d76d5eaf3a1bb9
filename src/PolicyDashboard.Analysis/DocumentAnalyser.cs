using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis;

/// <summary>Reads a document: the whole way from stored text to what each statement is about and where.</summary>
/// <remarks>Immutable and safe to use from several threads at once.</remarks>
public sealed class DocumentAnalyser(Catalogue catalogue, Gazetteer gazetteer)
{
    /// <summary>Changes whenever the same text could be read differently by a new version of this code.</summary>
    public const string Version = "1";

    /// <summary>The catalogue it reads with.</summary>
    public Catalogue Catalogue { get; } = catalogue;

    /// <summary>The places it knows.</summary>
    public Gazetteer Gazetteer { get; } = gazetteer;

    /// <summary>Reads one document.</summary>
    /// <param name="stored">Decoded text, byte order mark removed, line ends as \n.</param>
    /// <param name="fileName">Name of the file, for a title where the text has none; empty for none.</param>
    public DocumentAnalysis Analyse(string stored, string fileName) =>
        throw new InvalidOperationException($"The parts of {nameof(DocumentAnalyser)} are not joined yet: {stored.Length} {fileName.Length} {Catalogue.Version} {Gazetteer.Places.Count}.");
}
