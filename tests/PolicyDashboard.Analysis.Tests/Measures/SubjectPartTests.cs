using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Analysis.Tests.Measures;

public class SubjectPartTests
{
    [Theory]
    [InlineData(Measure.Statements, 1)]
    [InlineData(Measure.Text, 40)]
    [InlineData(Measure.Hits, 3)]
    [InlineData(Measure.Attention, 0.5)]
    [InlineData(Measure.Paragraphs, 0.25)]
    public void Each_measure_takes_from_a_statement_what_it_sums(Measure measure, double expected) =>
        Assert.Equal(expected, new SubjectPart(OfSubject: 1, Themes: 2, Characters: 40, Hits: 3).Contribution(measure, listedInParagraph: 4));

    [Theory]
    [InlineData(Measure.Statements, 0)]
    [InlineData(Measure.Text, 0)]
    [InlineData(Measure.Hits, 3)]
    [InlineData(Measure.Attention, 0)]
    [InlineData(Measure.Paragraphs, 0)]
    public void A_statement_about_something_else_adds_its_hits_only(Measure measure, double expected) =>
        Assert.Equal(expected, new SubjectPart(OfSubject: 0, Themes: 2, Characters: 40, Hits: 3).Contribution(measure, listedInParagraph: 0));

    [Fact]
    public void Attention_is_exact_for_one_to_four_themes()
    {
        for (var themes = 1; themes <= 4; themes++)
        {
            Assert.Equal(SubjectPart.Twelfths, Enumerable.Repeat(new SubjectPart(1, themes, 1, 0), themes).Sum(part => part.AttentionTwelfths));
        }
    }

    [Fact]
    public void Nothing_is_listed_by_paragraph_where_a_document_has_too_few() =>
        Assert.False(new SubjectPart(1, 1, 10, 1).IsListedIn(Measure.Paragraphs, hasParagraphs: false));
}
