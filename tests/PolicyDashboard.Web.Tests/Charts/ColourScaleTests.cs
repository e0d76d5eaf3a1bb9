using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Tests.Charts;

public class ColourScaleTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0.274, 0.3)]
    [InlineData(0.3, 0.3)]
    [InlineData(0.101, 0.15)]
    [InlineData(0.1, 0.1)]
    [InlineData(0.91, 1)]
    [InlineData(7.3, 8)]
    [InlineData(0.00012, 0.00015)]
    public void The_bound_can_be_written_and_is_not_below_the_largest(double largest, double bound) =>
        Assert.Equal(bound, ColourScale.Bound(largest), 12);

    [Fact]
    public void Only_nothing_at_all_has_the_lightest_step()
    {
        var scale = new ColourScale(0.3, "0%", "30%");

        Assert.Equal(0, scale.Shade(0));
        Assert.Equal(1, scale.Shade(0.0000001));
        Assert.Equal(9, scale.Shade(0.3));
        Assert.Equal(9, scale.Shade(0.9));
    }

    [Fact]
    public void A_few_values_are_shown_up_to_their_largest() => Assert.Equal(0.3, ColourScale.BoundOf([0, 0.02, 0.274]), 12);

    [Fact]
    public void Among_many_a_single_outlier_does_not_turn_the_rest_pale()
    {
        var many = Enumerable.Range(1, 400).Select(at => at / 4000.0).Append(1.0).ToList();

        Assert.Equal(0.1, ColourScale.BoundOf(many), 12);
    }
}
