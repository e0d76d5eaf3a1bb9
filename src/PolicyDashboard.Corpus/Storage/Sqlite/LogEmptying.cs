using Microsoft.Data.Sqlite;

namespace PolicyDashboard.Corpus.Storage.Sqlite;

/// <summary>
/// Brings what was committed from the log into the main file while more is being written, on a thread and a connection of its own: it
/// waits for the disk most of the time, and at the end of an import there would be nothing else left to do meanwhile.
/// </summary>
internal sealed class LogEmptying : IDisposable
{
    private readonly SemaphoreSlim _asked = new(0);
    private readonly Task _thread;
    private volatile bool _isOver;

    public LogEmptying(SqliteFile database) =>
        _thread = Task.Factory.StartNew(() => Empty(database), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>There is something new in the log.</summary>
    public void Ask() => _asked.Release();

    /// <summary>Waits until it is done with what it has begun. Whatever it left is still in the log, and as safe there.</summary>
    public void Dispose()
    {
        _isOver = true;
        Ask();
        _thread.Wait();
        _asked.Dispose();
    }

    private void Empty(SqliteFile database)
    {
        using var connection = database.OpenForWriting();
        using var command = connection.CreateCommand();

        // Passive: it takes what readers and the writer leave to it and never makes them wait.
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        for (_asked.Wait(); !_isOver; _asked.Wait())
        {
            try
            {
                command.ExecuteNonQuery();
            }
            catch (SqliteException)
            {
                // The end of the import empties the log itself, and says what is wrong where it cannot.
                return;
            }
        }
    }
}
