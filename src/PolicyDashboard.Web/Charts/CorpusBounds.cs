using System.Collections.Concurrent;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Charts;

/// <summary>
/// Numbers of the whole corpus that the ends of a colour scale are taken from, so that a filter changes the numbers and
/// never what a colour means. Worked out once for each kind of chart, until the corpus changes.
/// </summary>
public sealed class CorpusBounds
{
    // Searches are without number; kinds of chart are few.
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<string, IReadOnlyList<double>> _kept = new();
    private CorpusSummary? _of;

    /// <summary>The numbers of a kind of chart.</summary>
    /// <param name="chart">Address of the chart without a filter and with nothing opened.</param>
    /// <param name="corpus">The corpus as it is.</param>
    /// <param name="ask">Works them out.</param>
    public async Task<IReadOnlyList<double>> OfAsync(string chart, CorpusSummary corpus, Func<Task<IReadOnlyList<double>>> ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        if (_of != corpus || _kept.Count >= MostKept)
        {
            _kept.Clear();
            _of = corpus;
        }

        return _kept.TryGetValue(chart, out var kept) ? kept : _kept[chart] = await ask();
    }
}
