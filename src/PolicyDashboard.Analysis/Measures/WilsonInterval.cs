using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures;

/// <summary>95 % score interval of a share (Wilson 1927, Probable inference, the law of succession, and statistical inference).</summary>
/// <remarks>
/// It holds the share, never leaves 0 to 1, and has a width even where the share is 0 or 1: none of 30 gives 0 to 11.4 %.
/// The formula knows the number of trials only as z²/n, so a t quantile in the place of z is the same as n·(z/t)² trials.
/// </remarks>
/// <param name="Low">Lower end, 0 to 1; 0 where the share is.</param>
/// <param name="High">Upper end, 0 to 1; 1 where the share is.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The normal quantile at 97.5 %.</summary>
    public const double Z = Normal.Z95;

    /// <summary>The normal quantile at 95 %, for a bound on one side.</summary>
    public const double OneSidedZ = 1.6448536269514722;

    /// <summary>The interval of <paramref name="successes"/> in <paramref name="trials"/>; neither need be whole, so that an effective number can stand in. 0 to 1 without a trial.</summary>
    public static WilsonInterval Of(double successes, double trials, double z = Z) =>
        trials > 0 ? OfShare(successes / trials, trials, z) : new(0, 1);

    /// <summary>The interval of a share (0 to 1) of an effective number of trials, which need not be whole and may be under 1. 0 to 1 without a trial.</summary>
    public static WilsonInterval OfShare(double share, double trials, double z = Z)
    {
        if (!(trials > 0))
        {
            return new(0, 1);
        }

        var part = z * z / trials;
        var middle = (share + (part / 2)) / (1 + part);
        var half = Math.Sqrt((share * (1 - share) * part) + (part * part / 4)) / (1 + part);

        // At 0 and 1 one end is the share itself; rounding must not move it.
        return new(share <= 0 ? 0 : Math.Max(0, middle - half), share >= 1 ? 1 : Math.Min(1, middle + half));
    }

    /// <summary>The share that is not exceeded with 95 % confidence, 0 to 1: "at most". For the absence of a theme, where only this side is asked for.</summary>
    public static double UpperBound(double share, double trials) => OfShare(share, trials, OneSidedZ).High;

    /// <summary>Whether a share lies in it, ends included.</summary>
    public bool Holds(double share) => share >= Low && share <= High;
}
