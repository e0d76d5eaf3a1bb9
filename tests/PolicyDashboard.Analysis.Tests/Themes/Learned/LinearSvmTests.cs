using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis.Tests.Themes.Learned;

public class LinearSvmTests
{
    private const float Cost = 0.5f;

    [Fact]
    public void It_finds_the_weights_that_cost_least()
    {
        // One feature, three examples: the loss is a polynomial of the weight and the bias between its kinks, so a fine grid finds its least.
        float[] values = [1, 0.5f, -1];
        float[] signs = [1, -1, -1];
        var (rows, examples) = Examples(values, signs);

        var fitted = LinearSvm.Fit(rows, 1, examples, 400).Of(1, context: false)[0];

        var (least, weight, bias) = (double.MaxValue, 0.0, 0.0);
        for (var w = -1.0; w <= 1; w += 0.002)
        {
            for (var b = -1.0; b <= 1; b += 0.002)
            {
                var loss = ((w * w) + (b * b)) / 2;
                for (var at = 0; at < values.Length; at++)
                {
                    var miss = Math.Max(0, 1 - (signs[at] * ((w * values[at]) + b)));
                    loss += Cost * miss * miss;
                }

                (least, weight, bias) = loss < least ? (loss, w, b) : (least, weight, bias);
            }
        }

        Assert.Equal(weight, fitted[0], 0.004);
        Assert.Equal(bias, fitted[1], 0.004);
    }

    [Fact]
    public void A_theme_learns_nothing_from_examples_that_say_nothing_of_it()
    {
        var (rows, examples) = Examples([1, 0.5f, -1], [1, -1, 0]);
        var (fewer, without) = Examples([1, 0.5f], [1, -1]);

        var weights = LinearSvm.Fit(rows, 1, examples, 400).Of(1, context: false)[0];
        var expected = LinearSvm.Fit(fewer, 1, without, 400).Of(1, context: false)[0];

        Assert.Equal(expected[0], weights[0], 0.0001);
        Assert.Equal(expected[1], weights[1], 0.0001);
    }

    [Fact]
    public void What_only_other_readers_do_leaves_no_weight_for_reading()
    {
        // Both sorts of reader see the same surroundings; only the others let the heading decide.
        var rows = new SparseRows();
        var examples = new List<Example>();
        for (var at = 0; at < 40; at++)
        {
            rows.Add(0, 1);
            rows.End();
            var context = new float[ContextFeatures.Width];
            var heading = at % 2;
            context[(int)ContextFeatures.Block.Heading * ThemeLanes.Count] = heading;
            var other = at >= 20;
            examples.Add(new Example(at, ThemeLanes.All(other && heading == 1 ? 1 : -1), ThemeLanes.All(0.5f / Cost), context, other));
        }

        var alike = examples.Select(example => example with { OtherReader = false }).ToList();

        Assert.True(Heading(examples) < 0.35 * Heading(alike), $"{Heading(examples)} {Heading(alike)}");

        double Heading(List<Example> from) =>
            LinearSvm.Fit(rows, 1, from, 200).Of(1, context: true)[0][1 + ((int)ContextFeatures.Block.Heading * ThemeLanes.Count)];
    }

    private static (SparseRows Rows, List<Example> Examples) Examples(float[] values, float[] signs)
    {
        var rows = new SparseRows();
        var examples = new List<Example>();
        for (var at = 0; at < values.Length; at++)
        {
            rows.Add(0, values[at]);
            rows.End();
            examples.Add(new Example(at, ThemeLanes.All(signs[at]), ThemeLanes.All(0.5f / Cost), null, false));
        }

        return (rows, examples);
    }
}
