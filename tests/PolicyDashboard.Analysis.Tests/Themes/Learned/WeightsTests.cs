using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis.Tests.Themes.Learned;

public class WeightsTests
{
    private const int Themes = 23;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Features_add_up_to_what_each_says_alone(bool isNarrow)
    {
        var random = new Random(3);
        var weights = new FeatureWeights(50, 0.7f, 1.3f);
        for (var slot = 0; slot < 50; slot++)
        {
            weights.Rarity(slot) = (float)(Half)(random.NextSingle() * 10);
            foreach (ref var stored in weights.Stored(slot))
            {
                stored = (sbyte)random.Next(-127, 128);
            }
        }

        int[] statement = [3, 49, 0, 17, 31];
        var (first, second) = (new float[ThemeLanes.Count], new float[ThemeLanes.Count]);
        var (own, again) = (default(ThemeLanes), default(ThemeLanes));
        if (isNarrow)
        {
            weights.SumNarrow(statement, out own, out again);
        }
        else
        {
            weights.Sum(statement, out own, out again);
        }

        own.To(first, 0);
        again.To(second, 0);

        var length = weights.LengthOf(statement);
        Assert.Equal(Math.Sqrt(statement.Sum(slot => (double)weights.Rarity(slot) * weights.Rarity(slot))), length, 4);
        for (var theme = 0; theme < ThemeLanes.Count; theme++)
        {
            Assert.Equal(statement.Sum(slot => weights.First(slot, theme)) / length, first[theme], 5);
            Assert.Equal(statement.Sum(slot => weights.Second(slot, theme)) / length, second[theme], 5);
        }
    }

    [Fact]
    public void A_statement_without_features_scores_nothing()
    {
        var weights = new FeatureWeights(1, 1, 1);
        var scores = new float[ThemeLanes.Count];

        weights.Sum([], out var first, out _);
        first.To(scores, 0);

        Assert.All(scores, score => Assert.Equal(0, score));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.001f)]
    [InlineData(-0.3f)]
    [InlineData(0.5f)]
    public void A_weight_is_kept_to_within_its_rounding(float weight)
    {
        var weights = new FeatureWeights(1, 0.5f, 1);
        weights.Rarity(0) = 1;
        weights.Stored(0)[0] = FeatureWeights.Close(weight, 0.5f);

        // The root is kept in 127 steps, so the error grows with the root of the weight.
        Assert.InRange(Math.Abs(weights.First(0, 0) - weight), 0, 0.5 * (Math.Sqrt(Math.Abs(weight) / 0.5) + 0.01) / 127);
    }

    [Fact]
    public void Surroundings_add_what_each_number_says_of_the_themes_it_concerns()
    {
        var random = new Random(5);
        var matrix = new float[ContextFeatures.Width, Themes];
        for (var feature = 0; feature < ContextFeatures.Width; feature++)
        {
            for (var theme = 0; theme < Themes; theme++)
            {
                matrix[feature, theme] = random.NextSingle() - 0.5f;
            }
        }

        var weights = new ContextWeights(Themes, (feature, theme) => matrix[feature, theme]);
        float[] context = [.. Enumerable.Range(0, ContextFeatures.Width).Select(at => at >= ContextFeatures.FirstSingle || at % ThemeLanes.Count < Themes ? random.NextSingle() : 0)];
        var scores = new float[ThemeLanes.Count];
        weights.Add(context, ThemeLanes.All(1)).To(scores, 0);

        for (var theme = 0; theme < Themes; theme++)
        {
            var sum = Enumerable.Range(0, ContextFeatures.Width)
                .Where(feature => ContextFeatures.Concerns(feature, theme))
                .Sum(feature => (double)matrix[feature, theme] * context[feature]);
            Assert.Equal(1 + sum, scores[theme], 4);
            Assert.Equal(matrix[theme, theme], weights.Weight(ContextFeatures.Block.Own, theme, theme));
            Assert.Equal(0, weights.Weight(ContextFeatures.Block.Before, (theme + 1) % Themes, theme));
        }
    }
}
