using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Tests.Themes;

public class ThemeReaderTests
{
    private static readonly Catalogue Sample = TestCatalogue.Of(
        "污染=environment/3", "河长制=environment/3", "营商环境=business-climate/3", "减税降费=finance+business-climate/3",
        "学校=education/3", "医院=health/3", "消防=safety/3", "环境=environment/1", "安全=safety/1", "贷款=finance/2", "教师=education/2");

    [Theory]
    [InlineData("全面治理污染。", "environment")]
    [InlineData("推进各项工作。", "")]
    [InlineData("落实减税降费。", "business-climate,finance")]
    [InlineData("建设学校，建设医院，落实河长制。", "environment,education,health")]
    public void A_statement_is_about_what_its_words_say(string text, string themes) =>
        Assert.Equal(themes, Assert.Single(TestCatalogue.Read(Sample, text)));

    [Fact]
    public void The_theme_that_takes_most_of_a_statement_stands_first() =>
        Assert.Equal("education,health", Assert.Single(TestCatalogue.Read(Sample, "建设学校，培训教师，建设医院。")));

    [Fact]
    public void A_statement_has_at_most_four_themes()
    {
        var themes = Assert.Single(TestCatalogue.Read(Sample, "治理污染，建设学校，建设医院，加强消防，优化营商环境。"));

        Assert.Equal(4, themes.Split(',').Length);
    }

    [Fact]
    public void A_word_in_passing_is_no_theme_beside_the_subject_of_its_clause() =>
        Assert.Equal("education", Assert.Single(TestCatalogue.Read(Sample, "办好安全的学校，培训教师。")));

    [Fact]
    public void A_weak_word_decides_only_under_a_heading_that_says_the_same()
    {
        Assert.Equal(["environment", "environment"], TestCatalogue.Read(Sample, "工作安排\n一、打好污染防治\n改善环境面貌。")[1..]);
        Assert.Equal(["education", ""], TestCatalogue.Read(Sample, "工作安排\n一、办好学校\n改善环境面貌。")[1..]);
    }

    [Fact]
    public void In_a_document_about_one_thing_a_statement_without_a_subject_of_its_own_is_about_it()
    {
        var stored = "某市污染防治条例\n" + string.Concat(Enumerable.Repeat("排污者应当治理污染。\n", 10)) + "主管部门应当受理申请。\n学校应当开展教育，培训教师。";

        Assert.Equal(["environment", "education,environment"], TestCatalogue.Read(Sample, stored)[^2..]);
    }

    [Fact]
    public void In_a_document_about_many_things_it_is_about_nothing() =>
        Assert.Equal(string.Empty, TestCatalogue.Read(Sample, "某市工作安排\n治理污染。\n建设学校。\n建设医院。\n消防演练。\n做好其他工作。")[^1]);

    [Theory]
    [InlineData("治理污染，改善环境，以下简称治污。", "environment")]
    [InlineData("治理污染（以下简称治污）。", "")]
    [InlineData("学校、污染，改善环境，治理污染的报告，请予审议，以下简称报告。", "environment")]
    public void A_formula_takes_its_weight_off_every_theme_and_only_the_heaviest_counts(string text, string themes) =>
        Assert.Equal(themes, Assert.Single(TestCatalogue.Read(
            TestCatalogue.Of("污染=environment/3", "环境=environment/1", "学校=education/3", "请予审议=/-5", "以下简称=/-2"), text)));

    [Fact]
    public void A_formula_is_told_among_the_reasons()
    {
        var catalogue = TestCatalogue.Of("污染=environment/3", "请予审议=/-5");

        var reasons = new ThemeReader(catalogue).Explain(TestCatalogue.Text("治理污染的报告，请予审议。"), 0);

        Assert.Contains(new Evidence(0, "请予审议", "formula", -5), reasons);
    }

    [Fact]
    public void A_statement_of_form_is_about_nothing_whatever_it_names()
    {
        var reader = new ThemeReader(TestCatalogue.Of("污染=environment/3"));
        var text = TextReading.Read("治理污染。\n本办法所称治理，是指治理污染。", "");

        Assert.Equal([1, 0], reader.Read(text).Statements.Select(statement => statement.Themes.Length));
        Assert.Contains(reader.Explain(text, 1), evidence => evidence.Source == "form");
        Assert.Equal(0, reader.Explain(text, 1).Sum(evidence => evidence.Weight), 9);
    }

    [Fact]
    public void Every_decision_can_be_told_and_the_weights_told_add_up_to_what_decided()
    {
        const string Stored = "关于治理污染的意见\n一、办好学校\n建设学校，减税降费，改善环境面貌。";
        var text = TestCatalogue.Text(Stored);
        var reader = new ThemeReader(Sample);
        var reading = reader.Read(text);

        for (var index = 0; index < text.Statements.Count; index++)
        {
            var totals = reader.Explain(text, index).GroupBy(evidence => evidence.Theme)
                .ToDictionary(group => group.Key, group => group.Sum(evidence => evidence.Weight));
            var themes = reading.Statements[index].Themes;

            Assert.Equal(themes.OrderByDescending(theme => totals[theme]).ThenBy(theme => theme), themes);
            Assert.All(themes, theme => Assert.True(totals[theme] >= RuleSettings.Default.Threshold));
        }
    }

    [Fact]
    public void The_reasons_name_the_words_and_the_heading()
    {
        var text = TestCatalogue.Text("工作安排\n一、打好污染防治\n改善环境面貌。");

        var reasons = new ThemeReader(Sample).Explain(text, 2);

        Assert.Contains(reasons, reason => reason is { What: "环境", Source: "term", Weight: 1 });
        Assert.Contains(reasons, reason => reason is { What: "一、打好污染防治", Source: "heading" });
    }

    [Fact]
    public void Statements_that_do_not_count_have_no_theme() =>
        Assert.All(
            new ThemeReader(Sample).Read(TestCatalogue.Text("治理污染。\n\n——\n")).Statements.Skip(1),
            statement => Assert.Empty(statement.Themes));
}
