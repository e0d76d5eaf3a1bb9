using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Sqlite;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>The one way into the corpus: read, analyse, store, gather.</summary>
public sealed class Importer
{
    private const int BatchFiles = 256;
    private const int BatchCharacters = 4_000_000;

    // What remains to be committed when nothing remains to be read is waited for: the last batch is small.
    private const int LastFiles = 32;

    private readonly IDbContextFactory<CorpusDb> _databases;
    private readonly CorpusFolder _folder;
    private readonly CorpusOpening _opening;
    private readonly TimeProvider _clock;

    internal Importer(IDbContextFactory<CorpusDb> databases, CorpusFolder folder, CorpusOpening opening, TimeProvider clock) =>
        (_databases, _folder, _opening, _clock) = (databases, folder, opening, clock);

    /// <summary>Imports files, and folders with all that is in them.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="cancellation">Stops between two batches; what was written stays.</param>
    /// <returns>What became of each file. A file that cannot be read is refused by name and the rest goes on.</returns>
    public async Task<ImportReport> ImportAsync(IEnumerable<string> paths, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        await _opening.OpenAsync(cancellation);
        using var held = await _folder.LockAsync(cancellation);
        return await Task.Run(() => ImportHeldAsync(FilesGiven.Of(paths), _opening.Force, progress, cancellation), cancellation);
    }

    /// <summary>Imports while the caller holds the folder's lock.</summary>
    internal async Task<ImportReport> ImportHeldAsync(IReadOnlyList<string> files, AnalysisInForce force, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await using var database = await _databases.CreateDbContextAsync(cancellation);
        var known = await KnownDocuments.ReadAsync(database, cancellation);
        using var connection = _folder.Database.OpenForWriting();

        // Another program may have computed with other seeds meanwhile; rows of two ways of reading must not mix in one revision.
        await new Revisions(_databases, connection, _clock).BringIntoForceAsync(force, cancellation);
        var revision = await database.States.Select(state => state.Revision).SingleAsync(cancellation);
        using var computed = new ComputedRowsWriter(connection, revision);
        var now = _clock.GetUtcNow();
        using var writer = new DocumentWriter(connection, _folder.Originals, known, computed, now, "local");
        var preparation = new Preparation(force, known, DayTaken.Of(now));
        var items = new List<ImportItem>(files.Count);
        using (var log = new LogEmptying(_folder.Database))
        {
            await foreach (var file in OrderedWork.Run(files, SizeOf, preparation.Prepare, cancellation))
            {
                items.Add(writer.Add(file));
                if (writer.Count == BatchFiles || writer.Characters >= BatchCharacters || (files.Count - items.Count == LastFiles && writer.Count > LastFiles))
                {
                    Commit();
                }
            }

            Commit();

            void Commit()
            {
                writer.Commit();
                log.Ask();
                progress?.Report(new(items.Count, files.Count));
            }
        }

        var report = new ImportReport(items);
        ImportRecords.Write(connection, report, _clock.GetUtcNow());
        SqliteFile.Settle(connection);
        return report;
    }

    // One that is gone is refused when it is to be read.
    private static long SizeOf(string file) => new FileInfo(file) is { Exists: true } found ? found.Length : 0;
}
