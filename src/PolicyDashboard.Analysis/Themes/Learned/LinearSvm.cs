namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>
/// Linear classifiers with squared hinge loss and L2 regularisation, one a theme, fitted by dual coordinate descent
/// (Hsieh, Chang, Lin, Keerthi, Sundararajan 2008: A dual coordinate descent method for large-scale linear SVM, algorithm 1 with shrinking left out).
/// </summary>
/// <remarks>
/// All themes are fitted in one pass: they go through the same examples in the same order, so a feature's weights are fetched once for all.
/// Deterministic: the same examples in the same order give the same weights.
/// </remarks>
internal static class LinearSvm
{
    /// <summary>Fits a classifier a theme.</summary>
    /// <param name="rows">Features of the examples.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="rounds">Passes over them.</param>
    public static LinearWeights Fit(SparseRows rows, int features, IReadOnlyList<Example> examples, int rounds)
    {
        var weights = new LinearWeights(features);
        var alpha = new float[examples.Count * ThemeLanes.Count];
        var curvature = new float[alpha.Length];
        for (var at = 0; at < examples.Count; at++)
        {
            Curvature(rows, examples[at]).To(curvature, at);
        }

        var (order, random) = (Enumerable.Range(0, examples.Count).ToArray(), new Random(20));
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var example = examples[at];
                var (sign, slack, before) = (example.Sign, example.Slack, ThemeLanes.Of(alpha, at));
                var gradient = (sign * weights.Score(rows, example)) - ThemeLanes.All(1) + (slack * before);
                var after = (before - (gradient * ThemeLanes.Of(curvature, at))).Within(0, float.MaxValue);
                var step = (after - before) * sign;
                if ((step * step).Sum() > 0)
                {
                    after.To(alpha, at);
                    weights.Add(rows, example, step);
                }
            }
        }

        return weights;
    }

    /// <summary>One over the curvature of the dual along an example's coordinate; 0 for themes that it says nothing of.</summary>
    private static ThemeLanes Curvature(SparseRows rows, Example example)
    {
        var sum = ThemeLanes.All((float)(rows.SquaredNorm(example.Row) + 1)) + example.Slack;
        if (example.Context is { } context)
        {
            var times = example.OtherReader ? 2f : 1f;
            var shared = 0f;
            for (var at = 0; at < LinearWeights.SharedRows; at++)
            {
                shared += context[LinearWeights.SharedAt(at)] * context[LinearWeights.SharedAt(at)];
            }

            sum += ThemeLanes.All(shared * times);
            for (var block = ContextFeatures.WholeBlocks; block < ContextFeatures.Blocks; block++)
            {
                sum += ThemeLanes.Of(context, block) * ThemeLanes.Of(context, block) * times;
            }
        }

        Span<float> numbers = stackalloc float[ThemeLanes.Count];
        Span<float> used = stackalloc float[ThemeLanes.Count];
        sum.To(numbers, 0);
        example.Sign.To(used, 0);
        for (var theme = 0; theme < numbers.Length; theme++)
        {
            numbers[theme] = used[theme] == 0 ? 0 : 1 / numbers[theme];
        }

        return ThemeLanes.Of(numbers, 0);
    }
}

/// <summary>An example for all themes.</summary>
/// <param name="Row">Its features.</param>
/// <param name="Sign">1 for the themes it belongs to, -1 for those it does not, 0 where it says nothing.</param>
/// <param name="Slack">1 / 2C of each theme.</param>
/// <param name="Context">Scaled numbers of <see cref="ContextFeatures"/> beside its features; null for none.</param>
/// <param name="OtherReader">Whether its label follows the habit of other readers than those that the model shall read like.</param>
internal sealed record Example(int Row, ThemeLanes Sign, ThemeLanes Slack, float[]? Context, bool OtherReader);
