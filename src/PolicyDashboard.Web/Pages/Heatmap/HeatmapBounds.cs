using System.Collections.Concurrent;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>
/// Numbers of the whole corpus that the ends of a colour scale are taken from, so that a filter changes the numbers and
/// never what a colour means. Worked out once for each kind of chart, until the corpus changes.
/// </summary>
public sealed class HeatmapBounds(CoverageQuery coverage, EstimatesQuery estimates, Vocabulary known)
{
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<string, IReadOnlyList<double>> _kept = new();
    private CorpusSummary? _of;

    /// <summary>The numbers that the same chart has without a filter and with nothing opened.</summary>
    public async Task<IReadOnlyList<double>> OfCorpusAsync(HeatmapAddress address, CorpusSummary corpus, CancellationToken cancellation)
    {
        // Searches are without number; kinds of chart are few.
        if (_of != corpus || _kept.Count >= MostKept)
        {
            _kept.Clear();
            _of = corpus;
        }

        var whole = HeatmapAddress.Start with
        {
            Rows = address.Rows,
            Columns = address.Columns,
            Search = address.Columns == ColumnsAre.Search ? address.Search : null,
            Measure = address.Measure,
            Filter = Filter.All with { View = address.Filter.View },
            Arrangement = Arrangement.Start with { Against = address.Arrangement.Against },
        };
        var key = Links.To(whole);
        if (_kept.TryGetValue(key, out var kept))
        {
            return kept;
        }

        var matrix = await new HeatmapRows(coverage, estimates, known, whole).AskAsync(cancellation);
        return _kept[key] = [.. HeatmapFigure.Values(whole, matrix, known)];
    }
}
