using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PolicyDashboard.Corpus.Seeds;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Takes snapshots of the corpus for questions.</summary>
internal sealed class Snapshots(IDbContextFactory<CorpusDb> databases, CorpusOpening opening)
{
    private readonly ConcurrentDictionary<string, CatalogueOfRevision> _catalogues = new();

    /// <summary>The corpus as it stands now.</summary>
    public async Task<Snapshot> TakeAsync(CancellationToken cancellation)
    {
        var database = await databases.CreateDbContextAsync(cancellation);
        try
        {
            database.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            var transaction = await BeginReadingAsync(database, cancellation);
            var current = await database.States
                .Join(database.Revisions, state => state.Revision, revision => revision.Number, (_, revision) => new { revision.Number, revision.CatalogueVersion })
                .SingleAsync(cancellation);
            return new(database, transaction, current.Number, await CatalogueAsync(database, current.CatalogueVersion, cancellation));
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>SQLite must be told that nothing will be written, or the transaction would keep writers out.</summary>
    private static async Task<IDbContextTransaction> BeginReadingAsync(CorpusDb database, CancellationToken cancellation)
    {
        if (database.Database.GetDbConnection() is not SqliteConnection sqlite)
        {
            return await database.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);
        }

        await database.Database.OpenConnectionAsync(cancellation);
        return (await database.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancellation))!;
    }

    private async Task<CatalogueOfRevision> CatalogueAsync(CorpusDb database, string version, CancellationToken cancellation)
    {
        if (_catalogues.TryGetValue(version, out var known))
        {
            return known;
        }

        // Another program may have computed with another catalogue in this folder; what it read with is kept whole.
        var catalogue = opening.Force.Catalogue.Version == version
            ? opening.Force.Catalogue
            : CatalogueFile.Parse(
                await database.Catalogues.Where(row => row.Version == version).Select(row => row.Yaml).SingleAsync(cancellation),
                $"catalogue {version}");
        return _catalogues.GetOrAdd(version, new CatalogueOfRevision(catalogue));
    }
}
