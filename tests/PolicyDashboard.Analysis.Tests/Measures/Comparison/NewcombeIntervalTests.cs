using PolicyDashboard.Analysis.Measures.Comparison;

namespace PolicyDashboard.Analysis.Tests.Measures.Comparison;

public class NewcombeIntervalTests
{
    // statsmodels 0.13 confint_proportions_2indep(…, compare="diff", method="newcomb"); the first four are examples of Newcombe's paper.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.05243147240236498, 0.33387265403690614)]
    [InlineData(9, 10, 3, 10, 0.1705227239345029, 0.809017973535488)]
    [InlineData(6, 7, 2, 7, 0.05822792748231209, 0.8062496375242278)]
    [InlineData(5, 56, 0, 29, -0.038137147903536936, 0.19256001385511165)]
    [InlineData(0, 10, 0, 20, -0.1611251580528194, 0.27753279986288926)]
    [InlineData(10, 10, 0, 20, 0.6790860371419145, 1)]
    [InlineData(0, 10, 0, 10, -0.27753279986288926, 0.27753279986288926)]
    public void Ends_are_those_of_statsmodels(double about1, double n1, double about2, double n2, double low, double high)
    {
        var interval = NewcombeInterval.Of(about1 / n1, n1, about2 / n2, n2);

        Assert.Equal((about1 / n1) - (about2 / n2), interval.Difference, 1e-15);
        Assert.Equal(low, interval.Low, 1e-12);
        Assert.Equal(high, interval.High, 1e-12);
        Assert.Equal(low <= 0 && high >= 0, interval.HoldsZero);
    }

    [Fact]
    public void Sides_changed_turn_the_interval_round()
    {
        var one = NewcombeInterval.Of(0.2, 33.5, 0.05, 410);
        var other = NewcombeInterval.Of(0.05, 410, 0.2, 33.5);

        Assert.Equal((-one.High, -one.Low), (other.Low, other.High));
    }

    [Fact]
    public void A_side_without_text_leaves_all_open() => Assert.True(NewcombeInterval.Of(0.2, 100, 0, 0).HoldsZero);

    [Fact]
    public void It_holds_the_difference_and_stays_between_minus_1_and_1()
    {
        for (var share = 0.0; share <= 1; share += 1 / 16.0)
        {
            var interval = NewcombeInterval.Of(share, 2.5, 1 - share, 40);

            Assert.True(interval.Low >= -1 && interval.High <= 1 && interval.Low <= interval.Difference && interval.Difference <= interval.High, $"{interval}");
        }
    }
}
