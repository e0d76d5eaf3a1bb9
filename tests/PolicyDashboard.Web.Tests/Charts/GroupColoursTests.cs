using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Tests.Charts;

public class GroupColoursTests
{
    [Fact]
    public void A_colour_is_lighter_in_the_dark()
    {
        var sheet = GroupColours.Sheet([new ThemeGroup("economy", "经济", "Economy", "#000000")]);

        Assert.Contains(":root{--group-economy:#000000;}", sheet);
        Assert.Contains(":root[data-appearance=dark]{--group-economy:#616161;}", sheet);
    }

    [Theory]
    [InlineData("red;}</style><script>")]
    [InlineData("#12345")]
    [InlineData("")]
    public void What_is_no_colour_is_not_written_into_the_page(string colour) =>
        Assert.DoesNotContain("--group", GroupColours.Sheet([new ThemeGroup("economy", "经济", "Economy", colour)]));
}
