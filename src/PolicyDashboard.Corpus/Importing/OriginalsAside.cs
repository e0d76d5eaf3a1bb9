using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Keeps the originals of one batch on a thread of its own, because it waits for the disk much of the time.</summary>
internal sealed class OriginalsAside : IDisposable
{
    private readonly BlockingCollection<(byte[] Hash, byte[] Bytes)> _waiting = new(256);
    private readonly List<string> _written = [];
    private readonly Task _thread;
    private Exception? _failure;

    public OriginalsAside(Originals originals) =>
        _thread = Task.Factory.StartNew(() => Keep(originals), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Has a file written.</summary>
    public void Add(byte[] hash, byte[] bytes) => _waiting.Add((hash, bytes));

    /// <summary>Waits until all of them are on the disk.</summary>
    /// <exception cref="IOException">One of them cannot be written.</exception>
    public void Finish()
    {
        _waiting.CompleteAdding();
        _thread.Wait();
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }

        Originals.Settle(_written);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Wait();
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
                    _written.Add(originals.Keep(hash, bytes));
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                _failure ??= failure;
            }
        }
    }
}
