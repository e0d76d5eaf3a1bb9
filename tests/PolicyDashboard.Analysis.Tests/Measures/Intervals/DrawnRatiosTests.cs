using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Tests.Measures.Intervals;

/// <summary>Numbers that were drawn beforehand give what drawing them one by one gives, to the last bit.</summary>
public class DrawnRatiosTests
{
    private const ulong Seed = 20_260_701;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(7, 3)]
    [InlineData(100, 50)]
    public void Every_round_is_the_one_that_the_generator_draws(int with, int without)
    {
        var chance = new Random(3);
        var sections = Enumerable.Range(0, with).Select(_ => new SectionPart(chance.NextDouble() * 40, chance.Next(40, 400))).ToArray();
        var others = Enumerable.Range(0, without).Select(_ => (double)chance.Next(1, 400)).ToArray();

        var random = new SplitMix(Seed);
        var expected = new double[RatioBootstrap.Rounds];
        for (var round = 0; round < expected.Length; round++)
        {
            var (numerator, denominator) = Drawn(ref random, sections);
            foreach (var length in others)
            {
                denominator += random.Poisson() * length;
            }

            expected[round] = denominator > 0 ? numerator / denominator : 0;
        }

        Assert.Equal(expected, DrawnRatios.Of(sections, others));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void So_it_is_where_the_others_are_drawn_at_once(int with)
    {
        var chance = new Random(4);
        var sections = Enumerable.Range(0, with).Select(_ => new SectionPart(chance.Next(1, 40), chance.Next(40, 400))).ToArray();

        var random = new SplitMix(Seed);
        var expected = new double[RatioBootstrap.Rounds];
        for (var round = 0; round < expected.Length; round++)
        {
            var (numerator, denominator) = Drawn(ref random, sections);
            expected[round] = numerator / (denominator + Math.Max(0, 9000 + (700 * random.Normal())));
        }

        Assert.Equal(expected, DrawnRatios.Of(sections, 9000, 700));
    }

    [Theory]
    [InlineData(0.025)]
    [InlineData(0.0101)]
    [InlineData(0.0001)]
    public void Outer_values_are_those_of_all_values_in_order(double outer)
    {
        var chance = new Random(5);
        double[] values = [.. Enumerable.Range(0, RatioBootstrap.Rounds).Select(_ => Math.Round(chance.NextDouble(), 2))];
        double[] sorted = [.. values.Order()];
        var ends = new OuterValues(values, (int)(outer * (RatioBootstrap.Rounds + 1)) + 2);

        foreach (var probability in new[] { outer, 1 - outer })
        {
            var place = Math.Clamp((probability * (sorted.Length + 1)) - 1, 0, sorted.Length - 1);
            var next = sorted[Math.Min(sorted.Length - 1, (int)place + 1)];
            Assert.Equal(sorted[(int)place] + ((place - (int)place) * (next - sorted[(int)place])), ends.At(probability));
        }
    }

    private static (double Numerator, double Denominator) Drawn(ref SplitMix random, SectionPart[] sections)
    {
        double numerator = 0, denominator = 0;
        foreach (var section in sections)
        {
            var times = random.Poisson();
            numerator += times * section.Numerator;
            denominator += times * section.Denominator;
        }

        return (numerator, denominator);
    }
}
