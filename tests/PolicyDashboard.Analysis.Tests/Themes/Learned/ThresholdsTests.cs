using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis.Tests.Themes.Learned;

public class ThresholdsTests
{
    private static readonly Thresholds At = new(-0.3f, -0.1f);

    [Theory]
    [InlineData(new[] { -0.2f, -0.4f }, new[] { 0 })]
    [InlineData(new[] { -0.2f, -0.2f }, new[] { 0 })]
    [InlineData(new[] { -0.2f, -0.1f }, new[] { 1 })]
    [InlineData(new[] { -0.05f, 0.5f, -0.2f }, new[] { 1, 0 })]
    [InlineData(new[] { -0.4f, -0.31f }, new int[0])]
    [InlineData(new[] { 1f, 2f, 3f, 4f, 5f, 6f }, new[] { 5, 4, 3, 2 })]
    public void The_strongest_theme_needs_less_than_a_further_one(float[] scores, int[] chosen) => Assert.Equal(chosen, At.Choose(scores));

    [Fact]
    public void Without_a_main_theme_there_is_no_further_one() => Assert.Empty(new Thresholds(0.5f, 0.1f).Choose([0.2f, 0.4f]));
}
