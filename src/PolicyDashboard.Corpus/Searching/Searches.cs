using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>Searches the texts, and keeps what the last few searches found: a chart, its drawer and the next page ask for the same.</summary>
internal sealed class Searches(TextsInMemory texts)
{
    private const int MostKept = 16;

    private readonly Lock _lock = new();
    private readonly LinkedList<FoundText> _kept = [];

    /// <summary>All that a search finds in the corpus as a question sees it.</summary>
    public async Task<FoundText> FindAsync(Snapshot snapshot, SearchText search, CancellationToken cancellation)
    {
        var corpus = await texts.OfAsync(snapshot, cancellation);
        lock (_lock)
        {
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (ReferenceEquals(node.Value.Texts, corpus) && node.Value.Search.Equals(search))
                {
                    _kept.Remove(node);
                    _kept.AddFirst(node);
                    return node.Value;
                }
            }
        }

        var found = FoundText.Of(search, corpus, cancellation);
        lock (_lock)
        {
            _kept.AddFirst(found);
            if (_kept.Count > MostKept)
            {
                _kept.RemoveLast();
            }
        }

        return found;
    }
}
