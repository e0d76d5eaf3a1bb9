using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Analysis.Themes.Learned;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>How texts are read now, and what the rows computed that way are called.</summary>
/// <param name="catalogue">Themes and terms.</param>
/// <param name="catalogueText">The file they were read from, which is kept with what is computed from it.</param>
/// <param name="gazetteer">Places.</param>
/// <param name="fingerprint">Changes whenever a text could be read differently: analysis version, catalogue, places, model.</param>
/// <param name="analyse">Reads a stored text (first) of a file of that name (second) that was taken in on a day (third). Called from several threads at once.</param>
/// <param name="reading">Catalogue and weights in short, the same for every build.</param>
/// <param name="dictionary">Cuts texts into words; null where there is none.</param>
/// <param name="explain">Tells what spoke for each theme of the statement at an index (last) of such a text.</param>
/// <param name="sets">Sets of places; null for none. They change no reading.</param>
/// <param name="learned">Tells which strings the weights know best of a theme, so many each way; null for a reading without learned weights.</param>
internal sealed class AnalysisInForce(
    Catalogue catalogue,
    string catalogueText,
    Gazetteer gazetteer,
    string fingerprint,
    Func<string, string, IssueDate, DocumentAnalysis> analyse,
    Func<string, string, IssueDate, int, IReadOnlyList<Evidence>> explain,
    string reading = "",
    Func<string, int, LearnedStrings>? learned = null,
    SegmentationDictionary? dictionary = null,
    PlaceSets? sets = null)
{
    public PlaceSets Sets { get; } = sets ?? PlaceSets.None;

    public SegmentationDictionary? Dictionary { get; } = dictionary;

    public Catalogue Catalogue { get; } = catalogue;

    public string CatalogueText { get; } = catalogueText;

    public Gazetteer Gazetteer { get; } = gazetteer;

    public string Fingerprint { get; } = fingerprint;

    public string Reading { get; } = reading;

    public Func<string, string, IssueDate, DocumentAnalysis> Analyse { get; } = analyse;

    public Func<string, string, IssueDate, int, IReadOnlyList<Evidence>> Explain { get; } = explain;

    public Func<string, int, LearnedStrings> Learned { get; } = learned ?? ((_, _) => LearnedStrings.None);

    public SubjectNumbers Subjects { get; } = new(catalogue);

    public PlaceTree Places { get; } = new(gazetteer);
}
