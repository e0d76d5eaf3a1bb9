namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>
/// 95 % interval of a difference of two independent numbers that have intervals of their own: Newcombe's square-and-add way, which holds for
/// any two intervals, symmetric or not (Zou and Donner 2008, Construction of confidence limits about effect measures).
/// </summary>
/// <param name="Difference">First number minus second, in their unit.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct IntervalDifference(double Difference, double Low, double High)
{
    /// <summary>The interval from two numbers with their ends. The two must not share text.</summary>
    public static IntervalDifference Of((double Value, double Low, double High) first, (double Value, double Low, double High) second)
    {
        var difference = first.Value - second.Value;
        return new(
            difference,
            difference - Hypotenuse(first.Value - first.Low, second.High - second.Value),
            difference + Hypotenuse(first.High - first.Value, second.Value - second.Low));
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
