using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Coverage of every subject in places or documents: the heatmap and its table.</summary>
public sealed class CoverageQuery(IDbContextFactory<CorpusDb> databases)
{
    private readonly IDbContextFactory<CorpusDb> _databases = databases;

    /// <summary>Coverage under a filter, a row a place or document.</summary>
    public Task<CoverageTable> AskAsync(RowsAre rows, Filter filter, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{_databases} {rows} {filter} {cancellation}");
}
