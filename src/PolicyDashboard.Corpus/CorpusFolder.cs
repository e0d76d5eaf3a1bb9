using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Storage.Sqlite;

namespace PolicyDashboard.Corpus;

/// <summary>The data folder: database, originals, lock.</summary>
internal sealed class CorpusFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public CorpusFolder(CorpusOptions options)
    {
        FolderPath = Path.GetFullPath(options.DataPath.Length > 0
            ? options.DataPath
            : Path.Combine(Path.GetDirectoryName(new SeedsFolder(options).Path)!, "data"));
        Database = new(Path.Combine(FolderPath, "corpus.db"));
        Originals = new(Path.Combine(FolderPath, "originals"));
    }

    /// <summary>The folder itself; caches lie in it too.</summary>
    public string FolderPath { get; }

    public SqliteFile Database { get; }

    public Originals Originals { get; }

    /// <summary>Creates the folder.</summary>
    /// <exception cref="InvalidDataException">It cannot be created there.</exception>
    public void Create()
    {
        try
        {
            Directory.CreateDirectory(FolderPath);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"The data folder {FolderPath} cannot be created: {cause.Message} Name another one with Data:Path.", cause);
        }
    }

    public Task<IDisposable> LockAsync(CancellationToken cancellation) => ImportLock.TakeAsync(FolderPath, Patience, cancellation);
}
