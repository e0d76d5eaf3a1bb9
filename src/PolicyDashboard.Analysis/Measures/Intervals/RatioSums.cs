using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>What the linearised variance of a ratio of sums over sections needs. Added and taken away.</summary>
/// <remarks>
/// Taking away parts of sections leaves their squares a little too large, never too small: what is left then has an interval
/// that is slightly too wide.
/// </remarks>
public struct RatioSums
{
    /// <summary>Sections with a denominator above 0.</summary>
    public int Count { get; private set; }

    /// <summary>Σa.</summary>
    public double Numerator { get; private set; }

    /// <summary>Σb.</summary>
    public double Denominator { get; private set; }

    /// <summary>Σb².</summary>
    internal double DenominatorSquares { get; private set; }

    private double _numeratorSquares;
    private double _products;

    /// <summary>Adds a section; one with a denominator of 0 adds nothing.</summary>
    public void Add(SectionPart section)
    {
        if (!(section.Denominator > 0))
        {
            return;
        }

        Count++;
        Numerator += section.Numerator;
        Denominator += section.Denominator;
        _numeratorSquares += section.Numerator * section.Numerator;
        DenominatorSquares += section.Denominator * section.Denominator;
        _products += section.Numerator * section.Denominator;
    }

    /// <summary>Gives a section that was added with a numerator of 0 its numerator.</summary>
    public void Raise(SectionPart section)
    {
        Numerator += section.Numerator;
        _numeratorSquares += section.Numerator * section.Numerator;
        _products += section.Numerator * section.Denominator;
    }

    /// <summary>Adds other sections.</summary>
    public void Add(in RatioSums other) => Add(other, 1);

    /// <summary>Takes away sections that were added.</summary>
    public void Subtract(in RatioSums other) => Add(other, -1);

    /// <summary>
    /// 95 % interval of the ratio: Var(Σa/Σb) ≈ Σ(a − rb)²/(Σb)², symmetric on the logarithm of the ratio, which stays above 0.
    /// Null where fewer than two sections count or none has the subject.
    /// </summary>
    /// <param name="widening">See <see cref="RatioBootstrap.Of(ReadOnlySpan{SectionPart}, double, double)"/>.</param>
    /// <param name="most">Where the measure ends.</param>
    public readonly RatioInterval? Interval(double widening = 1, double most = 1)
    {
        if (Count < 2 || !(Numerator > 0))
        {
            return null;
        }

        var ratio = Numerator / Denominator;
        var squares = _numeratorSquares - (2 * ratio * _products) + (ratio * ratio * DenominatorSquares);
        var factor = Math.Exp(RatioBootstrap.QuantileOf(Count) * Math.Sqrt(Math.Max(0, squares)) / Numerator);
        return RatioInterval.Widened(ratio, ratio / factor, ratio * factor, widening, most);
    }

    private void Add(in RatioSums other, int sign)
    {
        Count += sign * other.Count;
        Numerator += sign * other.Numerator;
        Denominator += sign * other.Denominator;
        _numeratorSquares += sign * other._numeratorSquares;
        DenominatorSquares += sign * other.DenominatorSquares;
        _products += sign * other._products;
    }
}
