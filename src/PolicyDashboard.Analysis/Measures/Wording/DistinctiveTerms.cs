using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures.Wording;

/// <summary>What words set two sides apart.</summary>
public static class DistinctiveTerms
{
    /// <summary>
    /// The weight of the reference, in tokens, as a part of the shorter side: as much as the side itself, so that a term has to differ from
    /// what is usual by more than the side's own words can make of it.
    /// </summary>
    public const double ReferenceWeight = 1;

    /// <summary>Compares every term; results in the order given.</summary>
    /// <remarks>
    /// LogOdds and Z: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, Fightin' words, equations 16 and 22).
    /// The prior has the reference's frequencies; a term that the reference lacks has half a hit in it.
    /// ConservativeLogRatio: LRC (Evert 2022, Measuring keyness), from the exact interval of f₁/(f₁+f₂) with the level divided by the number
    /// of terms compared, so that all intervals hold together with 95 %.
    /// </remarks>
    /// <param name="terms">One entry a term. Terms that occur on neither side count among those compared and get 0.</param>
    /// <param name="first">All tokens of the first side, 1 or more; no term has more hits.</param>
    /// <param name="second">All tokens of the second side, 1 or more.</param>
    /// <param name="reference">All tokens of the reference; 0 without one, and the prior is even then.</param>
    public static DistinctiveTerm[] Compare(ReadOnlySpan<TermCounts> terms, long first, long second, long reference)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(second);
        var compared = new DistinctiveTerm[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var (odds, z) = Odds(terms[i], first, second, reference, terms.Length);
            compared[i] = new(terms[i], odds, z, ConservativeLogRatio(terms[i].First, first, terms[i].Second, second, terms.Length));
        }

        return compared;
    }

    /// <summary>
    /// The terms that the first side has most surely more of, largest <see cref="DistinctiveTerm.Z"/> first, each with its index. The same
    /// numbers as from <see cref="Compare"/>, but exact intervals, which cost most, are worked out for these alone.
    /// </summary>
    /// <param name="terms">One entry a term.</param>
    /// <param name="first">All tokens of the first side, 1 or more.</param>
    /// <param name="second">All tokens of the second side, 1 or more.</param>
    /// <param name="reference">All tokens of the reference; 0 without one.</param>
    /// <param name="most">How many are wanted.</param>
    public static IReadOnlyList<(int Index, DistinctiveTerm Term)> Strongest(ReadOnlySpan<TermCounts> terms, long first, long second, long reference, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(second);
        var best = new PriorityQueue<(int Index, double Odds, double Z), (double Z, int Index)>();
        for (var i = 0; i < terms.Length; i++)
        {
            var (odds, z) = Odds(terms[i], first, second, reference, terms.Length);
            if (z > 0)
            {
                best.Enqueue((i, odds, z), (z, -i));
                if (best.Count > most)
                {
                    best.Dequeue();
                }
            }
        }

        var strongest = new List<(int Index, DistinctiveTerm Term)>(best.Count);
        while (best.TryDequeue(out var one, out _))
        {
            var counts = terms[one.Index];
            strongest.Add((one.Index, new(counts, one.Odds, one.Z, ConservativeLogRatio(counts.First, first, counts.Second, second, terms.Length))));
        }

        strongest.Reverse();
        return strongest;
    }

    private static (double LogOdds, double Z) Odds(TermCounts counts, long first, long second, long reference, int terms)
    {
        var total = ReferenceWeight * Math.Min(first, second);
        var usual = reference > 0 ? total * Math.Max(counts.Reference, 0.5) / reference : total / terms;
        double here = counts.First + usual, there = counts.Second + usual;
        var odds = Math.Log(here / (first + total - here)) - Math.Log(there / (second + total - there));
        return (odds, odds / Math.Sqrt((1 / here) + (1 / there)));
    }

    /// <summary>LRC of one term among so many compared.</summary>
    public static double ConservativeLogRatio(long hits1, long tokens1, long hits2, long tokens2, int compared)
    {
        if (hits1 + hits2 == 0)
        {
            return 0;
        }

        var (low, high) = ClopperPearson.Of(hits1, hits1 + hits2, 0.025 / Math.Max(1, compared));
        double least = Ratio(low), most = Ratio(high);
        return least > 0 ? least : Math.Min(0, most);

        double Ratio(double share) => Math.Log2(share / (1 - share) * tokens2 / tokens1);
    }
}
