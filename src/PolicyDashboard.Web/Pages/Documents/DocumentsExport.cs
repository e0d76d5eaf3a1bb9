using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Documents;

/// <summary>The list of documents in files: all pages of it, with the numbers behind the bars of their profiles.</summary>
public sealed class DocumentsExport(DocumentsQuestion question, Vocabulary known) : ExportedList
{
    /// <inheritdoc/>
    public override string Name => "documents";

    /// <inheritdoc/>
    public override async Task<ListAnswer?> AskAsync(AddressReader address, ListTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var (view, language) = (DocumentsAddress.Read(address) with { Page = 1 }, target.Language);
        if (address.Problems.Count > 0)
        {
            return null;
        }

        var rows = await question.FindAsync(view, cancellation);
        var totals = rows.Aggregate(default(TextTotals), (sum, row) => sum + row.Totals);
        return new ListAnswer(
            new Sheet(Words.NavDocuments.In(language), Columns(language), rows.Select((row, at) => Row(row, at, target)).ToAsyncEnumerable()),
            Words.DocumentsTitle.In(language),
            [
                .. Coverage.Notes(view.Filter, Measure.Statements, totals, language),
                $"{Names.Of(Measure.Attention).In(language)} = {Names.Formula(Measure.Attention).In(language)}",
                .. view.Find is { } find ? [Words.FindTitle.In(language) + Words.Colon.In(language) + find] : Array.Empty<string>(),
            ],
            Links.To(view));
    }

    private List<SheetColumn> Columns(Language language) =>
    [
        .. StatementColumns.OfDocument(language),
        new(Words.DocumentStatements.In(language), 10),
        new(Words.DocumentCharacters.In(language), 10),
        new(Words.ExportHead.In(language, Words.DocumentAbout.In(language), CellUnit.Percent.In(language)), 10),
        .. known.Groups.Select(group => new SheetColumn(
            Words.ExportHead.In(language, Names.Of(Measure.Attention).In(language) + Words.Colon.In(language) + Names.Of(group, language), CellUnit.Percent.In(language)), 14)),
        new(Words.ExportFile.In(language), 30),
        StatementColumns.Address(language),
    ];

    private SheetRow Row(CoverageRow row, int at, ListTarget target) => new(
    [
        .. StatementColumns.OfDocument(row.Document!, known, target.Language),
        new(null, row.Totals.Statements),
        new(null, row.Totals.Characters),
        Percent(row.Of(Subject.Any).In(Measure.Statements, row.Totals)),
        .. known.Groups.Select(group => Percent(row.Of(group.Key).In(Measure.Attention, row.Totals))),
        new(row.Document!.File),
        StatementColumns.Address(at + 1, target.Whole(Links.To(new ReaderAddress(row.Document.Id, [])))),
    ]);

    private static SheetCell Percent(double? share) => new(null, share * CellUnit.Percent.Scale(), Format: SheetFormat.OneDecimal);
}
