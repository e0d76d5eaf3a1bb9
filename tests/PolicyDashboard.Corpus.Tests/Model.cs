using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests;

/// <summary>The answers worked out in the plainest way, from the definitions in the design, over documents held in memory.</summary>
internal sealed class Model(IReadOnlyList<(int Id, DocumentAnalysis Analysis)> documents, Catalogue catalogue)
{
    private readonly Dictionary<int, DocumentAnalysis> _byId = documents.ToDictionary(document => document.Id, document => document.Analysis);

    public DocumentAnalysis Analysis(int document) => _byId[document];

    /// <summary>Documents that a filter leaves in, each with the statements it leaves in.</summary>
    public IEnumerable<(int Id, DocumentAnalysis Analysis, int[] Statements)> Text(Filter filter) =>
        documents
            .Where(document => IsIn(document.Id, document.Analysis, filter))
            .Select(document => (
                document.Id,
                document.Analysis,
                Statements: Enumerable.Range(0, document.Analysis.Text.Statements.Count).Where(index => IsIn(document.Analysis, index, filter)).ToArray()))
            .Where(document => document.Statements.Length > 0 || (filter.Class is null && (filter.View == PlaceView.Issuing || filter.Place is null)));

    public TextTotals Totals(Filter filter) => Text(filter).Select(document => Totals(document.Analysis, document.Statements)).Aggregate(default(TextTotals), (left, right) => left + right);

    public ThemeCounts Counts(Filter filter, string subject) => Text(filter).Select(document => Counts(document.Analysis, document.Statements, subject)).Aggregate(
        new ThemeCounts(0, 0, 0, subject.StartsWith(SearchText.KeyPrefix, StringComparison.Ordinal) ? double.NaN : 0, 0), (left, right) => left + right);

    private static bool IsIn(int id, DocumentAnalysis analysis, Filter filter)
    {
        var date = analysis.Text.Date?.Value;
        return (filter.Document is null || filter.Document == id)
            && (filter.From is null || date?.Year >= filter.From)
            && (filter.To is null || date?.Year <= filter.To)
            && (filter.News is not { } news || news.Holds(id, date?.Number ?? 0))
            && (filter.Month is null || date?.Month == filter.Month)
            && (filter.Types is not { Count: > 0 } types || types.Contains(analysis.Text.Type.Value))
            && (filter.View == PlaceView.Spoken || Holds(filter, analysis.Place.Code));
    }

    private static bool IsIn(DocumentAnalysis analysis, int index, Filter filter) =>
        analysis.Text.Statements[index].Counts
        && (filter.Class is not { } kind || analysis.Text.Statements[index].Class == kind)
        && (filter.View == PlaceView.Issuing || Holds(filter, analysis.Spoken[index]));

    private static bool Holds(Filter filter, PlaceCode place) =>
        filter.Place is not { } asked || (filter.ThisLevelOnly ? asked.Members.Contains(place) : asked.Holds(place));

    private static bool HasParagraphs(DocumentAnalysis analysis) =>
        analysis.Text.Statements.Where(statement => statement.Counts).Select(statement => statement.Paragraph).Distinct().Count() >= 8;

    private static TextTotals Totals(DocumentAnalysis analysis, int[] statements) => new(
        1,
        statements.Length,
        statements.Sum(index => analysis.Text.Statements[index].Characters),
        statements.Count(index => analysis.Themes.Statements[index].Themes.Length > 0),
        HasParagraphs(analysis) ? statements.Select(index => analysis.Text.Statements[index].Paragraph).Distinct().Count() : 0);

    private ThemeCounts Counts(DocumentAnalysis analysis, int[] statements, string subject)
    {
        if (subject.StartsWith(SearchText.KeyPrefix, StringComparison.Ordinal))
        {
            var found = statements.Where(index => PlainSearch.Hits(Words(analysis, index), subject[SearchText.KeyPrefix.Length..]) > 0).ToArray();
            return new(
                found.Length,
                found.Sum(index => analysis.Text.Statements[index].Characters),
                found.Sum(index => PlainSearch.Hits(Words(analysis, index), subject[SearchText.KeyPrefix.Length..])),
                double.NaN,
                HasParagraphs(analysis) ? found.Select(index => analysis.Text.Statements[index].Paragraph).Distinct().Count() : 0);
        }

        var themes = Themes(subject);
        var about = statements.Where(index => analysis.Themes.Statements[index].Themes.Any(themes.Contains)).ToArray();
        return new(
            about.Length,
            about.Sum(index => analysis.Text.Statements[index].Characters),
            statements.Sum(index => analysis.Themes.Statements[index].Hits.Count(hit => Speaks(hit, themes))),
            about.Sum(index => analysis.Themes.Statements[index].Themes.Count(themes.Contains) / (double)analysis.Themes.Statements[index].Themes.Length),
            HasParagraphs(analysis) ? about.Select(index => analysis.Text.Statements[index].Paragraph).Distinct().Count() : 0);
    }

    private static string Words(DocumentAnalysis analysis, int index) => analysis.Text.Statements[index].Span.In(analysis.Text.Stored).ToString();

    private bool Speaks(Hit hit, HashSet<byte> themes) =>
        hit.State == HitState.Counts && catalogue.Terms[hit.Term].Themes.Any(theme => themes.Contains((byte)catalogue.IndexOf(theme)));

    private HashSet<byte> Themes(string subject) =>
    [
        .. catalogue.Themes.Index()
            .Where(theme => subject == Subject.Any || subject == theme.Item.Id || subject == $"group:{theme.Item.Group}")
            .Select(theme => (byte)theme.Index),
    ];
}
