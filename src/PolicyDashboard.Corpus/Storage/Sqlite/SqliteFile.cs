using Microsoft.Data.Sqlite;

namespace PolicyDashboard.Corpus.Storage.Sqlite;

/// <summary>The database file: how it is opened to be read and to be written.</summary>
internal sealed class SqliteFile(string path)
{
    /// <summary>How long a writer waits for another one, in seconds, before it gives up.</summary>
    private const int Patience = 30;

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>For contexts that ask questions.</summary>
    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = Patience }.ToString();

    /// <summary>Opens a connection of its own for writing, creating the file where it is missing.</summary>
    public SqliteConnection OpenForWriting()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            DefaultTimeout = Patience,
            Pooling = false,
            ForeignKeys = true,
        }.ToString());
        connection.Open();

        // The page size, the encoding and giving pages back must be set before the first table and before WAL; later they say nothing.
        // Chinese characters have two bytes in UTF-16 and three in UTF-8: a quarter of the texts, and they are written as they are.
        // NORMAL keeps the database whole after a power cut; at most the last transactions are lost, and an import repeats them.
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_size=4096; PRAGMA encoding='UTF-16le'; PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=16384;";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Gives back pages that are free, brings what was written into the main file and empties the log, as far as readers allow it.</summary>
    public static void Settle(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);";
        command.ExecuteNonQuery();
    }
}
