using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>A statement at its place in an ordered list.</summary>
internal readonly record struct Placed(Position Position, DocumentColumns Document, Listed Listed);

/// <summary>Keeps the first positions of a list of which only one page is wanted.</summary>
internal sealed class FirstPositions(int most, Position? after)
{
    // The last of those kept is on top: it is the one to go.
    private readonly PriorityQueue<Placed, Position> _kept = new(most + 1, Comparer<Position>.Create((left, right) => right.CompareTo(left)));

    /// <summary>Takes a statement in, where it belongs to the page.</summary>
    public void Add(in Placed placed)
    {
        if (after is { } end && placed.Position.CompareTo(end) <= 0)
        {
            return;
        }

        if (_kept.Count < most)
        {
            _kept.Enqueue(placed, placed.Position);
        }
        else if (placed.Position.CompareTo(_kept.Peek().Position) < 0)
        {
            _kept.EnqueueDequeue(placed, placed.Position);
        }
    }

    /// <summary>Those kept, in order.</summary>
    public List<Placed> InOrder() => [.. _kept.UnorderedItems.Select(item => item.Element).OrderBy(placed => placed.Position)];
}
