using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Tests.Languages;

public class NumbersTests
{
    [Theory]
    [InlineData(0.1236, Measure.Statements, "12.4%")]
    [InlineData(1.0, Measure.Attention, "100.0%")]
    [InlineData(0.0, Measure.Text, "0%")]
    [InlineData(0.0004, Measure.Text, "<0.1%")]
    [InlineData(0.0006, Measure.Text, "0.1%")]
    [InlineData(3.214, Measure.Hits, "3.21")]
    [InlineData(0.004, Measure.Hits, "<0.01")]
    [InlineData(null, Measure.Statements, "–%")]
    public void A_coverage_has_one_way_to_be_written(double? value, Measure measure, string text) =>
        Assert.Equal(text == "–%" ? "–" : text, Numbers.Value(value, measure));

    [Fact]
    public void What_somebody_wrote_about_never_reads_as_nothing() =>
        Assert.NotEqual(Numbers.Value(0, Measure.Statements), Numbers.Value(0.00001, Measure.Statements));

    [Theory]
    [InlineData(0.032, Measure.Statements, "+3.2")]
    [InlineData(-0.004, Measure.Statements, "−0.4")]
    [InlineData(0.0, Measure.Statements, "0.0")]
    [InlineData(-0.0001, Measure.Statements, "0.0")]
    [InlineData(-1.5, Measure.Hits, "−1.50")]
    [InlineData(null, Measure.Statements, "–")]
    public void A_difference_has_its_sign(double? value, Measure measure, string text) =>
        Assert.Equal(text, Numbers.Difference(value, measure));

    [Theory]
    [InlineData(12345, "12,345")]
    [InlineData(0.5, "0.5")]
    [InlineData(1234.3333333, "1,234.333")]
    [InlineData(2.0000000001, "2")]
    public void A_sum_shows_decimals_only_where_it_has_some(double sum, string text) => Assert.Equal(text, Numbers.Sum(sum));
}
