using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>
/// The rounds of <see cref="RatioBootstrap"/>. Every interval starts from the same seed, so the numbers drawn are the same whatever
/// is drawn with them: they are made once, and a round is a row of multiplications.
/// </summary>
internal static class DrawnRatios
{
    private const ulong Seed = 20_260_701;

    // A normal number takes two draws.
    private const int DrawsOfNormal = 2;

    // Additions of one round wait for each other, those of three do not.
    private const int Together = 3;

    private static readonly Lazy<Draws> Sequence = new(() => new(
        Seed,
        RatioBootstrap.Rounds * (RatioBootstrap.MostDrawn + Math.Max(DrawsOfNormal, RatioBootstrap.MostDrawnWithout)),
        RatioBootstrap.Rounds * (RatioBootstrap.MostDrawn + DrawsOfNormal)));

    /// <summary>Draws every section a Poisson number of times, <see cref="RatioBootstrap.Rounds"/> times over.</summary>
    /// <param name="with">Sections with the subject.</param>
    /// <param name="without">Denominators of the others.</param>
    /// <returns>The ratios in the order they were drawn; 0 where nothing at all was drawn, which says nothing of the ratio: none of the subject.</returns>
    public static double[] Of(ReadOnlySpan<SectionPart> with, ReadOnlySpan<double> without)
    {
        var (numerators, denominators) = (new double[RatioBootstrap.Rounds], new double[RatioBootstrap.Rounds]);
        var draws = with.Length + without.Length;
        Draw(with, draws, numerators, denominators);
        for (var round = 0; round < denominators.Length && without.Length > 0; round++)
        {
            var times = Sequence.Value.Poisson.Slice((round * draws) + with.Length, without.Length);
            var sum = denominators[round];
            for (var section = 0; section < without.Length; section++)
            {
                sum += times[section] * without[section];
            }

            denominators[round] = sum;
        }

        return Divided(numerators, denominators);
    }

    /// <summary>The same with many others, whose sum is drawn at once.</summary>
    /// <param name="with">Sections with the subject.</param>
    /// <param name="rest">Sum of the denominators of the others.</param>
    /// <param name="scatter">Root of the sum of their squares.</param>
    public static double[] Of(ReadOnlySpan<SectionPart> with, double rest, double scatter)
    {
        var (numerators, denominators) = (new double[RatioBootstrap.Rounds], new double[RatioBootstrap.Rounds]);
        var draws = with.Length + DrawsOfNormal;
        Draw(with, draws, numerators, denominators);
        var normal = Sequence.Value.Normal;
        for (var round = 0; round < denominators.Length; round++)
        {
            denominators[round] += Math.Max(0, rest + (scatter * normal[(round * draws) + with.Length]));
        }

        return Divided(numerators, denominators);
    }

    private static void Draw(ReadOnlySpan<SectionPart> with, int draws, double[] numerators, double[] denominators)
    {
        var poisson = Sequence.Value.Poisson;
        for (var round = 0; round < RatioBootstrap.Rounds; round += Together)
        {
            var one = poisson.Slice(round * draws, with.Length);
            var two = poisson.Slice((round + 1) * draws, with.Length);
            var three = poisson.Slice((round + 2) * draws, with.Length);
            double a1 = 0, a2 = 0, a3 = 0, b1 = 0, b2 = 0, b3 = 0;
            for (var section = 0; section < with.Length; section++)
            {
                var (numerator, denominator) = with[section];
                double first = one[section], second = two[section], third = three[section];
                a1 += first * numerator;
                b1 += first * denominator;
                a2 += second * numerator;
                b2 += second * denominator;
                a3 += third * numerator;
                b3 += third * denominator;
            }

            (numerators[round], numerators[round + 1], numerators[round + 2]) = (a1, a2, a3);
            (denominators[round], denominators[round + 1], denominators[round + 2]) = (b1, b2, b3);
        }
    }

    private static double[] Divided(double[] numerators, double[] denominators)
    {
        for (var round = 0; round < numerators.Length; round++)
        {
            numerators[round] = denominators[round] > 0 ? numerators[round] / denominators[round] : 0;
        }

        return numerators;
    }
}
