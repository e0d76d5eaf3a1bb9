using System.Reflection;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus.Tests.Seeds;

/// <summary>What is promised of seeds/themes.yaml itself.</summary>
public class ThemesSeedTests
{
    internal static Catalogue Catalogue { get; } = CatalogueFile.Read(Path.Combine(RepositoryTop, "seeds", "themes.yaml"));

    private static string RepositoryTop => typeof(ThemesSeedTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryTop").Value!;

    [Fact]
    public void It_has_the_twenty_three_themes_in_seven_groups()
    {
        string[] ids =
        [
            "business-climate", "culture", "demand", "digital", "education", "employment", "enterprises", "environment",
            "finance", "governance", "health", "industry", "innovation", "opening", "party", "poverty", "reform-delivery",
            "regional", "rule-of-law", "rural", "safety", "social-security", "talent",
        ];

        Assert.Equal(ids, Catalogue.Themes.Select(theme => theme.Id).Order(StringComparer.Ordinal));
        Assert.Equal(7, Catalogue.Groups.Count);
        Assert.All(Catalogue.Groups, group => Assert.Contains(Catalogue.Themes, theme => theme.Group == group.Id));
        Assert.All(Catalogue.Themes, theme => Assert.NotEmpty(theme.Meaning));
    }

    [Fact]
    public void No_two_terms_of_different_themes_cross_without_a_decision()
    {
        var report = CollisionReport.Of(Catalogue);

        Assert.Empty(report.Collisions.Where(collision => collision.Settled == Settlement.None).Select(report.Tell));
        Assert.Empty(report.Idle);
    }

    [Fact]
    public void Every_mask_masks_something() =>
        Assert.Empty(Catalogue.Terms.Where(term => term.IsMask && !Catalogue.Terms.Any(other =>
            !other.IsMask && term.Text.Contains(other.Text, StringComparison.Ordinal))).Select(term => term.Text));

    [Theory]
    [InlineData("加快实施产业优化工程", "化工")]
    [InlineData("山海关区", "海关")]
    [InlineData("着力提高企业效益", "高企")]
    [InlineData("持续优化营商环境", "环境")]
    [InlineData("净化政治生态", "生态")]
    [InlineData("培育创新生态", "生态")]
    [InlineData("改善法治环境", "环境")]
    [InlineData("创建示范县", "范县")]
    [InlineData("经济高速增长", "高速")]
    [InlineData("内蒙古自治区人民政府", "自治")]
    public void Traps_are_masked(string text, string trap) =>
        Assert.DoesNotContain(
            new Matcher(Catalogue).Find(text, null),
            hit => hit.State == HitState.Counts && Catalogue.Terms[hit.Term].Text == trap);

    [Theory]
    [InlineData("减税降费", "business-climate", "finance")]
    [InlineData("农村人居环境", "environment", "rural")]
    [InlineData("医保", "health", "social-security")]
    [InlineData("科技金融", "finance", "innovation")]
    public void Some_terms_speak_for_two_themes(string text, string first, string second) =>
        Assert.Equal([first, second], new Matcher(Catalogue).Find(text, null)
            .Where(hit => hit.State == HitState.Counts)
            .SelectMany(hit => Catalogue.Terms[hit.Term].Themes)
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_theme_has_terms_of_its_own() =>
        Assert.All(Catalogue.Themes, theme => Assert.True(Catalogue.Terms.Count(term => term.Themes.Contains(theme.Id) && term.Weight >= 3) >= 20, theme.Id));

    [Fact]
    public void Every_theme_says_what_it_means_in_both_languages()
    {
        Assert.All(Catalogue.Themes, theme => Assert.InRange(theme.Meaning.Length, 15, 120));
        Assert.All(Catalogue.Themes, theme => Assert.InRange(theme.EnglishMeaning.Length, 40, 320));
        Assert.All(Catalogue.Themes, theme => Assert.DoesNotContain(theme.EnglishMeaning, character => character > '\u2e7f'));
        Assert.Equal(Catalogue.Themes.Count, Catalogue.Themes.Select(theme => theme.EnglishMeaning).Distinct().Count());
    }
}
