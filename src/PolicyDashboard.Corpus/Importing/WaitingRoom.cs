namespace PolicyDashboard.Corpus.Importing;

/// <summary>Room for results that wait for somebody to take them: for so many, and for so much of them together. One always finds room.</summary>
/// <param name="places">How many may be there.</param>
/// <param name="most">How much they may weigh together.</param>
internal sealed class WaitingRoom(int places, long most)
{
    private readonly object _door = new();
    private int _count;
    private long _weight;

    /// <summary>Waits for room.</summary>
    /// <param name="weight">What is to come in weighs so much.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>False when it was given up.</returns>
    public bool Enter(long weight, CancellationToken stop)
    {
        using var call = stop.Register(() =>
        {
            lock (_door)
            {
                Monitor.PulseAll(_door);
            }
        });
        lock (_door)
        {
            while (!stop.IsCancellationRequested && _count > 0 && (_count == places || _weight + weight > most))
            {
                Monitor.Wait(_door);
            }

            if (stop.IsCancellationRequested)
            {
                return false;
            }

            (_count, _weight) = (_count + 1, _weight + weight);
            return true;
        }
    }

    /// <summary>Something that came in with this weight is gone.</summary>
    public void Leave(long weight)
    {
        lock (_door)
        {
            (_count, _weight) = (_count - 1, _weight - weight);
            Monitor.PulseAll(_door);
        }
    }
}
