using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Heatmap;

namespace PolicyDashboard.Web.Tests.Pages.Heatmap;

public class FindingsTests
{
    private static readonly CoverageRow Shandong = SmallWorld.Row(SmallWorld.Shandong, 40, ("industry", 8), ("health", 1));
    private static readonly CoverageRow Hubei = SmallWorld.Row(SmallWorld.Hubei, 100, ("industry", 2), ("health", 50));

    [Fact]
    public void The_surest_differences_come_first_and_each_place_and_theme_once()
    {
        var estimates = new EstimateTable(
            new Dictionary<string, EstimateRow>
            {
                ["370000"] = SmallWorld.Estimates(
                    ("industry", Of(0.2, 0.02, 4)),
                    ("health", Of(0.025, 0.5, -9))),
                ["420000"] = SmallWorld.Estimates(
                    ("health", Of(0.5, 0.025, 8)),
                    ("industry", Of(0.02, 0.2, -3))),
            },
            SmallWorld.Estimates());

        var found = Findings.Of(SmallWorld.Table(Shandong, Hubei), estimates, SmallWorld.Known, Language.Chinese);

        Assert.Equal(["山东写“医疗卫生”比其余地区少", "湖北写“产业发展”比其余地区少"], found.Select(finding => finding.Sentence));
        Assert.Contains("2.5% 对 50.0%", found[0].Evidence);
        Assert.Contains("open=370000~health", found[0].Link);
    }

    [Fact]
    public void Where_chance_explains_all_differences_the_themes_written_about_most_are_shown()
    {
        var estimates = new EstimateTable(new Dictionary<string, EstimateRow>(), SmallWorld.Estimates(("health", new(0.36, 0.2, 0.5, 30)), ("industry", new(0.07, 0.02, 0.2, 30))));

        var found = Findings.Of(SmallWorld.Table(Shandong, Hubei), estimates, SmallWorld.Known, Language.Chinese);

        Assert.Equal(["写得最多的主题之一：医疗卫生", "写得最多的主题之一：产业发展"], found.Select(finding => finding.Sentence));
        Assert.Contains("open=all~health", found[0].Link);
        Assert.Contains("95% 区间 20.0–50.0%", found[0].Evidence);
    }

    private static Estimate Of(double value, double rest, double residual) =>
        new(value, value / 2, value * 1.5, 50, new(rest, value - rest, value - rest - 0.05, value - rest + 0.05, residual, 0.001, false));
}
