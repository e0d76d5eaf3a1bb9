using System.Runtime.CompilerServices;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Search;

/// <summary>What a search found in files: all its statements or aligned lines as the page shows them, or how they are spread.</summary>
public sealed class SearchExport(SearchQuery search, Vocabulary known) : ExportedList
{
    /// <summary>Part of the page that holds its small tables.</summary>
    public const string Tables = "tables";

    /// <inheritdoc/>
    public override string Name => "search";

    /// <inheritdoc/>
    public override bool Answers(string name) => name == Name || name == $"{Name}/{Tables}";

    /// <inheritdoc/>
    public override async Task<ListAnswer?> AskAsync(AddressReader address, ListTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(target);
        var view = SearchAddress.Read(address).FromTop;
        if (address.Problems.Count > 0 || view.Search is not { } words)
        {
            return null;
        }

        var language = target.Language;
        var first = await search.AskAsync(view.Question, 0, 1, cancellation);
        var listed = view.Form == SearchForm.Lines ? first.Counts.Hits : first.Counts.Statements;
        var isSpread = target.Name != Name;
        var sheet = isSpread ? SpreadSheet.Of(first.Counts, view.Filter, known, language)
            : view.Form == SearchForm.Lines ? new Sheet(Words.SearchFormLines.In(language), LineColumns(language), LinesAsync(view, target, cancellation))
            : new Sheet(Words.NavStatements.In(language), StatementColumnsOf(language), StatementsAsync(view, target, cancellation));
        return new ListAnswer(
            sheet,
            Words.SearchOpen.In(language, words.Text),
            [.. Notes(view, first.Counts, language), .. !isSpread && listed > StatementsExport.MostStatements ? [Words.ExportLimit.In(language, Numbers.Count(StatementsExport.MostStatements), Numbers.Count(listed))] : Array.Empty<string>()],
            Links.To(view));
    }

    private IEnumerable<string> Notes(SearchAddress view, SearchCounts counts, Language language)
    {
        yield return Words.SearchFound.In(language, Numbers.Count(counts.Statements), Numbers.Count(counts.Documents), Numbers.Count(counts.Hits), Numbers.Count(counts.Whole), SearchRow.InTenThousand(counts.Whole == 0 ? 0 : (double)counts.Statements / counts.Whole));
        yield return Coverage.Types(view.Filter.Types, language);
        yield return Coverage.Years(view.Filter, language);
        foreach (var kind in Coverage.Classes(view.Filter, language))
        {
            yield return kind;
        }

        if (view.Filter.Place is { } place)
        {
            yield return Words.SearchNarrow.In(language, Names.Of(place, known.Gazetteer, language));
        }

        if (view.Theme is { } theme && known.Find(theme) is { } subject)
        {
            yield return Words.SearchNarrow.In(language, Names.Of(subject, language));
        }
    }

    private static IReadOnlyList<SheetColumn> StatementColumnsOf(Language language) =>
    [
        new(Words.ExportNumber.In(language), 8),
        new(Words.ExportStatement.In(language), 80, Wraps: true),
        .. StatementColumns.OfDocument(language),
        .. StatementColumns.OfStatement(language),
        StatementColumns.Address(language),
    ];

    private static IReadOnlyList<SheetColumn> LineColumns(Language language) =>
    [
        new(Words.ExportNumber.In(language), 8),
        new(Words.ConcordanceLeft.In(language), 60),
        new(Words.ConcordanceHit.In(language), 14),
        new(Words.ConcordanceRight.In(language), 60),
        .. StatementColumns.OfDocument(language),
        StatementColumns.Address(language),
    ];

    private async IAsyncEnumerable<SheetRow> StatementsAsync(SearchAddress view, ListTarget target, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 0; number < StatementsExport.MostStatements;)
        {
            var page = await search.AskAsync(view.Question, number, SearchQuery.LargestPage, cancellation);
            foreach (var line in page.Lines)
            {
                yield return new SheetRow(
                [
                    new(null, ++number),
                    new(line.Text),
                    .. StatementColumns.OfDocument(line.Document, known, target.Language),
                    .. StatementColumns.OfStatement(line, known, target.Language),
                    Address(number, view, line.Document, line.Index, target),
                ]);
            }

            if (page.Lines.Count < SearchQuery.LargestPage)
            {
                yield break;
            }
        }
    }

    private async IAsyncEnumerable<SheetRow> LinesAsync(SearchAddress view, ListTarget target, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 0; number < StatementsExport.MostStatements;)
        {
            var page = await search.AlignAsync(view.Question, view.Order, number, SearchQuery.LargestPage, cancellation);
            foreach (var hit in page.Lines)
            {
                var line = ConcordanceLine.Of(hit.Document, hit.Index, hit.Around, hit.Start, hit.Length);
                yield return new SheetRow(
                [
                    new(null, ++number),
                    new(line.Left),
                    new(line.Keyword),
                    new(line.Right),
                    .. StatementColumns.OfDocument(line.Document, known, target.Language),
                    Address(number, view, line.Document, line.Index, target),
                ]);
            }

            if (page.Lines.Count < SearchQuery.LargestPage)
            {
                yield break;
            }
        }
    }

    private static SheetCell Address(int number, SearchAddress view, DocumentLine document, int index, ListTarget target) =>
        StatementColumns.Address(number, target.Whole(Links.To(new ReaderAddress(document.Id, [view.Search!.Key], index))));
}
