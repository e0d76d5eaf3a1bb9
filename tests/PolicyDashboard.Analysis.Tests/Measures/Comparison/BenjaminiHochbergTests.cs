using PolicyDashboard.Analysis.Measures.Comparison;

namespace PolicyDashboard.Analysis.Tests.Measures.Comparison;

public class BenjaminiHochbergTests
{
    // statsmodels 0.13 multipletests(p, method="fdr_bh").
    private static readonly double[] Asked = [0.01, 0.02, 0.03, 0.04, 0.05, 0.2, 0.001, 0.02, 1];
    private static readonly double[] Adjusted = [0.045, 0.045, 0.054, 0.06, 0.0642857142857143, 0.225, 0.009, 0.045, 1];

    [Fact]
    public void Probabilities_are_those_of_statsmodels() =>
        Assert.All(BenjaminiHochberg.Adjust(Asked).Zip(Adjusted), pair => Assert.Equal(pair.Second, pair.First, 1e-12));

    [Fact]
    public void What_was_not_asked_counts_for_nothing()
    {
        var adjusted = BenjaminiHochberg.Adjust([double.NaN, .. Asked, double.NaN]);

        Assert.True(double.IsNaN(adjusted[0]) && double.IsNaN(adjusted[^1]));
        Assert.Equal(BenjaminiHochberg.Adjust(Asked), adjusted[1..^1]);
    }

    [Fact]
    public void None_asked_is_none_answered() => Assert.Empty(BenjaminiHochberg.Adjust([]));

    [Fact]
    public void Adjusting_never_makes_surer_and_keeps_the_order()
    {
        var random = new Random(1);
        var asked = Enumerable.Range(0, 500).Select(_ => random.NextDouble()).Order().ToArray();

        var adjusted = BenjaminiHochberg.Adjust(asked);

        Assert.Equal(adjusted.Order(), adjusted);
        Assert.All(asked.Zip(adjusted), pair => Assert.InRange(pair.Second, pair.First, 1));
    }
}
