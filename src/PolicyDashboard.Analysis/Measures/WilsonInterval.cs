namespace PolicyDashboard.Analysis.Measures;

/// <summary>95 % score interval of a share (Wilson 1927, Probable inference, the law of succession, and statistical inference).</summary>
/// <param name="Low">Lower end, 0 to 1.</param>
/// <param name="High">Upper end, 0 to 1.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The normal quantile at 97.5 %.</summary>
    public const double Z = 1.959963984540054;

    /// <summary>The interval of <paramref name="successes"/> in <paramref name="trials"/>; neither need be whole, so that an effective number can stand in. 0 to 1 without a trial.</summary>
    public static WilsonInterval Of(double successes, double trials, double z = Z)
    {
        if (trials <= 0)
        {
            return new(0, 1);
        }

        var share = successes / trials;
        var squared = z * z;
        var middle = (share + (squared / (2 * trials))) / (1 + (squared / trials));
        var half = z / (1 + (squared / trials)) * Math.Sqrt((share * (1 - share) / trials) + (squared / (4 * trials * trials)));
        return new(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
