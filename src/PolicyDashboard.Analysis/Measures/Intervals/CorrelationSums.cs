namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>Sums over places from which the correlations of a subject by distance follow.</summary>
internal sealed class CorrelationSums
{
    // A distance is known where every fourth statement has a partner at it.
    private const double PairsToKnow = 4;

    private readonly double[] _covariances = new double[PairCovariances.Count];
    private readonly double[] _pairs = new double[PairCovariances.Count];
    private readonly double[] _weighted = new double[PairCovariances.Count];
    private double _statements;
    private double _squaredShares;

    /// <summary>Adds a place; one with a single document, or where all statements are alike, says nothing and adds nothing.</summary>
    /// <param name="texts">Its documents, added.</param>
    /// <param name="subject">The subject in them, added.</param>
    /// <param name="typical">
    /// What is known so far. Around their own share statements seem less alike than they are, by the variance of that share, which it tells;
    /// null at first, when the surplus of places over their documents stands in for it.
    /// </param>
    public void Add(in TextRuns texts, in SubjectRuns subject, TypicalSpread? typical)
    {
        if (texts.Documents < 2 || subject.About == 0 || subject.About == texts.Statements)
        {
            return;
        }

        double n = texts.Statements, share = subject.About / n, variance = share * (1 - share);
        Span<double> covariances = stackalloc double[PairCovariances.Count], pairs = stackalloc double[PairCovariances.Count];
        PairCovariances.Sum(texts, subject, share, covariances);
        PairCovariances.Pairs(texts, pairs);
        var factor = typical is null ? 1 / (1 - (texts.Squares / (n * n))) : 1;
        var lost = typical is null ? 0 : variance * typical.DesignEffect(texts) / n;
        _statements += n;
        _squaredShares += pairs[LagBins.Beyond] * share * share;
        for (var bin = 0; bin < pairs.Length; bin++)
        {
            _covariances[bin] += (covariances[bin] * factor) + (pairs[bin] * lost);
            _pairs[bin] += pairs[bin];
            _weighted[bin] += pairs[bin] * variance;
        }
    }

    /// <summary>Adds another subject.</summary>
    public void Add(CorrelationSums other)
    {
        _statements += other._statements;
        _squaredShares += other._squaredShares;
        for (var bin = 0; bin < _pairs.Length; bin++)
        {
            _covariances[bin] += other._covariances[bin];
            _pairs[bin] += other._pairs[bin];
            _weighted[bin] += other._weighted[bin];
        }
    }

    /// <summary>Correlations by bin, drawn to those of all subjects as if these were so many statements about it. The last is 0 or more.</summary>
    public IEnumerable<double> Correlations(CorrelationSums shared, double statements)
    {
        var nearer = 0.0;
        for (var bin = 0; bin < _pairs.Length; bin++)
        {
            var weight = shared._statements > 0 ? statements * shared._pairs[bin] / shared._statements : 0;
            var whole = _weighted[bin] + weight;
            var correlation = whole > 0 ? (_covariances[bin] + (weight * Common(shared, bin))) / whole : 0;

            // Where documents are too short for a distance, it is as the one before it: what sets documents apart is there at any distance.
            var known = _statements > 0 ? Math.Min(1, PairsToKnow * _pairs[bin] / _statements) : 0;
            nearer = Math.Clamp((known * correlation) + ((1 - known) * nearer), bin == LagBins.Beyond ? 0 : -1, 1);
            yield return nearer;
        }
    }

    /// <summary>
    /// What the subject would have if it scattered as all subjects do. Runs are as long whatever the share is. What sets documents apart is
    /// in proportion to the share: the subjects have the coefficient of variation in common, and the correlation is its square · p/(1−p).
    /// </summary>
    private double Common(CorrelationSums shared, int bin)
    {
        if (bin != LagBins.Beyond)
        {
            return shared._weighted[bin] > 0 ? shared._covariances[bin] / shared._weighted[bin] : 0;
        }

        return shared._squaredShares > 0 && _weighted[bin] > 0 ? shared._covariances[bin] / shared._squaredShares * _squaredShares / _weighted[bin] : 0;
    }
}
