namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>How far statements of one document that are about the same thing stand together.</summary>
public static class WithinDocuments
{
    /// <summary>1 + 2Σρ, at least 1: the variance of the share over that of as many independent statements.</summary>
    /// <remarks>
    /// ρ of a distance is the autocovariance of y inside documents around the share of all of them, divided by p(1−p). Sums are divided by n
    /// and not by the number of pairs, because n·Var(p) = γ₀ + 2Σ(pairs/n)·γ: a distance weighs as much as there are pairs of it, and short
    /// documents have none of the longer ones. Bins are added until the first that is not positive (initial positive sequence, Geyer 1992),
    /// or up to a distance of <see cref="LagBins.Largest"/>.
    /// </remarks>
    /// <returns>1 where all statements are alike.</returns>
    public static double DesignEffect(in TextRuns texts, in SubjectRuns subject)
    {
        double n = texts.Statements, share = subject.About / n, variance = share * (1 - share);
        if (!(variance > 0))
        {
            return 1;
        }

        var sum = 0.0;
        for (var bin = 0; bin < LagBins.Count; bin++)
        {
            var covariance = subject.PairProducts[bin] - (share * subject.PairSums[bin]) + (share * share * texts.Pairs[bin]);
            if (covariance <= 0)
            {
                break;
            }

            sum += covariance;
        }

        return Math.Max(1, 1 + (2 * sum / (n * variance)));
    }
}
