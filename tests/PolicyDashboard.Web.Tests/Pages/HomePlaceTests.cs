namespace PolicyDashboard.Web.Tests.Pages;

public class HomePlaceTests(Site site)
{
    private const string Hubei = "home=420000";

    [Fact]
    public async Task The_home_place_is_the_first_row_of_the_heatmap_with_a_mark_and_the_page_says_so()
    {
        using var client = site.Reader(Hubei);
        var page = await client.PageAsync("/");
        var heads = page.QuerySelectorAll("[data-chart] table tbody th").Select(head => head.TextContent.Trim()).ToList();

        Assert.StartsWith("★ 湖北", heads[1], StringComparison.Ordinal);
        Assert.Contains("我的地区：湖北", page.QuerySelector(".homeline summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prefecture_at_home_has_a_row_of_its_own_above_all_others_whose_numbers_stay()
    {
        using var client = site.Reader("home=321100");
        using var stranger = site.Reader();
        var (page, plain) = (await client.PageAsync("/"), await stranger.PageAsync("/"));
        var keys = page.QuerySelectorAll("[data-chart] table a[data-key$='~environment']").Select(cell => cell.GetAttribute("data-key")).ToList();

        // The column's head opens the total, and so does the total's cell.
        Assert.Equal("321100~environment", keys.First(key => key != "all~environment"));
        foreach (var cell in plain.QuerySelectorAll("[data-chart] table td a[data-key]"))
        {
            Assert.Equal(cell.TextContent.Trim(), page.QuerySelector($"[data-chart] table td a[data-key='{cell.GetAttribute("data-key")}']")!.TextContent.Trim());
        }
    }

    [Fact]
    public async Task The_home_place_fills_in_the_first_side_of_a_comparison_and_never_another_one()
    {
        using var client = site.Reader(Hubei);

        Assert.Contains("湖北", (await client.PageAsync("/compare")).QuerySelector(".sides .chip-name")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["山东", "江苏"],
            (await client.PageAsync("/compare?sides=370000,320000")).QuerySelectorAll(".sides .chip-name").Select(chip => chip.TextContent.Trim()));
    }

    [Theory]
    [InlineData("/?open=370000~environment")]
    [InlineData("/map?open=370000~environment&theme=environment")]
    [InlineData("/absence?open=370000~environment")]
    public async Task A_place_that_is_open_is_set_beside_home_in_one_click(string address)
    {
        using var client = site.Reader(Hubei);
        var page = await client.PageAsync(address);

        Assert.Contains(page.QuerySelectorAll("[data-drawer] a"), link => link.GetAttribute("href")!.StartsWith("compare?sides=420000,370000&theme=environment", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_map_offers_the_difference_from_home_and_shows_the_same_to_whoever_has_the_address()
    {
        using var client = site.Reader(Hubei);
        using var stranger = site.Reader();

        var link = (await client.PageAsync("/map?theme=environment")).QuerySelectorAll("[data-against] a")[1];
        Assert.Equal("map?theme=environment&against=420000", link.GetAttribute("href"));
        Assert.Null((await stranger.PageAsync("/map?theme=environment")).QuerySelector("[data-against]"));
        Assert.Null((await client.PageAsync("/map?theme=text:改革")).QuerySelector("[data-against]"));

        // What the heatmap shows against the same place.
        var heat = await stranger.PageAsync("/?against=420000");
        var map = await stranger.PageAsync("/map?theme=environment&against=420000");
        Assert.Equal("与湖北之差", map.QuerySelector("[data-against] [aria-current]")!.TextContent.Trim());
        foreach (var place in new[] { "370000", "320000" })
        {
            var key = $"{place}~environment";
            var shown = map.QuerySelector($"[data-tilemap] [data-key='{key}'] b")!.TextContent;
            Assert.Matches("^[+−][0-9.]+\\*?$", shown);
            Assert.StartsWith(shown.TrimEnd('*'), heat.QuerySelector($"[data-chart] table [data-key='{key}']")!.TextContent.Trim(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_cookie_with_a_place_that_is_none_changes_nothing()
    {
        using var client = site.Reader("home=999999");
        using var stranger = site.Reader();

        Assert.Equal(
            (await stranger.PageAsync("/")).QuerySelector("[data-chart] table")!.TextContent,
            (await client.PageAsync("/")).QuerySelector("[data-chart] table")!.TextContent);
    }
}
