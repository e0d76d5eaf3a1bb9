using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Tests.Measures;

/// <summary>Sums over a text worked out by hand. Subjects: 0 any, 1 first (a, c), 2 second (b), 3 a, 4 b, 5 c.</summary>
public class TallyTests
{
    private static readonly SubjectNumbers Numbers = new(SubjectNumbersTests.Catalogue);

    // paragraph, characters, themes, terms that hit
    private static readonly (int Paragraph, int Characters, byte[] Themes, int[] Terms)[] Text =
    [
        (1, 10, [0, 2], [0, 1]),
        (1, 20, [0], [0, 0]),
        (2, 30, [], [3]),
        (3, 40, [1, 0, 2], []),
    ];

    [Fact]
    public void Denominators_count_statements_characters_coded_ones_and_paragraphs() =>
        Assert.Equal(new TextTotals(1, 4, 100, 3, 3), Of(hasParagraphs: true).Totals);

    [Theory]
    [InlineData(0, 3, 70, 5, 3.0, 2)] // any: the third has a hit and no theme
    [InlineData(1, 3, 70, 4, 2 + (2 / 3.0), 2)] // first: 2/2 + 1/1 + 2/3
    [InlineData(3, 3, 70, 4, 0.5 + 1 + (1 / 3.0), 2)] // a
    [InlineData(4, 1, 40, 1, 1 / 3.0, 1)] // b
    [InlineData(5, 2, 50, 1, 0.5 + (1 / 3.0), 2)] // c: the term of both themes hits once
    public void Numerators_are_those_of_the_definitions(int subject, int statements, int characters, int hits, double attention, int paragraphs)
    {
        var counts = Of(hasParagraphs: true).Subjects[subject].Counts;

        Assert.Equal((statements, characters, hits, paragraphs), (counts.Statements, counts.Characters, counts.Hits, counts.Paragraphs));
        Assert.Equal(attention, counts.Attention, 1e-12);
    }

    [Fact]
    public void A_document_without_enough_paragraphs_has_none()
    {
        var tally = Of(hasParagraphs: false);

        Assert.Equal(0, tally.Totals.Paragraphs);
        Assert.Equal(0, tally.Subjects[0].Paragraphs);
    }

    [Fact]
    public void Attention_over_all_themes_is_the_number_of_coded_statements()
    {
        var tally = Of(hasParagraphs: true);

        Assert.Equal(
            SubjectPart.Twelfths * tally.Totals.Coded,
            Enumerable.Range(Numbers.FirstTheme, 3).Sum(subject => tally.Subjects[subject].AttentionTwelfths));
    }

    [Fact]
    public void Hits_without_the_theme_are_listed_for_hits_only()
    {
        var parts = new StatementParts(Numbers);
        parts.Read(Statement(1, 30), new([], [new(new(0, 1), 3, HitState.Counts, -1)]));
        Assert.True(parts[4].IsListedIn(Measure.Hits, true));
        Assert.False(parts[4].IsListedIn(Measure.Statements, true));
    }

    [Fact]
    public void Masked_and_vetoed_hits_do_not_count()
    {
        var parts = new StatementParts(Numbers);

        parts.Read(Statement(1, 5), new([], [new(new(0, 1), 0, HitState.Masked, 2), new(new(1, 1), 0, HitState.Vetoed, -1)]));

        Assert.Equal(0, parts[3].Hits);
        Assert.Empty(parts.Subjects.ToArray());
    }

    private static Tally Of(bool hasParagraphs)
    {
        var tally = new Tally(Numbers.Count, hasParagraphs);
        var parts = new StatementParts(Numbers);
        foreach (var (paragraph, characters, themes, terms) in Text)
        {
            parts.Read(Statement(paragraph, characters), new(themes, [.. terms.Select(term => new Hit(new(0, 1), term, HitState.Counts, -1))]));
            tally.Add(paragraph, parts);
        }

        return tally;
    }

    private static Statement Statement(int paragraph, int characters) =>
        new(new(0, characters), new(0, characters), StatementKind.Counting, 0, -1, paragraph, StatementClass.Other, characters);
}
