using System.Runtime.CompilerServices;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Statements;

namespace PolicyDashboard.Web.Exports;

/// <summary>The statements behind a number as a sheet: all pages of them, each with where it stands and what it adds.</summary>
public sealed class StatementsSheet(StatementsQuery statements, DocumentsQuery documents, Vocabulary known)
{
    /// <summary>Most statements in a file. A file says so where there were more.</summary>
    public const int MostStatements = 100_000;

    private sealed record Known(StatementsAddress Address, Func<string, string> Whole, Language Language, Vocabulary Vocabulary);

    /// <summary>The first page with what a head needs, and the sheet that goes on from it.</summary>
    /// <param name="address">The statements asked for.</param>
    /// <param name="whole">Makes a whole address of one that is relative to the site.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<(Sheet Sheet, string Title, IReadOnlyList<string> Notes)> AskAsync(
        StatementsAddress address, Func<string, string> whole, Language language, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var first = await statements.AskAsync(address.Filter, address.Subject, address.Measure, address.List.Facets, address.List.Order, null, StatementsQuery.LargestPage, cancellation);
        var row = await RowNames.OfAsync(RowKey.All, address.Filter, documents, known, language);
        var subject = address.Subject is { } key && known.Find(key) is { } found ? Names.Of(found, language) : Words.AllStatements.In(language);
        var context = new Known(address, whole, language, known);
        return (
            new Sheet(Words.NavStatements.In(language), Columns(address, language), RowsAsync(first, context, cancellation)),
            Words.DrawerTitle.In(language, row, subject),
            [
                .. Coverage.Notes(address.Filter, address.Measure, first.Totals, language),
                NumberOf(first, address, language),
                .. address.List.Facets != Facets.None ? [NarrowedTo(first, address, language)] : Array.Empty<string>(),
                .. first.Kept > MostStatements ? [Words.ExportLimit.In(language, Numbers.Count(MostStatements), Numbers.Count(first.Kept))] : Array.Empty<string>(),
            ]);
    }

    private static IReadOnlyList<SheetColumn> Columns(StatementsAddress address, Language language) =>
    [
        new(Words.ExportNumber.In(language), 8),
        new(Words.ExportStatement.In(language), 80, Wraps: true),
        new(Words.ExportHead.In(language, Words.Contribution.In(language), StatementUnits.Of(address.Measure).In(language)), 12),
        new(Words.DocumentName.In(language), 48),
        new(Words.ReaderPlace.In(language), 12),
        new(Words.DocumentDate.In(language), 12),
        new(Words.TypeLabel.In(language), 14),
        new(Words.ClassLabel.In(language), 10),
        new(Words.ViewSpoken.In(language), 12),
        new(Words.ThemeLabel.In(language), 24),
        new(Words.ExportHeadings.In(language), 40),
        new(Words.ExportAddress.In(language), 50),
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
            new(line.Document.Title),
            new(Names.Of(line.Document.Place, known.Gazetteer, language)),
            new(Names.Of(line.Document.Date, language)),
            new(Names.Of(line.Document.Type).In(language)),
            new(Names.Of(line.Class).In(language)),
            new(line.Spoken.IsDivision ? Names.Of(line.Spoken, known.Gazetteer, language) : null),
            new(string.Join(Words.ListSeparator.In(language), line.Themes.Select(theme => known.Find(theme) is { } subject ? Names.Of(subject, language) : theme))),
            new(string.Join(Words.HeadingSeparator.In(language), line.Headings)),
            new(reader, Link: number <= MostLinks ? reader : null),
        ]);
    }

    // What Excel keeps on a sheet; further addresses stand there as text.
    private const int MostLinks = 20_000;

    private string NarrowedTo(StatementPage page, StatementsAddress address, Language language) =>
        string.Join(Words.Semicolon.In(language), FacetNames.Chosen(address.List.Facets, page, known, language).Select(facet => facet.Name + Words.Colon.In(language) + facet.Value))
        + Words.Semicolon.In(language)
        + Words.NarrowedTo.In(
            language, Numbers.Count(page.Kept), Numbers.Count(page.Count), Numbers.Sum(page.KeptSum), Numbers.Sum(page.Sum), Numbers.Value(page.Value, address.Measure));

    private static string NumberOf(StatementPage page, StatementsAddress address, Language language) => Words.ExportSum.In(
        language,
        Numbers.Count(page.Count),
        Numbers.Sum(page.Sum),
        Numbers.Count((long)page.Denominator),
        Names.Whole(address.Measure).In(language),
        Numbers.Value(page.Value, address.Measure));
}
