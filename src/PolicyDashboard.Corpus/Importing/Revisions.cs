using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Sqlite;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Computes every document anew when the way of reading has changed.</summary>
/// <remarks>
/// The new rows are written beside the old ones under a number of their own. Readers see the old state whole until one
/// transaction switches the pointer; an interrupted computation leaves rows that nobody sees and the next one clears.
/// </remarks>
internal sealed class Revisions(IDbContextFactory<CorpusDb> databases, SqliteConnection connection, TimeProvider clock)
{
    private const int BatchDocuments = 256;

    /// <summary>The tables that hold nothing but what is computed here.</summary>
    public static IReadOnlyList<string> ComputedTables { get; } =
        ["head", "body", "document_sums", "spoken"];

    /// <summary>Makes a way of reading the one in force. Does nothing where it is already.</summary>
    public async Task BringIntoForceAsync(AnalysisInForce force, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var current = await database.States
            .Join(database.Revisions, state => state.Revision, revision => revision.Number, (_, revision) => revision)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        if (current?.Fingerprint == force.Fingerprint)
        {
            return;
        }

        var number = (await database.Revisions.MaxAsync(revision => (int?)revision.Number, cancellation) ?? 0) + 1;
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        Clear(current?.Number ?? 0);
        using (var begun = connection.BeginTransaction())
        {
            Execute(begun, "INSERT INTO catalogue VALUES ($version, $yaml, $now, 'local') ON CONFLICT (version) DO NOTHING", ("$version", force.Catalogue.Version), ("$yaml", force.CatalogueText), ("$now", now));
            Execute(begun, "INSERT INTO revision VALUES ($number, $fingerprint, $version, NULL)", ("$number", number), ("$fingerprint", force.Fingerprint), ("$version", force.Catalogue.Version));
            begun.Commit();
        }

        await ComputeAsync(database, force, number, cancellation);
        using (var switched = connection.BeginTransaction())
        {
            Execute(switched, "UPDATE revision SET completed_at = $now WHERE number = $number", ("$number", number), ("$now", clock.GetUtcNow().ToUnixTimeSeconds()));
            Execute(switched, "INSERT INTO corpus_state VALUES (1, $number) ON CONFLICT (id) DO UPDATE SET revision = excluded.revision", ("$number", number));
            switched.Commit();
        }

        Clear(number);
        SqliteFile.Settle(connection);
    }

    private async Task ComputeAsync(CorpusDb database, AnalysisInForce force, int number, CancellationToken cancellation)
    {
        using var writer = new ComputedRowsWriter(connection, number);
        for (var last = 0; ;)
        {
            var documents = await database.Documents
                .Where(document => document.Id > last)
                .OrderBy(document => document.Id)
                .Take(BatchDocuments)
                .Join(database.Texts, document => document.Id, text => text.DocumentId, (document, text) => new { document.Id, document.FileName, document.ImportedAt, text.Text })
                .AsNoTracking()
                .ToListAsync(cancellation);
            if (documents.Count == 0)
            {
                return;
            }

            using var transaction = connection.BeginTransaction();
            await foreach (var (id, computed) in OrderedWork.Run(
                [.. documents.OrderBy(document => document.Id)],
                document => sizeof(char) * document.Text.Length,
                document => (document.Id, ComputedDocument.Of(force.Analyse(document.Text, document.FileName, DayTaken.Of(document.ImportedAt)), document.FileName, force)),
                cancellation))
            {
                writer.Write(id, computed);
                last = id;
            }

            transaction.Commit();
        }
    }

    /// <summary>Throws away what was computed for every revision but one.</summary>
    private void Clear(int kept)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var table in ComputedTables)
        {
            Execute(transaction, $"DELETE FROM {table} WHERE revision <> $kept", ("$kept", kept));
        }

        transaction.Commit();
    }

    private void Execute(SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Tables are constants of this program.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
