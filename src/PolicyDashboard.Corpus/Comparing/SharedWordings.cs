using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>Keeps what the last few comparisons share: a chart, its drawer and another measure of it ask for the same.</summary>
internal sealed class SharedWordings(TextsInMemory texts)
{
    private const int MostKept = 4;

    private readonly Lock _lock = new();
    private readonly LinkedList<(CorpusTexts Texts, string Sides, IReadOnlyList<SideWording>? Wording)> _kept = [];

    /// <summary>By side; null where the sides have more text than <see cref="SharedWording.MostCharacters"/>.</summary>
    public async Task<IReadOnlyList<SideWording>?> OfAsync(Snapshot snapshot, IReadOnlyList<Filter> sides, IReadOnlyList<SideText> parts, CancellationToken cancellation)
    {
        var corpus = await texts.OfAsync(snapshot, cancellation);
        var key = string.Join('\n', sides.Select(side => side with { Types = null } + string.Join(',', side.Types ?? [])));
        lock (_lock)
        {
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (ReferenceEquals(node.Value.Texts, corpus) && node.Value.Sides == key)
                {
                    return node.Value.Wording;
                }
            }
        }

        var found = SharedWording.Of([.. parts.Select(part => part.Own)], corpus, cancellation);
        lock (_lock)
        {
            _kept.AddFirst((corpus, key, found));
            if (_kept.Count > MostKept)
            {
                _kept.RemoveLast();
            }
        }

        return found;
    }
}
