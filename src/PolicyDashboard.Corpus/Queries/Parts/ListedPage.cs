using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>
/// Fills one page of an ordered list while opening as few documents as it can: the most promising first, until none that
/// is left could have a statement for this page.
/// </summary>
internal sealed class ListedPage(Snapshot snapshot, Listing listing, Measure measure, StatementOrder order, Position? after, int size)
{
    private const int FewestOpened = 8;
    private const int MostOpened = 128;

    // One more than the page holds, to know whether there is a next one.
    private readonly List<(Position Position, Listed Listed, OpenedDocument Document)> _best = new(size + 1);

    /// <summary>The page's statements in order, and whether more follow.</summary>
    public async Task<(IReadOnlyList<(Position Position, Listed Listed, OpenedDocument Document)> Lines, bool More)> FillAsync(
        IEnumerable<Candidate> candidates, CancellationToken cancellation)
    {
        var queue = candidates
            .Select(document => (Document: document, Best: Position.Best(order, measure, document)))
            .Where(row => !IsBehind(row.Best))
            .OrderBy(row => row.Best)
            .ToArray();
        var opened = 0;
        for (var together = FewestOpened; opened < queue.Length && CanImprove(queue[opened].Best); together = Math.Min(2 * together, MostOpened))
        {
            var next = queue.Skip(opened).Take(together).Select(row => row.Document).ToDictionary(document => document.Id);
            opened += next.Count;
            List<int> ids = [.. next.Keys];
            await foreach (var document in snapshot.OpenAsync(ids, cancellation))
            {
                Take(next[document.Id], document);
            }

            _best.Sort((left, right) => left.Position.CompareTo(right.Position));
            if (_best.Count > size + 1)
            {
                _best.RemoveRange(size + 1, _best.Count - size - 1);
            }
        }

        return ([.. _best.Take(size)], _best.Count > size);
    }

    /// <summary>In reading order a document before the one where the last page ended has nothing for this one.</summary>
    private bool IsBehind(Position best) =>
        order == StatementOrder.Reading && after is { } end && (best with { Document = best.Document, Index = int.MaxValue }).CompareTo(end) < 0;

    private bool CanImprove(Position best) => _best.Count <= size || best.CompareTo(_best[^1].Position) < 0;

    private void Take(Candidate candidate, OpenedDocument document)
    {
        foreach (var listed in listing.Of(document))
        {
            var position = Position.Of(order, candidate, listed);
            if (after is not { } end || position.CompareTo(end) > 0)
            {
                _best.Add((position, listed, document));
            }
        }
    }
}
