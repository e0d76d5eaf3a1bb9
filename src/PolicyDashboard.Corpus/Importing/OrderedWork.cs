using System.Threading.Channels;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Does the same work on many things, on all cores, and hands the results over in the order of the things.</summary>
internal static class OrderedWork
{
    /// <summary>How many results may wait: bounds the memory while the one that writes is slower.</summary>
    private const int Ahead = 128;

    public static async IAsyncEnumerable<TResult> Run<T, TResult>(
        IEnumerable<T> things,
        Func<T, TResult> work,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var started = Channel.CreateBounded<Task<TResult>>(Ahead);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var starting = Task.Run(
            async () =>
            {
                foreach (var thing in things)
                {
                    await started.Writer.WriteAsync(Task.Run(() => work(thing), stop.Token), stop.Token);
                }

                started.Writer.Complete();
            },
            stop.Token);
        _ = starting.ContinueWith(done => started.Writer.TryComplete(done.Exception?.InnerException), TaskScheduler.Default);

        try
        {
            await foreach (var task in started.Reader.ReadAllAsync(cancellation))
            {
                yield return await task;
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
    }
}
