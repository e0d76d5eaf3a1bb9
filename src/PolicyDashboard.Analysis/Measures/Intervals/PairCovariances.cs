namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>Autocovariances of y inside documents, summed over pairs: one a bin of <see cref="LagBins"/> and one for all larger distances.</summary>
internal static class PairCovariances
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = LagBins.Count + 1;

    /// <summary>Σ(y−share)(y'−share) by bin.</summary>
    public static void Sum(in TextRuns texts, in SubjectRuns subject, double share, Span<double> covariances)
    {
        Span<double> pairs = stackalloc double[Count];
        Pairs(texts, pairs);

        // Over all pairs of a document Σyy' is (Y² − Y)/2 with Y = Σy, and each statement is in n−1 of them.
        double products = (subject.Squares - subject.About) / 2, sums = subject.Products - subject.About;
        for (var bin = 0; bin < LagBins.Count; bin++)
        {
            covariances[bin] = subject.PairProducts[bin] - (share * subject.PairSums[bin]) + (share * share * pairs[bin]);
            products -= subject.PairProducts[bin];
            sums -= subject.PairSums[bin];
        }

        covariances[LagBins.Beyond] = products - (share * sums) + (share * share * pairs[LagBins.Beyond]);
    }

    /// <summary>How many pairs there are by bin.</summary>
    public static void Pairs(in TextRuns texts, Span<double> pairs)
    {
        var rest = (texts.Squares - texts.Statements) / 2;
        for (var bin = 0; bin < LagBins.Count; bin++)
        {
            pairs[bin] = texts.Pairs[bin];
            rest -= pairs[bin];
        }

        pairs[LagBins.Beyond] = rest;
    }
}
