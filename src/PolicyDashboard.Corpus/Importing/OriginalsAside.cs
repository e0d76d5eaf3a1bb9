using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Keeps the originals of one batch on threads of their own, because they wait for the disk most of the time.</summary>
internal sealed class OriginalsAside : IDisposable
{
    private const int Threads = 4;

    private readonly BlockingCollection<(byte[] Hash, byte[] Bytes)> _waiting = new(256);
    private readonly Task[] _threads;
    private Exception? _failure;

    public OriginalsAside(Originals originals) =>
        _threads = [.. Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(() => Keep(originals), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];

    /// <summary>Has a file written.</summary>
    public void Add(byte[] hash, byte[] bytes) => _waiting.Add((hash, bytes));

    /// <summary>Waits until all of them are on the disk.</summary>
    /// <exception cref="IOException">One of them cannot be written.</exception>
    public void Finish()
    {
        _waiting.CompleteAdding();
        Task.WaitAll(_threads);
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _waiting.CompleteAdding();
        Task.WaitAll(_threads);
        _waiting.Dispose();
    }

    private void Keep(Originals originals)
    {
        foreach (var (hash, bytes) in _waiting.GetConsumingEnumerable())
        {
            try
            {
                // After a failure the rest is taken without being written, or whoever adds would wait for ever.
                if (_failure is null)
                {
                    originals.Keep(hash, bytes);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                _failure ??= failure;
            }
        }
    }
}
