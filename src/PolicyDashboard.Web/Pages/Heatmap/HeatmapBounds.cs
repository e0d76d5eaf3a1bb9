using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>The numbers of the whole corpus that a heatmap's colours are bound by.</summary>
public sealed class HeatmapBounds(CorpusBounds bounds, CoverageQuery coverage, EstimatesQuery estimates, Vocabulary known)
{
    /// <summary>The numbers that the same chart has without a filter and with nothing opened.</summary>
    public Task<IReadOnlyList<double>> OfCorpusAsync(HeatmapAddress address, CorpusSummary corpus, CancellationToken cancellation)
    {
        var whole = HeatmapAddress.Start with
        {
            Rows = address.Rows,
            Columns = address.Columns,
            Search = address.Columns == ColumnsAre.Search ? address.Search : null,
            Measure = address.Measure,
            Filter = Filter.All with { View = address.Filter.View },
            Arrangement = Arrangement.Start with { Against = address.Arrangement.Against },
        };
        return bounds.OfAsync(Links.To(whole), corpus, async () =>
            [.. HeatmapFigure.Values(whole, await new HeatmapRows(coverage, estimates, known, whole).AskAsync(cancellation), known)]);
    }
}
