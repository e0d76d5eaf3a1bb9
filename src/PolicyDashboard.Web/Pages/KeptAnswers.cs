using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Pages;

/// <summary>
/// The last answers of a page, as long as the corpus stays what it is. A page is answered twice when it is opened (for the
/// first sight of it, and for the circuit that takes over), and readers in one meeting look at the same views.
/// </summary>
/// <typeparam name="TAnswer">What is shown; never changed once it was given.</typeparam>
/// <param name="most">How many are kept.</param>
public sealed class KeptAnswers<TAnswer>(int most)
    where TAnswer : class
{
    private readonly Lock _changing = new();
    private readonly Dictionary<string, LinkedListNode<(string Question, Task<TAnswer> Answer)>> _kept = [];
    private readonly LinkedList<(string Question, Task<TAnswer> Answer)> _byUse = [];
    private CorpusSummary? _of;

    /// <summary>The answer to a question; who asks while it is being worked out waits for the same.</summary>
    /// <param name="corpus">The corpus that is asked about.</param>
    /// <param name="question">All that decides the answer, in writing.</param>
    /// <param name="ask">Works it out. Others may be waiting for it too, so it is not stopped when this one goes away.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public async Task<TAnswer> OfAsync(CorpusSummary corpus, string question, Func<Task<TAnswer>> ask, CancellationToken cancellation)
    {
        var asked = Find(corpus, question) ?? Add(corpus, question, ask);
        try
        {
            return await asked.WaitAsync(cancellation);
        }
        catch when (asked.IsFaulted || asked.IsCanceled)
        {
            // The next one who asks tries again.
            Remove(question, asked);
            throw;
        }
    }

    private Task<TAnswer>? Find(CorpusSummary corpus, string question)
    {
        lock (_changing)
        {
            if (_of != corpus)
            {
                _kept.Clear();
                _byUse.Clear();
                _of = corpus;
            }

            if (!_kept.TryGetValue(question, out var found))
            {
                return null;
            }

            _byUse.Remove(found);
            _byUse.AddFirst(found);
            return found.Value.Answer;
        }
    }

    private Task<TAnswer> Add(CorpusSummary corpus, string question, Func<Task<TAnswer>> ask)
    {
        // Begun outside of the lock: it may run a good way before it first waits.
        var answer = ask();
        lock (_changing)
        {
            if (_of != corpus)
            {
                // An import was quicker.
                return answer;
            }

            if (_kept.Remove(question, out var former))
            {
                _byUse.Remove(former);
            }

            _kept[question] = _byUse.AddFirst((question, answer));
            if (_byUse.Count > most)
            {
                _kept.Remove(_byUse.Last!.Value.Question);
                _byUse.RemoveLast();
            }
        }

        return answer;
    }

    private void Remove(string question, Task<TAnswer> answer)
    {
        lock (_changing)
        {
            if (_kept.TryGetValue(question, out var kept) && kept.Value.Answer == answer)
            {
                _kept.Remove(question);
                _byUse.Remove(kept);
            }
        }
    }
}
