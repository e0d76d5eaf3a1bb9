namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>
/// How statements about a subject usually scatter: how alike two statements of one document are, by their distance, and how far the
/// places differ in it. Learned from many documents by <see cref="SpreadLearner"/>; tells the design effect of any others, even of a
/// single one or of one that does not name the subject at all.
/// </summary>
/// <remarks>A generalised variance function (Wolter 2007, Introduction to Variance Estimation, chapter 7) with correlations in the place of coefficients.</remarks>
public sealed class TypicalSpread
{
    private readonly double[] _correlations;

    /// <summary>From correlations and degrees of freedom.</summary>
    /// <param name="correlations">One a bin of <see cref="LagBins"/> and one for all larger distances, −1 to 1; the last is 0 or more.</param>
    /// <param name="degrees">See <see cref="Degrees"/>; above 0.</param>
    public TypicalSpread(IEnumerable<double> correlations, double degrees)
    {
        _correlations = [.. correlations];
        ArgumentOutOfRangeException.ThrowIfNotEqual(_correlations.Length, PairCovariances.Count, nameof(correlations));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degrees);
        Degrees = degrees;
    }

    /// <summary>Correlation of y for two statements of one document around the share of their place: one a bin of <see cref="LagBins"/> and one for all larger distances.</summary>
    public IReadOnlyList<double> Correlations => _correlations;

    /// <summary>How many degrees of freedom the typical variance is worth beside the place's own: few where places differ in how they scatter, many where they are alike.</summary>
    public double Degrees { get; }

    /// <summary>What sets whole documents apart: the correlation of statements more than <see cref="LagBins.Largest"/> apart, 0 to 1.</summary>
    public double BetweenDocuments => _correlations[LagBins.Beyond];

    /// <summary>
    /// The same without what sets documents apart: for a question about the documents themselves, such as whether two of them differ, and not
    /// about what their place tends to write.
    /// </summary>
    public TypicalSpread InsideDocuments() => new(
        _correlations.Select(correlation => (correlation - BetweenDocuments) / Math.Max(1e-9, 1 - BetweenDocuments)), Degrees);

    /// <summary>How many statements of these documents tell as much as one independent one: 1 + 2/n·Σ pairs·correlation, 1 or more.</summary>
    public double DesignEffect(in TextRuns texts)
    {
        if (texts.Statements == 0)
        {
            return 1;
        }

        Span<double> pairs = stackalloc double[PairCovariances.Count];
        PairCovariances.Pairs(texts, pairs);
        var sum = 0.0;
        for (var bin = 0; bin < pairs.Length; bin++)
        {
            sum += pairs[bin] * _correlations[bin];
        }

        return Math.Max(1, 1 + (2 * sum / texts.Statements));
    }
}
