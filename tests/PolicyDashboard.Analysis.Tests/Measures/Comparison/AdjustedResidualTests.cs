using PolicyDashboard.Analysis.Measures.Comparison;

namespace PolicyDashboard.Analysis.Tests.Measures.Comparison;

public class AdjustedResidualTests
{
    // statsmodels 0.13 Table(…, shift_zeros=False): standardized_resids and fittedvalues; P with scipy's norm.sf.
    [Theory]
    [InlineData(30, 200, 200, 2800, 15.33333333333333, 4.034739391, 5.466293529635742e-05, false)]
    [InlineData(3, 43, 60, 960, 2.700897308, 0.192162072, 0.8476152534845567, true)]
    public void Residual_is_that_of_statsmodels(long about, long n, long rest, long restN, double expected, double residual, double p, bool thin)
    {
        var cell = AdjustedResidual.Of(about, n, rest, restN);

        Assert.Equal(expected, cell.Expected, 1e-8);
        Assert.Equal(residual, cell.Residual, 1e-8);
        Assert.Equal(p, cell.P, 1e-6);
        Assert.Equal(thin, cell.IsThin);
    }

    [Fact]
    public void A_design_effect_of_four_halves_the_residual_and_thins_the_cell()
    {
        var cell = AdjustedResidual.Of(30, 200, 200, 2800, designEffect: 4);

        Assert.Equal(AdjustedResidual.Of(30, 200, 200, 2800).Residual / 2, cell.Residual, 1e-12);
        Assert.True(cell.IsThin);
    }

    [Fact]
    public void Place_and_rest_lean_opposite_ways() =>
        Assert.Equal(-AdjustedResidual.Of(30, 200, 200, 2800).Residual, AdjustedResidual.Of(200, 2800, 30, 200).Residual, 1e-12);

    [Theory]
    [InlineData(0, 0, 5, 100)]
    [InlineData(5, 100, 0, 0)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0, 50, 0, 100)]
    [InlineData(50, 50, 100, 100)]
    public void Where_nothing_can_differ_there_is_no_residual(long about, long n, long rest, long restN)
    {
        var cell = AdjustedResidual.Of(about, n, rest, restN);

        Assert.True(double.IsNaN(cell.Residual) && double.IsNaN(cell.P));
    }

    [Fact]
    public void The_design_effect_of_a_comparison_is_nearly_that_of_the_smaller_side()
    {
        Assert.Equal(3, AdjustedResidual.DesignEffect(50, 3, 50, 3), 1e-12);
        Assert.Equal(2.98, AdjustedResidual.DesignEffect(10, 3, 990, 1), 1e-12); // (3·990 + 1·10)/1000
    }
}
