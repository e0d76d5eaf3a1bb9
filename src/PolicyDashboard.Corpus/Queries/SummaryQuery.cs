using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What the corpus holds.</summary>
public sealed class SummaryQuery(IDbContextFactory<CorpusDb> databases)
{
    private readonly IDbContextFactory<CorpusDb> _databases = databases;

    /// <summary>The corpus in numbers.</summary>
    public Task<CorpusSummary> AskAsync(CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{_databases} {cancellation} {default(Measure)} {default(PlaceCode)}");
}
