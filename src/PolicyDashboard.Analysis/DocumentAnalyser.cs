using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis;

/// <summary>Reads a document: the whole way from stored text to what each statement is about and where.</summary>
/// <remarks>Immutable and safe to use from several threads at once.</remarks>
/// <param name="catalogue">Themes and terms.</param>
/// <param name="gazetteer">Places.</param>
/// <param name="dictionary">Cuts texts into words, to veto short terms with both edges inside words; null for no veto.</param>
/// <param name="model">Learned weights; null to read by the rules of the catalogue alone.</param>
public sealed class DocumentAnalyser(Catalogue catalogue, Gazetteer gazetteer, SegmentationDictionary? dictionary = null, LearnedModel? model = null)
{
    /// <summary>
    /// Changes with every change of this assembly: the same text could be read differently by it. A number that people raise by
    /// hand is forgotten some day, and then charts show what an older program read.
    /// </summary>
    public static string Version { get; } = typeof(DocumentAnalyser).Module.ModuleVersionId.ToString("N");

    private readonly ThemeReader? _rules = model is null ? new(catalogue, dictionary) : null;
    private readonly LearnedReader? _learned = model is null ? null : new(catalogue, model, dictionary);
    private readonly IssuingPlaceFinder _issuing = new(gazetteer);
    private readonly SpokenPlaces _spoken = new(gazetteer);

    /// <summary>The catalogue it reads with.</summary>
    public Catalogue Catalogue { get; } = catalogue;

    /// <summary>Cuts texts into words; null where it reads without.</summary>
    public SegmentationDictionary? Dictionary { get; } = dictionary;

    /// <summary>The places it knows.</summary>
    public Gazetteer Gazetteer { get; } = gazetteer;

    /// <summary>
    /// What decides, beside the places, how a text is read: version, catalogue, dictionary, weights. Two analysers with the same one read alike.
    /// </summary>
    public string Fingerprint { get; } = $"{Version}/{catalogue.Version}/{dictionary?.Fingerprint ?? "no dictionary"}/{model?.Version ?? "rules"}";

    /// <summary>
    /// Catalogue and weights in short: what figures of the reading's quality are true of. Unlike <see cref="Fingerprint"/> it is the
    /// same for every build of the program.
    /// </summary>
    public string Reading { get; } = $"{catalogue.Version[..Math.Min(8, catalogue.Version.Length)]}-{model?.Version[..8] ?? "rules"}";

    /// <summary>Reads one document.</summary>
    /// <param name="stored">Decoded text, byte order mark removed, line ends as \n.</param>
    /// <param name="fileName">Name of the file, for a title where the text has none; empty for none.</param>
    public DocumentAnalysis Analyse(string stored, string fileName) => Analyse(stored, fileName, null);

    /// <summary>Reads one document on a known day.</summary>
    /// <param name="stored">Decoded text, byte order mark removed, line ends as \n.</param>
    /// <param name="fileName">Name of the file, for a title where the text has none; empty for none.</param>
    /// <param name="today">The day it was taken in: a later date of issue is taken only where there is no other, and said to be doubtful. Null where no day is known.</param>
    public DocumentAnalysis Analyse(string stored, string fileName, IssueDate? today)
    {
        var text = TextReading.Read(stored, fileName, today);
        var place = _issuing.Find(text, fileName);
        return new(text, _learned?.Read(text) ?? _rules!.Read(text), place, _spoken.Find(text, place.Code));
    }

    /// <summary>What spoke for and against each theme of a statement, theme by theme.</summary>
    /// <param name="stored">The document's stored text.</param>
    /// <param name="fileName">Name of the file, as for <see cref="Analyse(string, string)"/>.</param>
    /// <param name="statement">Index among the document's tiles.</param>
    /// <param name="today">The day it was taken in, as when it was read.</param>
    public IReadOnlyList<Evidence> Explain(string stored, string fileName, int statement, IssueDate? today = null)
    {
        var text = TextReading.Read(stored, fileName, today);
        return _learned?.Explain(text, statement) ?? _rules!.Explain(text, statement);
    }

    /// <summary>What the learned weights say of a theme; nothing where the reading goes by rules alone.</summary>
    /// <param name="theme">Theme id.</param>
    /// <param name="most">So many strings for it and so many against it.</param>
    public LearnedStrings Learned(string theme, int most) => model is null ? LearnedStrings.None : LearnedStrings.Of(model, theme, most);
}
