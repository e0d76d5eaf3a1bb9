using System.Runtime.CompilerServices;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Statements;

namespace PolicyDashboard.Web.Exports;

/// <summary>The statements behind a number in files: all pages of them, each with where it stands and what it adds.</summary>
public sealed class StatementsExport(StatementsQuery statements, DocumentsQuery documents, Vocabulary known) : ExportedList
{
    /// <summary>Most statements in a file. A file says so where there were more.</summary>
    public const int MostStatements = 100_000;

    private sealed record Known(StatementsAddress Address, Func<string, string> Whole, Language Language, Vocabulary Vocabulary);

    /// <inheritdoc/>
    public override string Name => "statements";

    /// <inheritdoc/>
    public override async Task<ListAnswer?> AskAsync(AddressReader address, ListTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var read = StatementsAddress.Read(address);
        return address.Problems.Count > 0 ? null : await AskAsync(read with { List = read.List.FromTop }, target, cancellation);
    }

    private async Task<ListAnswer> AskAsync(StatementsAddress address, ListTarget target, CancellationToken cancellation)
    {
        var language = target.Language;
        var first = await statements.AskAsync(address.Filter, address.Subject, address.Measure, address.List.Facets, address.List.Order, null, StatementsQuery.LargestPage, cancellation);
        var row = await RowNames.OfAsync(RowKey.All, address.Filter, documents, known, language);
        var subject = address.Subject is { } key && known.Find(key) is { } found ? Names.Of(found, language) : Words.AllStatements.In(language);
        var context = new Known(address, target.Whole, language, known);
        return new ListAnswer(
            new Sheet(Words.NavStatements.In(language), Columns(address, language), RowsAsync(first, context, cancellation)),
            Words.DrawerTitle.In(language, row, subject),
            [
                .. Coverage.Notes(address.Filter, address.Measure, first.Totals, language),
                NumberOf(first, address, language),
                .. FacetNames.Narrowed(address, first, known, language),
                .. first.Kept > MostStatements ? [Words.ExportLimit.In(language, Numbers.Count(MostStatements), Numbers.Count(first.Kept))] : Array.Empty<string>(),
            ],
            Links.To(address));
    }

    private static IReadOnlyList<SheetColumn> Columns(StatementsAddress address, Language language) =>
    [
        new(Words.ExportNumber.In(language), 8),
        new(Words.ExportStatement.In(language), 80, Wraps: true),
        new(Words.ExportHead.In(language, Words.Contribution.In(language), StatementUnits.Of(address.Measure).In(language)), 12),
        .. StatementColumns.OfDocument(language),
        .. StatementColumns.OfStatement(language),
        StatementColumns.Address(language),
    ];

    private async IAsyncEnumerable<SheetRow> RowsAsync(StatementPage first, Known context, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var number = 0;
        for (var page = first; ;)
        {
            foreach (var line in page.Lines)
            {
                if (++number > MostStatements)
                {
                    yield break;
                }

                yield return Row(number, line, context);
            }

            if (page.Next is null)
            {
                yield break;
            }

            var address = context.Address;
            page = await statements.AskAsync(address.Filter, address.Subject, address.Measure, address.List.Facets, address.List.Order, page.Next, StatementsQuery.LargestPage, cancellation);
        }
    }

    private static SheetRow Row(int number, StatementLine line, Known context)
    {
        var (address, language, known) = (context.Address, context.Language, context.Vocabulary);
        var reader = context.Whole(Links.To(new ReaderAddress(line.Document.Id, address.Subject is null or Subject.Any ? [] : [address.Subject], line.Index)));
        return new SheetRow(
        [
            new(null, number),
            new(line.Text),
            new(null, line.Contribution),
            .. StatementColumns.OfDocument(line.Document, known, language),
            .. StatementColumns.OfStatement(line, known, language),
            StatementColumns.Address(number, reader),
        ]);
    }

    private static string NumberOf(StatementPage page, StatementsAddress address, Language language) => Words.ExportSum.In(
        language,
        Numbers.Count(page.Count),
        Numbers.Sum(page.Sum),
        Numbers.Count((long)page.Denominator),
        Names.Whole(address.Measure).In(language),
        Numbers.Value(page.Value, address.Measure));
}
