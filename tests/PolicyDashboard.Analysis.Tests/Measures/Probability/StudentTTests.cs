using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Tests.Measures.Probability;

/// <summary>
/// Expected values: scipy 1.10 <c>stats.t.cdf</c>. Its <c>.ppf</c> is right to eight digits only, so the quantiles are roots that
/// <c>optimize.brentq</c> found in <c>special.betainc</c>, and for 4 degrees of freedom the closed form.
/// </summary>
public class StudentTTests
{
    [Theory]
    [InlineData(0.5, 1, 0.6475836176504333)]
    [InlineData(2, 1, 0.8524163823495667)]
    [InlineData(-3, 2.5, 0.036288047774515914)]
    [InlineData(1.2, 7, 0.8654140315863967)]
    [InlineData(4, 39, 0.9998630713102631)]
    [InlineData(10, 3, 0.9989358004707929)]
    [InlineData(1.96, 1000, 0.9748634075221256)]
    public void Probability_up_to_a_value_is_that_of_scipy(double t, double degrees, double expected) => Assert.Equal(expected, StudentT.Cdf(t, degrees), 1e-12);

    [Theory]
    [InlineData(0.975, 1, 12.706204736174698)]
    [InlineData(0.975, 2, 4.302652729749463)]
    [InlineData(0.975, 3.7, 2.8675207071912086)]
    [InlineData(0.975, 9, 2.2621571627982053)]
    [InlineData(0.975, 39, 2.0226909200367604)]
    [InlineData(0.975, 100000, 1.9599877075346093)]
    [InlineData(0.9, 0.6, 6.703843623873359)]
    [InlineData(0.01, 5, -3.3649299989072756)]
    [InlineData(0.51, 4, 0.02667061830264906)]
    [InlineData(0.999999, 1.5, 5219.469324608952)]
    public void Quantile_is_right_to_nine_digits(double probability, double degrees, double expected) =>
        Assert.Equal(1, StudentT.Quantile(probability, degrees) / expected, 1e-9);

    [Theory]
    [InlineData(0.4)]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(350)]
    public void Quantile_and_probability_undo_each_other(double degrees)
    {
        for (var percent = 1; percent < 100; percent++)
        {
            Assert.Equal(percent / 100.0, StudentT.Cdf(StudentT.Quantile(percent / 100.0, degrees), degrees), 1e-11);
        }
    }

    [Fact]
    public void Endless_degrees_of_freedom_are_the_normal_distribution() =>
        Assert.Equal(Normal.Z95, StudentT.Quantile(0.975, double.PositiveInfinity), 1e-14);

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.5, double.NaN)]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    public void What_has_no_quantile_is_refused(double probability, double degrees) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(probability, degrees));
}
