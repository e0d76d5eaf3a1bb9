namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>Orders rows or columns so that like stands beside like.</summary>
/// <remarks>
/// Hierarchical clustering by average distance, and of all orders that its tree allows the one with the smallest sum of distances between
/// neighbours (optimal leaf ordering, Bar-Joseph, Gifford and Jaakkola 2001, Fast optimal leaf ordering for hierarchical clustering).
/// Unlike a first principal axis it keeps small groups of places together that differ from all others in their own way. Time n³: 400 rows
/// in tens of milliseconds. The same distances give the same order, everywhere.
/// </remarks>
public static class Seriation
{
    /// <summary>
    /// The order: places in it are indices of the distances. What cannot be compared with anything (only NaN) comes last, in the order given;
    /// what is at distance 0 stays together in the order given. Of an order and its reverse the one with the smaller index first is taken.
    /// </summary>
    /// <param name="distances">Symmetric; see <see cref="Likeness"/>. A pair that is NaN counts as the farthest of all.</param>
    public static int[] Order(double[,] distances)
    {
        ArgumentNullException.ThrowIfNull(distances);
        var count = distances.GetLength(0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(distances.GetLength(1), count, nameof(distances));
        var twins = new List<List<int>>();
        var last = new List<int>();
        for (var i = 0; i < count; i++)
        {
            if (Compared(distances, i) || count == 1)
            {
                if (twins.Find(set => distances[set[0], i] == 0) is { } set)
                {
                    set.Add(i);
                }
                else
                {
                    twins.Add([i]);
                }
            }
            else
            {
                last.Add(i);
            }
        }

        var order = twins.Count < 3 ? [.. Enumerable.Range(0, twins.Count)] : LeafOrder(Between(distances, twins));
        if (order.Length > 1 && twins[order[^1]][0] < twins[order[0]][0])
        {
            Array.Reverse(order);
        }

        return [.. order.SelectMany(set => twins[set]), .. last];
    }

    private static bool Compared(double[,] distances, int row)
    {
        for (var other = 0; other < distances.GetLength(0); other++)
        {
            if (other != row && !double.IsNaN(distances[row, other]))
            {
                return true;
            }
        }

        return false;
    }

    private static double[,] Between(double[,] distances, List<List<int>> twins)
    {
        var farthest = distances.Cast<double>().Where(distance => !double.IsNaN(distance)).DefaultIfEmpty(0).Max();
        var between = new double[twins.Count, twins.Count];
        for (var i = 0; i < twins.Count; i++)
        {
            for (var j = 0; j < twins.Count; j++)
            {
                var distance = distances[twins[i][0], twins[j][0]];
                between[i, j] = i == j ? 0 : double.IsNaN(distance) ? farthest : distance;
            }
        }

        return between;
    }

    private static int[] LeafOrder(double[,] distances) => new LeafOrdering(distances, Clustering.Joins((double[,])distances.Clone())).Order();
}
