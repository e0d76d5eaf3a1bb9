namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>Optimal leaf ordering of one tree: from the leaves up, the shortest path of every cluster between every two of its possible ends.</summary>
internal sealed class LeafOrdering
{
    private readonly double[,] _distances;
    private readonly List<Join> _joins;
    private readonly int _count;

    // Leaves of every cluster: those of its left part, then those of its right.
    private readonly int[][] _leaves;

    // Shortest path through the smallest cluster that holds both a and b, from a to b. Each pair meets in one cluster only, so one table does.
    private readonly double[,] _shortest;

    public LeafOrdering(double[,] distances, List<Join> joins)
    {
        (_distances, _joins, _count) = (distances, joins, distances.GetLength(0));
        _shortest = new double[_count, _count];
        _leaves = new int[_count + joins.Count][];
        for (var leaf = 0; leaf < _count; leaf++)
        {
            _leaves[leaf] = [leaf];
        }

        for (var join = 0; join < joins.Count; join++)
        {
            _leaves[_count + join] = [.. _leaves[joins[join].Left], .. _leaves[joins[join].Right]];
            Shorten(joins[join]);
        }
    }

    public int[] Order()
    {
        var root = _joins[^1];
        var (first, last, least) = (0, 0, double.PositiveInfinity);
        foreach (var a in _leaves[root.Left])
        {
            foreach (var b in _leaves[root.Right])
            {
                if (_shortest[a, b] < least)
                {
                    (first, last, least) = (a, b, _shortest[a, b]);
                }
            }
        }

        var order = new List<int>(_count);
        Write(_count + _joins.Count - 1, first, last, order);
        return [.. order];
    }

    /// <summary>From a in the left part to b in the right: left to its other end m, over to k, and through the right part to b.</summary>
    private void Shorten(Join join)
    {
        int[] left = _leaves[join.Left], right = _leaves[join.Right];
        var over = new double[_count];
        foreach (var a in left)
        {
            // The shortest way from a through the left part and on to each k of the right, for whatever end m.
            foreach (var k in right)
            {
                over[k] = double.PositiveInfinity;
            }

            foreach (var m in Ends(join.Left, a))
            {
                var path = _shortest[a, m];
                foreach (var k in right)
                {
                    over[k] = Math.Min(over[k], path + _distances[m, k]);
                }
            }

            foreach (var b in right)
            {
                var least = double.PositiveInfinity;
                foreach (var k in Ends(join.Right, b))
                {
                    least = Math.Min(least, over[k] + _shortest[k, b]);
                }

                _shortest[a, b] = _shortest[b, a] = least;
            }
        }
    }

    /// <summary>Where a path through a cluster that begins at a leaf can end: in the part that does not hold the leaf. A single leaf is both.</summary>
    private int[] Ends(int cluster, int leaf)
    {
        if (cluster < _count)
        {
            return _leaves[cluster];
        }

        var join = _joins[cluster - _count];
        return Holds(join.Left, leaf) ? _leaves[join.Right] : _leaves[join.Left];
    }

    private bool Holds(int cluster, int leaf) => Array.IndexOf(_leaves[cluster], leaf) >= 0;

    /// <summary>Writes a cluster from one end to the other, finding again where the shortest path crossed.</summary>
    private void Write(int cluster, int from, int to, List<int> order)
    {
        if (cluster < _count)
        {
            order.Add(cluster);
            return;
        }

        var join = _joins[cluster - _count];
        var (first, second) = Holds(join.Left, from) ? (join.Left, join.Right) : (join.Right, join.Left);
        var (end, start, least) = (from, to, double.PositiveInfinity);
        foreach (var m in Ends(first, from))
        {
            foreach (var k in Ends(second, to))
            {
                var path = _shortest[from, m] + _distances[m, k] + _shortest[k, to];
                if (path < least)
                {
                    (end, start, least) = (m, k, path);
                }
            }
        }

        Write(first, from, end, order);
        Write(second, start, to, order);
    }
}
