using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Analysis.Tests.Measures;

public class WilsonIntervalTests
{
    // statsmodels 0.13 proportion_confint(successes, trials, method="wilson"), which takes fractions as well.
    [Theory]
    [InlineData(0, 30, 0, 0.1135133931739688)]
    [InlineData(30, 30, 0.8864866068260311, 1)]
    [InlineData(3, 30, 0.03459988874733416, 0.25621082579184085)]
    [InlineData(7.5, 41.25, 0.09313176243917122, 0.3247180768312117)]
    [InlineData(0.2, 0.8, 0.011944523497941895, 0.9018756749671217)]
    [InlineData(0, 12.5, 0, 0.23507441182848787)]
    public void Ends_are_those_of_statsmodels(double successes, double trials, double low, double high)
    {
        var interval = WilsonInterval.Of(successes, trials);

        Assert.Equal(low, interval.Low, 1e-12);
        Assert.Equal(high, interval.High, 1e-12);
    }

    // The upper end of proportion_confint(…, alpha=0.1, method="wilson").
    [Theory]
    [InlineData(0, 30, 0.08272430812509934)]
    [InlineData(0, 185, 0.01441376426241281)]
    [InlineData(0.08, 50, 0.1666978947201465)]
    public void At_most_is_the_upper_end_of_the_interval_of_90_percent(double share, double trials, double expected) =>
        Assert.Equal(expected, WilsonInterval.UpperBound(share, trials), 1e-12);

    [Fact]
    public void A_quantile_of_t_is_the_same_as_fewer_trials()
    {
        const double T = 2.2621571627409915;

        var wide = WilsonInterval.OfShare(0.07, 120, T);
        var fewer = WilsonInterval.OfShare(0.07, 120 * Math.Pow(WilsonInterval.Z / T, 2));

        Assert.Equal(wide.Low, fewer.Low, 1e-14);
        Assert.Equal(wide.High, fewer.High, 1e-14);
    }

    [Fact]
    public void It_holds_the_share_and_stays_between_0_and_1()
    {
        foreach (var trials in new[] { 0.01, 0.5, 1, 3.7, 60, 5e6 })
        {
            for (var share = 0.0; share <= 1; share += 1 / 64.0)
            {
                var interval = WilsonInterval.OfShare(share, trials);

                Assert.True(interval is { Low: >= 0, High: <= 1 } && interval.Holds(share), $"{share} of {trials}: {interval}");
            }
        }
    }

    [Fact]
    public void Without_a_trial_nothing_is_known() => Assert.Equal(new(0, 1), WilsonInterval.Of(0, 0));
}
