using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Briefs;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>What the heatmap says in sentences: what is written about most, and which rows stand out from the rest beyond chance.</summary>
public sealed class HeatmapBrief(CoverageQuery coverage, EstimatesQuery estimates, StatementsQuery statements, Vocabulary known)
{
    private const int MostCommon = 3, MostNotable = 6;

    /// <summary>The findings with their quotations.</summary>
    /// <param name="address">The view.</param>
    /// <param name="quotations">Most quotations.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<BriefContent> AskAsync(HeatmapAddress address, int quotations, Language language, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var table = await coverage.AskAsync(address.Rows, address.Filter, cancellation);
        var found = await estimates.AskAsync(address.Rows, address.Filter, address.Measure, new ContrastWith(true, default), null, cancellation);
        var columns = HeatmapMatrix.ColumnsOf(address, known);
        var quotes = new BriefQuotes(statements, known, quotations, language);
        var findings = new List<BriefFinding>();

        var common = Common(address, table, columns);
        if (common.Count > 0)
        {
            var numbers = new List<int>();
            foreach (var column in common)
            {
                numbers.AddRange(await quotes.StrongestAsync(address.Filter, column, cancellation));
            }

            findings.Add(new BriefFinding(Sentence(common, address, table, found.Total, language), numbers));
        }

        var notable = table.Rows
            .SelectMany(row => columns.Select(column => (Row: row, Column: column, Estimate: found.Rows.GetValueOrDefault(row.Key)?.Subjects.GetValueOrDefault(column.Key))))
            .Where(cell => cell.Estimate?.Contrast is { IsNotable: true })
            .OrderByDescending(cell => Math.Abs(cell.Estimate!.Contrast!.Residual))
            .Take(MostNotable)
            .ToList();
        foreach (var (row, column, estimate) in notable)
        {
            var filter = (row.Document is { } document ? RowKey.Of(document.Id) : RowKey.Of(row.Place, address.Filter.Place == row.Place && row.Place.IsDivision)).In(address.Filter);
            findings.Add(new BriefFinding(Sentence(row, column, estimate!, address.Measure, language), await quotes.StrongestAsync(filter, column, cancellation)));
        }

        return new BriefContent(findings, Cautions(found, notable.Count, language), quotes.All);
    }

    private static List<Subject> Common(HeatmapAddress address, CoverageTable table, IReadOnlyList<Subject> columns) =>
    [
        .. columns.Where(column => table.Total.Of(column.Key).In(address.Measure, table.Total.Totals) > 0)
            .OrderByDescending(column => table.Total.Of(column.Key).In(address.Measure, table.Total.Totals))
            .Take(MostCommon),
    ];

    private static string Sentence(List<Subject> common, HeatmapAddress address, CoverageTable table, EstimateRow total, Language language) => Words.BriefCommon.In(
        language,
        Numbers.Count(table.Total.Totals.Documents),
        string.Join(
            Words.ListSeparator.In(language),
            common.Select(column => BriefSentences.Share(
                Names.Of(column, language),
                table.Total.Of(column.Key).In(address.Measure, table.Total.Totals),
                total.Subjects.GetValueOrDefault(column.Key),
                address.Measure,
                language))));

    private string Sentence(CoverageRow row, Subject column, Estimate estimate, Measure measure, Language language)
    {
        var contrast = estimate.Contrast!;
        var name = row.Document is { } document ? Words.BriefTitled.In(language, document.Title) : Names.Of(row.Place, known.Gazetteer, language);
        return (contrast.Difference > 0 ? Words.BriefMore : Words.BriefLess).In(
            language,
            name,
            Names.Of(column, language),
            BriefSentences.Share("", estimate.Value, estimate, measure, language).Trim(),
            Numbers.Value(contrast.Base, measure),
            BriefSentences.Difference(contrast.Difference, contrast.Low, contrast.High, measure, language));
    }

    private static IReadOnlyList<string> Cautions(EstimateTable found, int notable, Language language) =>
    [
        .. notable == 0 ? [Words.BriefNoneNotable.In(language)] : Array.Empty<string>(),
        .. found.Total.Subjects.Count > 0 ? [Words.BriefIntervalMeans.In(language)] : Array.Empty<string>(),
    ];
}
