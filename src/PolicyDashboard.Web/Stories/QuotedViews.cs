using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Statements;

namespace PolicyDashboard.Web.Stories;

/// <summary>Views that are words and no chart: lists of statements, searches, a document, a theme. A slide quotes the first statements of each, with where they stand.</summary>
public sealed class QuotedViews(StatementsQuery statements, DocumentsQuery documents, SearchQuery search, Vocabulary known)
{
    /// <summary>How many statements a slide quotes.</summary>
    public const int Quoted = 10;

    private const string Statements = "statements", Search = "search", Documents = "documents/", Themes = "themes/";

    /// <summary>Whether a page can be quoted.</summary>
    public static bool Knows(string path) =>
        path is Statements or Search || DocumentOf(path) is not null || (path.StartsWith(Themes, StringComparison.Ordinal) && path.Length > Themes.Length);

    /// <summary>The quotations of a page with its address; nothing where it has none.</summary>
    public async Task<(KeptFigure? Figure, string View)> AskAsync(string path, AddressReader address, Language language, CancellationToken cancellation)
    {
        if (Listed(path, address) is not var (list, view) || address.Problems.Count > 0)
        {
            return default;
        }

        var page = await statements.AskAsync(list.Filter, list.Subject, list.Measure, list.List.Facets, list.List.Order, list.List.At, Quoted, cancellation);
        return page.Lines.Count == 0 ? default : (new KeptFigure(
            Words.DrawerTitle.In(
                language,
                await RowNames.OfAsync(RowKey.All, list.Filter, documents, known, language),
                NameOf(list, language)),
            [.. Coverage.Notes(list.Filter, list.Measure, page.Totals, language), .. await NumberAsync(page, list, path, language, cancellation), Words.StageQuoted.In(language, page.Lines.Count, Numbers.Count(page.Kept))],
            Table(page.Lines, list, language),
            null,
            null,
            null,
            [.. page.Lines.Select(line => Quotation(line, list, language))]), view);
    }

    private (StatementsAddress List, string View)? Listed(string path, AddressReader address)
    {
        if (path == Statements)
        {
            var list = StatementsAddress.Read(address);
            return (list, Links.To(list));
        }

        if (path == Search)
        {
            var asked = SearchAddress.Read(address);
            return asked.Search is { } found
                ? (StatementsAddress.Start with { Subject = found.Key, Filter = asked.Filter, List = ListView.Start with { Facets = Facets.None with { Theme = asked.Theme } } }, Links.To(asked))
                : null;
        }

        if (DocumentOf(path) is { } document)
        {
            var reader = ReaderAddress.Read(document, address);
            var list = StatementsAddress.Start with { Filter = Filter.All with { Document = document }, Subject = reader.Themes.Count > 0 ? reader.Themes[0] : null };
            return (list with { List = list.List with { Order = StatementOrder.Reading } }, Links.To(reader with { Statement = null }));
        }

        var theme = path[Themes.Length..];
        return known.Find(theme) is null ? null : (StatementsAddress.Start with { Subject = theme }, path);
    }

    /// <summary>Id of the document whose reader a path is; null where it is none.</summary>
    internal static int? DocumentOf(string path) =>
        path.StartsWith(Documents, StringComparison.Ordinal) && int.TryParse(path[Documents.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var document) ? document : null;

    /// <summary>A statement as it is quoted: without line ends, and one blank where there were several.</summary>
    internal static string InOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private KeptQuotation Quotation(StatementLine line, StatementsAddress list, Language language) => new(
        InOneLine(line.Text),
        Words.StageSource.In(language, line.Document.Title, Names.Of(line.Document.Place, known.Gazetteer, language), Names.Of(line.Document.Date, language)),
        Link(line, list),
        [.. line.Hits.Where(hit => hit.State == Analysis.Themes.HitState.Counts && !line.Text.AsSpan().ContainsAny(' ', '\n', '\u3000')).Select(hit => new KeptMark(hit.Start, hit.Length))]);

    private FigureTable Table(IReadOnlyList<StatementLine> lines, StatementsAddress list, Language language) => new(
        Words.NavStatements.In(language),
        [],
        [
            new(Words.ExportNumber.In(language)),
            new(Words.ExportStatement.In(language), IsWord: true),
            new(Words.Contribution.In(language), StatementUnits.Of(list.Measure).In(language)),
            new(Words.DocumentName.In(language), IsWord: true),
            new(Words.ReaderPlace.In(language), IsWord: true),
            new(Words.DocumentDate.In(language), IsWord: true),
        ],
        [.. lines.Index().Select(line => new TableRow(
            new TableHead(Numbers.Count(line.Index + 1)),
            [
                new TableCell(line.Item.Text, null, IsWord: true),
                new TableCell(Numbers.Sum(line.Item.Contribution), line.Item.Contribution, Link: Link(line.Item, list), Key: new StatementPlace(line.Item.Document.Id, line.Item.Index).ToString()),
                new TableCell(line.Item.Document.Title, null, IsWord: true),
                new TableCell(Names.Of(line.Item.Document.Place, known.Gazetteer, language), null, IsWord: true),
                new TableCell(Names.Of(line.Item.Document.Date, language), null, IsWord: true),
            ]))]);

    private string NameOf(StatementsAddress list, Language language)
    {
        var name = list.Subject is { } key && known.Find(key) is { } subject ? Names.Of(subject, language) : Words.AllStatements.In(language);
        return list.List.Facets.Theme is { } also && known.Find(also) is { } theme ? Words.DrawerTitle.In(language, name, Names.Of(theme, language)) : name;
    }

    // What a list is narrowed to leaves its number alone; the number of a search about a theme is that of the theme's statements.
    private async Task<IEnumerable<string>> NumberAsync(StatementPage page, StatementsAddress list, string path, Language language, CancellationToken cancellation)
    {
        if (path == Search && list.List.Facets.Theme is { } key)
        {
            var counts = (await search.AskAsync(new(SearchText.OfKey(list.Subject)!, list.Filter, key), 0, 1, cancellation)).Counts;
            return
            [
                Words.SearchNarrow.In(language, known.Find(key) is { } theme ? Names.Of(theme, language) : key),
                SumOf(counts.Statements, page.KeptSum, counts.Whole, (double)counts.Statements / counts.Whole, list.Measure, language),
            ];
        }

        return [SumOf(page.Count, page.Sum, (long)page.Denominator, page.Value, list.Measure, language), .. FacetNames.Narrowed(list, page, known, language)];
    }

    private static string SumOf(long count, double sum, long denominator, double? value, Measure measure, Language language) =>
        Words.ExportSum.In(language, Numbers.Count(count), Numbers.Sum(sum), Numbers.Count(denominator), Names.Whole(measure).In(language), Numbers.Value(value, measure));

    private static string Link(StatementLine line, StatementsAddress list) =>
        Links.To(new ReaderAddress(line.Document.Id, list.Subject is null or Subject.Any ? [] : [list.Subject], line.Index));
}
