using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Tests.Measures.Probability;

/// <summary>Expected values: scipy 1.10 <c>stats.norm.cdf</c>, <c>.ppf</c>, <c>.sf</c>.</summary>
public class NormalTests
{
    [Theory]
    [InlineData(-8, 6.22096057427174e-16)]
    [InlineData(-3.2, 0.0006871379379158471)]
    [InlineData(-1.5, 0.06680720126885807)]
    [InlineData(-0.1, 0.460172162722971)]
    [InlineData(0, 0.5)]
    [InlineData(0.7, 0.758036347776927)]
    [InlineData(1.959963984540054, 0.975)]
    [InlineData(2.9, 0.998134186699616)]
    [InlineData(3.1, 0.9990323967867817)]
    [InlineData(6.5, 0.99999999995984)]
    public void Probability_up_to_a_value_is_that_of_scipy(double z, double expected) => Assert.Equal(expected, Normal.Cdf(z), 1e-14);

    [Theory]
    [InlineData(1e-20, -9.262340089798409)]
    [InlineData(1e-06, -4.753424308822899)]
    [InlineData(0.025, -1.9599639845400545)]
    [InlineData(0.3, -0.5244005127080409)]
    [InlineData(0.5, 0)]
    [InlineData(0.8, 0.8416212335729143)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.999999, 4.753424308817087)]
    public void Quantile_is_that_of_scipy(double probability, double expected) => Assert.Equal(expected, Normal.Quantile(probability), 1e-11);

    [Fact]
    public void Far_out_both_tails_keep_their_digits() => Assert.Equal(1, Normal.TwoSided(-12) / 3.552964224155306e-33, 1e-12);

    [Fact]
    public void Where_the_tail_changes_its_series_nothing_jumps() => Assert.Equal(Normal.Cdf(3 - 1e-9), Normal.Cdf(3), 1e-11);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void What_is_no_probability_is_refused(double probability) => Assert.Throws<ArgumentOutOfRangeException>(() => Normal.Quantile(probability));
}
