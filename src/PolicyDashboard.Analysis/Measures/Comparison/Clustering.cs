namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>A join of two clusters: numbers under the count of items are items, others are count + the place of an earlier join.</summary>
internal readonly record struct Join(int Left, int Right);

/// <summary>Hierarchical clustering by average distance (UPGMA, Sokal and Michener 1958).</summary>
internal static class Clustering
{
    /// <summary>All joins, nearest first to find each other; chains of nearest neighbours (Murtagh 1983), time n².</summary>
    /// <param name="distances">Symmetric, without NaN; overwritten.</param>
    public static List<Join> Joins(double[,] distances)
    {
        var count = distances.GetLength(0);
        var joins = new List<Join>(Math.Max(0, count - 1));
        var (size, cluster, alive) = (new int[count], new int[count], Enumerable.Range(0, count).ToList());
        for (var i = 0; i < count; i++)
        {
            (size[i], cluster[i]) = (1, i);
        }

        var chain = new List<int>();
        while (alive.Count > 1)
        {
            if (chain.Count == 0)
            {
                chain.Add(alive[0]);
            }

            var last = chain[^1];
            var before = chain.Count > 1 ? chain[^2] : -1;
            var nearest = Nearest(distances, alive, last, before);
            if (nearest != before)
            {
                chain.Add(nearest);
                continue;
            }

            chain.RemoveRange(chain.Count - 2, 2);
            var (kept, gone) = (Math.Min(last, nearest), Math.Max(last, nearest));
            joins.Add(new(cluster[kept], cluster[gone]));
            foreach (var other in alive)
            {
                distances[kept, other] = distances[other, kept] =
                    ((size[kept] * distances[kept, other]) + (size[gone] * distances[gone, other])) / (size[kept] + size[gone]);
            }

            size[kept] += size[gone];
            cluster[kept] = count + joins.Count - 1;
            alive.Remove(gone);
        }

        return joins;
    }

    /// <summary>The nearest; of several the one before in the chain, or the chain would never end, else the first.</summary>
    private static int Nearest(double[,] distances, List<int> alive, int of, int before)
    {
        var (nearest, least) = (before, before < 0 ? double.PositiveInfinity : distances[of, before]);
        foreach (var other in alive)
        {
            if (other != of && distances[of, other] < least)
            {
                (nearest, least) = (other, distances[of, other]);
            }
        }

        return nearest;
    }
}
