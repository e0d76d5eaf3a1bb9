using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Analysis.Tests.Measures;

public class CountsTests
{
    private static readonly ThemeCounts Counts = new(Statements: 3, Characters: 90, Hits: 5, Attention: 1.5, Paragraphs: 2);
    private static readonly TextTotals Totals = new(Documents: 2, Statements: 12, Characters: 450, Coded: 6, Paragraphs: 8);

    public static TheoryData<Measure> Measures => [.. Enum.GetValues<Measure>()];

    [Theory]
    [InlineData(Measure.Statements, 0.25)]
    [InlineData(Measure.Text, 0.2)]
    [InlineData(Measure.Hits, 1000 * 5 / 450.0)]
    [InlineData(Measure.Attention, 0.25)]
    [InlineData(Measure.Paragraphs, 0.25)]
    public void Coverage_is_the_numerator_over_the_denominator(Measure measure, double expected) =>
        Assert.Equal(expected, Counts.In(measure, Totals)!.Value, 1e-12);

    [Theory]
    [MemberData(nameof(Measures))]
    public void Coverage_of_no_text_is_missing_and_not_zero(Measure measure) => Assert.Null(Counts.In(measure, default));

    [Theory]
    [MemberData(nameof(Measures))]
    public void Coverage_of_a_text_that_says_nothing_of_it_is_zero(Measure measure) => Assert.Equal(0, default(ThemeCounts).In(measure, Totals));

    [Fact]
    public void Two_texts_are_added_before_they_are_divided()
    {
        var sum = Counts + new ThemeCounts(7, 10, 0, 0, 0);

        Assert.Equal(10 / 14.0, sum.In(Measure.Statements, Totals + new TextTotals(1, 2, 5, 1, 0))!.Value, 1e-12);
    }
}
