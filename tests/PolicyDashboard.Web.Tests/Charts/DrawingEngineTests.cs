using System.Net;
using System.Text.RegularExpressions;

namespace PolicyDashboard.Web.Tests.Charts;

public partial class DrawingEngineTests(Site site)
{
    [Fact]
    public async Task A_browser_that_has_the_engine_is_given_it_before_the_page_is_shown()
    {
        var address = Address().Match(await PageAsync("/", null)).Groups[1].Value;

        Assert.Contains($"""<script async blocking="render" src="{address}"></script>""", await PageAsync("/", $"drawing={address}"), StringComparison.Ordinal);
        Assert.DoesNotContain("""rel="preload" as="script" media""", await PageAsync("/", $"drawing={address}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("drawing=lib/plotly-cartesian.min.older.js")]
    public async Task A_browser_that_has_none_or_another_shows_the_page_first(string? cookie)
    {
        var page = await PageAsync("/", cookie);

        Assert.DoesNotContain("<script async", page, StringComparison.Ordinal);
        Assert.Contains("""<link rel="preload" as="script" media="(min-width: 40.01rem)" href="lib/plotly""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_drawing_does_not_ask_for_the_engine()
    {
        var address = Address().Match(await PageAsync("/", null)).Groups[1].Value;

        Assert.DoesNotContain("<script async", await PageAsync("/method", $"drawing={address}"), StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string path, string? cookie)
    {
        var answer = await site.Reader(cookie).GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(" data-plotly=\"([^\"]+)\"")]
    private static partial Regex Address();
}
