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
    public void Every_theme_has_terms_of_its_own() =>
        Assert.All(Catalogue.Themes, theme => Assert.True(Catalogue.Terms.Count(term => term.Themes.Contains(theme.Id) && term.Weight >= 3) >= 20, theme.Id));
}
