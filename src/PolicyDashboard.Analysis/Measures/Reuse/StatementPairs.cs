namespace PolicyDashboard.Analysis.Measures.Reuse;

/// <summary>A statement of one side and one of the other that say alike things.</summary>
/// <param name="First">Index on the first side.</param>
/// <param name="Second">Index on the second side.</param>
/// <param name="Likeness">Dice's coefficient of their letter pairs, above 0 to 1.</param>
public readonly record struct StatementPair(int First, int Second, double Likeness);

/// <summary>Pairs the statements of two sides by likeness, the most alike first, each statement once.</summary>
public static class StatementPairs
{
    // The next best partners, should the best one be more alike to another.
    private const int Partners = 6;

    /// <summary>The pairs, most alike first; ties in the order given.</summary>
    /// <param name="first">Letter pairs of the statements of the first side, as from <see cref="Bigrams.Of"/>.</param>
    /// <param name="second">Those of the second side.</param>
    /// <param name="least">Likeness that a pair has at least, above 0.</param>
    public static IReadOnlyList<StatementPair> Of(IReadOnlyList<int[]> first, IReadOnlyList<int[]> second, double least)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(least);
        var holding = Index(second);
        var common = new int[second.Count];
        var touched = new List<int>();
        var found = new List<StatementPair>();
        for (var one = 0; one < first.Count; one++)
        {
            foreach (var pair in first[one])
            {
                foreach (var other in holding.GetValueOrDefault(pair) ?? [])
                {
                    if (common[other]++ == 0)
                    {
                        touched.Add(other);
                    }
                }
            }

            found.AddRange(touched
                .Select(other => new StatementPair(one, other, Bigrams.Dice(common[other], first[one].Length, second[other].Length)))
                .Where(pair => pair.Likeness >= least)
                .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Second)
                .Take(Partners));
            foreach (var other in touched)
            {
                common[other] = 0;
            }

            touched.Clear();
        }

        return Match(found, first.Count, second.Count);
    }

    private static List<StatementPair> Match(List<StatementPair> found, int first, int second)
    {
        var (pairs, taken, takenToo) = (new List<StatementPair>(), new bool[first], new bool[second]);
        foreach (var pair in found.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.First).ThenBy(pair => pair.Second))
        {
            if (!taken[pair.First] && !takenToo[pair.Second])
            {
                taken[pair.First] = takenToo[pair.Second] = true;
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    private static Dictionary<int, List<int>> Index(IReadOnlyList<int[]> statements)
    {
        var holding = new Dictionary<int, List<int>>();
        for (var statement = 0; statement < statements.Count; statement++)
        {
            foreach (var pair in statements[statement])
            {
                (holding.TryGetValue(pair, out var list) ? list : holding[pair] = []).Add(statement);
            }
        }

        return holding;
    }
}
