namespace PolicyDashboard.Corpus.Importing;

/// <summary>Does the same work on many things, on all cores, and hands the results over in the order of the things.</summary>
/// <remarks>
/// On threads of its own, one a core: whoever takes the results also waits for the disk, and in the pool of threads, which has one a core,
/// that wait would be a core's.
/// </remarks>
internal static class OrderedWork
{
    /// <summary>How many results may wait: bounds the memory while the one that writes is slower.</summary>
    private const int Ahead = 256;

    public static async IAsyncEnumerable<TResult> Run<T, TResult>(
        IReadOnlyList<T> things,
        Func<T, TResult> work,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var room = new SemaphoreSlim(Ahead);
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
                room.Release();
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(threads);
        }

        void Work()
        {
            for (int index; TakeRoom() && (index = Interlocked.Increment(ref next)) < results.Length;)
            {
                try
                {
                    results[index].SetResult(work(things[index]));
                }
                catch (Exception fault)
                {
                    // It is thrown where the result is taken.
                    results[index].SetException(fault);
                }
            }
        }

        bool TakeRoom()
        {
            try
            {
                room.Wait(stop.Token);
                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}
