namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>95 % interval of a difference of two independent shares (Newcombe 1998, Interval estimation for the difference between independent proportions, method 10).</summary>
/// <remarks>The two sides must not share statements: a part is compared with the rest, never with a total that holds it.</remarks>
/// <param name="Difference">First share minus second, −1 to 1.</param>
/// <param name="Low">Lower end, −1 to 1.</param>
/// <param name="High">Upper end, −1 to 1.</param>
public readonly record struct NewcombeInterval(double Difference, double Low, double High)
{
    /// <summary>The interval from two shares (0 to 1) and their effective numbers. A side without a number leaves all open on that side.</summary>
    public static NewcombeInterval Of(double share1, double number1, double share2, double number2, double z = WilsonInterval.Z)
    {
        var first = WilsonInterval.OfShare(share1, number1, z);
        var second = WilsonInterval.OfShare(share2, number2, z);
        var (difference, low, high) = IntervalDifference.Of((share1, first.Low, first.High), (share2, second.Low, second.High));
        return new(difference, Math.Max(-1, low), Math.Min(1, high));
    }

    /// <summary>Whether the difference could be none.</summary>
    public bool HoldsZero => Low <= 0 && High >= 0;
}
