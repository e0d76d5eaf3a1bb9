namespace PolicyDashboard.Analysis.Measures.Probability;

/// <summary>Student's t distribution. Degrees of freedom are positive, need not be whole, and may be infinite, which is the normal distribution.</summary>
public static class StudentT
{
    /// <summary>Probability of a value at least as far from 0 as <paramref name="t"/>, 0 to 1.</summary>
    public static double TwoSided(double t, double degrees)
    {
        Check(degrees);
        if (double.IsPositiveInfinity(degrees))
        {
            return Normal.TwoSided(t);
        }

        return t == 0 ? 1 : Beta.Regularized(degrees / (degrees + (t * t)), degrees / 2, 0.5);
    }

    /// <summary>Probability of a value up to <paramref name="t"/>, 0 to 1.</summary>
    public static double Cdf(double t, double degrees) => t <= 0 ? TwoSided(t, degrees) / 2 : 1 - (TwoSided(t, degrees) / 2);

    /// <summary>The value below which a draw lies with <paramref name="probability"/>, between 0 and 1 and neither of them. Relative error under 1e-9, except next to 0, where the error itself is under 1e-12.</summary>
    public static double Quantile(double probability, double degrees)
    {
        Check(degrees);
        if (!(probability > 0 && probability < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        }

        if (double.IsPositiveInfinity(degrees) || probability == 0.5)
        {
            return Normal.Quantile(probability);
        }

        // Newton's method on the logarithms of t and of its tail. That curve falls and is concave, so from the normal quantile, which is
        // nearer to 0 than any t, the first step goes too far and the others come back towards the value without ever passing it. Where
        // degrees are not few the expansion starts next to it.
        var tail = 2 * Math.Min(probability, 1 - probability);
        var normal = Math.Max(1e-8, -Normal.Quantile(tail / 2));
        var logarithm = Math.Log(degrees < 3 ? normal : Expansion(normal, degrees));
        for (var step = 0; step < 100; step++)
        {
            var t = Math.Exp(logarithm);
            var there = TwoSided(t, degrees);
            var change = (Math.Log(there) - Math.Log(tail)) * there / (2 * t * Density(t, degrees));
            logarithm += change;
            if (Math.Abs(change) < 1e-13)
            {
                break;
            }
        }

        var value = Math.Exp(logarithm);
        return probability < 0.5 ? -value : value;
    }

    /// <summary>The value that 95 % of draws stay within, on either side of 0. Relative error under 1e-6; a chart asks for thousands of them.</summary>
    public static double Within95(double degrees)
    {
        Check(degrees);
        if (degrees >= ManyDegrees)
        {
            // Cornish and Fisher 1937; the next term is under 1e-7 here.
            const double z = Normal.Z95;
            return z + (((z * z * z) + z) / (4 * degrees)) + (((5 * Math.Pow(z, 5)) + (16 * z * z * z) + (3 * z)) / (96 * degrees * degrees));
        }

        if (degrees < FewDegrees)
        {
            return Quantile(0.975, degrees);
        }

        // Between two steps of the grid the quantile is a straight line in 1/degrees, near enough.
        var below = (int)(degrees * Steps);
        var (low, high) = (OnGrid(below), OnGrid(below + 1));
        var (x, first, last) = (1 / degrees, (double)Steps / below, (double)Steps / (below + 1));
        return low + ((high - low) * (first - x) / (first - last));
    }

    private const int FewDegrees = 8, ManyDegrees = 200, Steps = 20;
    private static readonly double[] Grid = new double[(ManyDegrees * Steps) + 2];

    // Two threads may work out the same value; either is right.
    private static double OnGrid(int step) => Grid[step] is > 0 and var known ? known : Grid[step] = Quantile(0.975, (double)step / Steps);

    /// <summary>Cornish and Fisher's expansion of the t quantile in powers of 1/ν (Abramowitz and Stegun 26.7.5).</summary>
    private static double Expansion(double z, double degrees)
    {
        double square = z * z, inverse = 1 / degrees;
        return z * (1 + (inverse * (((square + 1) / 4) + (inverse * ((((((5 * square) + 16) * square) + 3) / 96)
            + (inverse * ((((((3 * square) + 19) * square) + 17) * square) - 15) / 384))))));
    }

    private static double Density(double t, double degrees) =>
        Math.Exp((-(degrees + 1) / 2 * Math.Log(1 + (t * t / degrees))) - Beta.LogBeta(degrees / 2, 0.5)) / Math.Sqrt(degrees);

    private static void Check(double degrees)
    {
        if (!(degrees > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(degrees), degrees, "Degrees of freedom are positive.");
        }
    }
}
