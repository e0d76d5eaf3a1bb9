namespace PolicyDashboard.Corpus.Importing;

/// <summary>Does the same work on many things, on all cores, and hands the results over in the order of the things.</summary>
/// <remarks>
/// On threads of its own, one a core: whoever takes the results also waits for the disk, and in the pool of threads, which has one a core,
/// that wait would be a core's.
/// </remarks>
internal static class OrderedWork
{
    /// <summary>How many results may wait, and how much they may weigh together: bounds the memory while the one that writes is slower.</summary>
    private const int Ahead = 256;
    private const long MostWeight = 64 << 20;

    /// <param name="things">The things.</param>
    /// <param name="weigh">What the result of one will weigh, in bytes of any kind as long as it is always the same.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async IAsyncEnumerable<TResult> Run<T, TResult>(
        IReadOnlyList<T> things,
        Func<T, long> weigh,
        Func<T, TResult> work,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var turn = new SemaphoreSlim(1);
        var room = new WaitingRoom(Ahead, MostWeight);
        var weights = new long[things.Count];
        var results = new TaskCompletionSource<TResult>[things.Count];
        for (var index = 0; index < results.Length; index++)
        {
            results[index] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        var next = -1;
        Task[] threads = [.. Enumerable.Range(0, Math.Min(Environment.ProcessorCount, things.Count)).Select(_ =>
            Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        try
        {
            for (var index = 0; index < results.Length; index++)
            {
                yield return await results[index].Task.WaitAsync(cancellation);

                // What was handed over may be let go of: it is everything that was read of a document.
                results[index] = null!;
                room.Leave(weights[index]);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(threads);
        }

        void Work()
        {
            while (TakeNext() is { } index)
            {
                try
                {
                    results[index].TrySetResult(work(things[index]));
                }
                catch (Exception fault)
                {
                    // It is thrown where the result is taken.
                    results[index].TrySetException(fault);
                }
            }
        }

        long Weight(int index)
        {
            try
            {
                return weigh(things[index]);
            }
            catch (Exception fault)
            {
                results[index].SetException(fault);
                return 0;
            }
        }

        // One after the other, in the order of the things: or a small one could take the room that the one before it, which is asked for first, waits for.
        int? TakeNext()
        {
            try
            {
                turn.Wait(stop.Token);
            }
            catch (OperationCanceledException)
            {
                return null;
            }

            try
            {
                return ++next < things.Count && room.Enter(weights[next] = Weight(next), stop.Token) ? next : null;
            }
            finally
            {
                turn.Release();
            }
        }
    }
}
