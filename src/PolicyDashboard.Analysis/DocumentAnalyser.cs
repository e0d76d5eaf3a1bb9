using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis;

/// <summary>Reads a document: the whole way from stored text to what each statement is about and where.</summary>
/// <remarks>Immutable and safe to use from several threads at once.</remarks>
public sealed class DocumentAnalyser(Catalogue catalogue, Gazetteer gazetteer)
{
    /// <summary>Changes whenever the same text could be read differently by a new version of this code.</summary>
    public const string Version = "1";

    private readonly ThemeReader _themes = new(catalogue);

    /// <summary>The catalogue it reads with.</summary>
    public Catalogue Catalogue { get; } = catalogue;

    /// <summary>The places it knows.</summary>
    public Gazetteer Gazetteer { get; } = gazetteer;

    /// <summary>Reads one document.</summary>
    /// <param name="stored">Decoded text, byte order mark removed, line ends as \n.</param>
    /// <param name="fileName">Name of the file, for a title where the text has none; empty for none.</param>
    public DocumentAnalysis Analyse(string stored, string fileName)
    {
        var text = TextReading.Read(stored, fileName);
        var spoken = new PlaceCode[text.Statements.Count];
        Array.Fill(spoken, PlaceCode.Undetermined);
        return new(text, _themes.Read(text), new IssuingPlace(PlaceCode.Undetermined, 0, []), spoken);
    }

    /// <summary>What spoke for each theme of a statement, the theme with the highest score first.</summary>
    /// <param name="stored">The document's stored text.</param>
    /// <param name="fileName">Name of the file, as for <see cref="Analyse"/>.</param>
    /// <param name="statement">Index among the document's tiles.</param>
    public IReadOnlyList<Evidence> Explain(string stored, string fileName, int statement) =>
        _themes.Explain(TextReading.Read(stored, fileName), statement);
}
