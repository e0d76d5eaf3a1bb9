using PolicyDashboard.Analysis.Themes.Learned;

namespace PolicyDashboard.Analysis.Tests.Themes.Learned;

public class LearnedStringsTests
{
    private static readonly LearnedModel Model = LearnedReaderTests.Trained();

    [Fact]
    public void What_speaks_for_a_theme_is_what_its_labelled_statements_are_made_of()
    {
        var strings = LearnedStrings.Of(Model, "environment", 10);

        Assert.Equal(Model.Features.Grams.Count(gram => gram.Length > 1), strings.Known);
        Assert.NotEmpty(strings.For);
        Assert.All(strings.For.Take(5), one => Assert.Contains(one.Text, "防治河流污染。修复湿地河流。保护湿地。河流清淤修复。保护湿地河流", StringComparison.Ordinal));
        Assert.All(strings.For, one => Assert.True(one.Weight > 0));
        Assert.All(strings.Against, one => Assert.True(one.Weight < 0));
        Assert.Equal(strings.For.OrderByDescending(one => one.Weight), strings.For);
        Assert.Equal(strings.Against.OrderBy(one => one.Weight), strings.Against);
    }

    [Fact]
    public void A_string_weighs_what_a_statement_of_nothing_else_scores_by_its_words()
    {
        var strings = LearnedStrings.Of(Model, "education", 10);
        var (rows, theme) = (new FeatureRows(Model.Features, []), Model.Themes.ToList().IndexOf("education"));
        var (first, second) = (new float[ThemeLanes.Count], new float[ThemeLanes.Count]);
        foreach (var one in strings.For.Concat(strings.Against).Where(one => !Model.Features.Terms.Contains(one.Text)))
        {
            rows.Read(one.Text, []);
            Model.Weights.Sum(rows.Found, out var own, out var again);
            own.To(first, 0);
            again.To(second, 0);
            var passed = Enumerable.Range(0, Model.Themes.Count).Sum(other => Model.Context.Weight(ContextFeatures.Block.Own, other, theme) * (double)first[other]);
            Assert.Equal(second[theme] + passed, one.Weight, 4);
        }
    }

    [Fact]
    public void A_term_speaks_most_for_its_own_theme()
    {
        var terms = LearnedStrings.Of(Model, "education", 10).Terms;

        Assert.Equal(Model.Features.Terms.Order(), terms.Keys.Order());
        Assert.All(terms.Where(term => term.Key != "学校"), other => Assert.True(terms["学校"] > other.Value));
    }

    [Fact]
    public void Of_strings_inside_one_another_only_the_strongest_is_listed() =>
        Assert.All(new[] { "education", "environment", "health" }.Select(theme => LearnedStrings.Of(Model, theme, 20).For), strings =>
            Assert.All(strings, one => Assert.DoesNotContain(strings, other => other != one && other.Text.Contains(one.Text, StringComparison.Ordinal))));

    [Fact]
    public void A_theme_newer_than_the_model_has_learned_nothing()
    {
        var strings = LearnedStrings.Of(Model, "weather", 5);

        Assert.Equal((0, 0, 0), (strings.For.Count, strings.Against.Count, strings.Known));
    }
}
