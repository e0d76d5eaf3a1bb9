using System.Net;
using AngleSharp.Dom;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Tests.Exports;

public class EmbedTests(Site site)
{
    [Fact]
    public async Task Every_chart_can_be_embedded_with_its_table_and_source_and_nothing_else()
    {
        using var client = site.Reader();
        foreach (var address in Downloads.Pages(site))
        {
            var page = await client.PageAsync("/" + address.TrimStart('.', '/'));
            var embed = await client.PageAsync("/" + Links.Embed(address, Language.Chinese));

            Assert.Equal(page.QuerySelector(".chart-title")!.TextContent, embed.QuerySelector("h1")!.TextContent);
            Assert.Equal(page.QuerySelectorAll("[data-chart] table.numbers td").Select(cell => cell.Shown()), embed.QuerySelectorAll("[data-chart] table.numbers td").Select(cell => cell.Shown()));
            Assert.Empty(embed.QuerySelectorAll("nav, form, button, .exports, script[src*=blazor]"));
            Assert.Equal("_blank", embed.QuerySelector("base")!.GetAttribute("target"));
            Assert.Equal(address, embed.QuerySelector("footer a")!.GetAttribute("href"));
            Assert.Contains("http://localhost/" + address.TrimStart('.', '/'), embed.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Other_sites_may_frame_an_embed_and_nothing_else()
    {
        using var client = site.Reader();

        Assert.EndsWith("frame-ancestors *", await PolicyAsync("/embed/heatmap"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self'", await PolicyAsync("/"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self'", await PolicyAsync("/embedded"), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self'", await PolicyAsync("/export/heatmap.svg"), StringComparison.Ordinal);

        async Task<string> PolicyAsync(string address)
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            return answer.Headers.GetValues("Content-Security-Policy").Single();
        }
    }

    [Fact]
    public async Task The_address_says_the_language_for_a_frame_is_sent_no_cookie()
    {
        var embed = await site.Reader().PageAsync("/" + Links.Embed("timeline?theme=health", Language.English));

        Assert.Equal("en", embed.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Health", embed.QuerySelector("h1")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Source: Policy Dashboard", embed.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "light")]
    [InlineData("?appearance=dark", "dark")]
    [InlineData("?appearance=auto", "auto")]
    public async Task An_embed_is_light_dark_or_as_the_readers_system_as_its_address_says(string query, string appearance)
    {
        var embed = await site.Reader().PageAsync("/embed/heatmap" + query);

        Assert.Equal(appearance, embed.DocumentElement.GetAttribute("data-appearance"));
    }

    [Theory]
    [InlineData("/embed/nothing", HttpStatusCode.NotFound)]
    [InlineData("/embed/compare", HttpStatusCode.NotFound)]
    [InlineData("/embed/heatmap?measure=beauty", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_embedded_says_so(string address, HttpStatusCode status)
    {
        using var answer = await site.Reader().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }
}
