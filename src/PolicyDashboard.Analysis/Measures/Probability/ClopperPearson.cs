namespace PolicyDashboard.Analysis.Measures.Probability;

/// <summary>Exact interval of a share (Clopper and Pearson 1934, The use of confidence or fiducial limits).</summary>
internal static class ClopperPearson
{
    /// <summary>Ends that leave <paramref name="tail"/> on either side, 0 to 1.</summary>
    public static (double Low, double High) Of(long successes, long trials, double tail) => (
        successes == 0 ? 0 : Root(tail, successes, trials - successes + 1),
        successes == trials ? 1 : Root(1 - tail, successes + 1, trials - successes));

    /// <summary>x with I_x(a, b) = probability, by bisection.</summary>
    private static double Root(double probability, double a, double b)
    {
        double low = 0, high = 1;
        for (var step = 0; step < 200 && high - low > 1e-15 * high; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Beta.Regularized(middle, a, b) < probability ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
