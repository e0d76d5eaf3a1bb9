namespace PolicyDashboard.Corpus.Columns;

/// <summary>
/// The last answers to questions about something that never changes. Readers who change the measure or the order of a view ask
/// for the same counts again, and readers in one meeting ask for the same.
/// </summary>
/// <typeparam name="T">What is answered; never changed once it was given.</typeparam>
/// <param name="most">How many are kept.</param>
internal sealed class Recent<T>(int most)
    where T : class
{
    private readonly Lock _changing = new();
    private readonly Dictionary<string, LinkedListNode<(string Question, T Answer)>> _kept = [];
    private readonly LinkedList<(string Question, T Answer)> _byUse = [];

    /// <summary>The answer; worked out where it is not kept. Two that ask at the same moment may both work it out.</summary>
    public T Of(string question, Func<T> workOut)
    {
        lock (_changing)
        {
            if (_kept.TryGetValue(question, out var found))
            {
                _byUse.Remove(found);
                _byUse.AddFirst(found);
                return found.Value.Answer;
            }
        }

        var answer = workOut();
        lock (_changing)
        {
            if (_kept.TryAdd(question, _byUse.AddFirst((question, answer))))
            {
                if (_byUse.Count > most)
                {
                    _kept.Remove(_byUse.Last!.Value.Question);
                    _byUse.RemoveLast();
                }
            }
            else
            {
                _byUse.RemoveFirst();
            }
        }

        return answer;
    }
}
