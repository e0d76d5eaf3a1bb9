namespace PolicyDashboard.Corpus.Importing;

/// <summary>Lets one process at a time write to a data folder. Readers need no lock.</summary>
internal static class ImportLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits for the lock and holds it until the result is disposed. The system frees it when a process dies.</summary>
    /// <exception cref="InvalidDataException">Another process held it all the time.</exception>
    public static async Task<IDisposable> TakeAsync(string dataFolder, TimeSpan patience, CancellationToken cancellation)
    {
        var path = Path.Combine(dataFolder, "import.lock");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < patience)
            {
                await Task.Delay(Pause, cancellation);
            }
            catch (IOException cause)
            {
                throw new InvalidDataException($"{path} is held by another process that imports into this data folder. Wait until it has finished, or name another folder.", cause);
            }
        }
    }
}
