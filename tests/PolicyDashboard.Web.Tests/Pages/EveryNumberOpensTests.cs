using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Tests.Pages;

/// <summary>The promise of the product: behind every number stand its statements, and they add up to it.</summary>
public class EveryNumberOpensTests(Site site)
{
    public static readonly TheoryData<string, Measure> Charts = Combine();

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task Every_cell_leads_to_statements_that_add_up_to_it(string chart, Measure measure)
    {
        using var client = site.Reader();
        var page = await client.PageAsync($"{chart}measure={AddressWords.Measures.Of(measure)}");
        var cells = page.QuerySelectorAll("table.numbers tbody td a[data-key]")
            .Where(cell => !cell.GetAttribute("data-key")!.EndsWith("~*", StringComparison.Ordinal)).ToList();

        Assert.True(cells.Count > 0 || measure == Measure.Paragraphs, $"{chart} has no cell to open.");
        foreach (var cell in Sample(cells))
        {
            var opened = await client.PageAsync("/" + cell.GetAttribute("href")!.TrimStart('.', '/'));
            var drawer = opened.QuerySelector("[data-drawer]")!;

            var key = cell.GetAttribute("data-key");
            Assert.Equal((key, Number(cell)), (key, drawer.QuerySelector(".figure-of strong")!.Shown().TrimEnd('%')));
            Assert.Null(drawer.QuerySelector("[role=alert]"));
            Assert.Equal(Number(cell) == "0", drawer.QuerySelector("[data-adds-up]") is null);
        }
    }

    [Theory]
    [InlineData("/?theme=text:改革&")]
    [InlineData("/?theme=text:改革&columns=search&by=document&")]
    [InlineData("/timeline?theme=text:改革&step=year&")]
    [InlineData("/map?theme=text:改革|发展 -环境&")]
    [InlineData("/compare?sides=420000,370000&theme=text:改革&")]
    public async Task Numbers_of_a_search_open_like_those_of_a_theme(string chart)
    {
        using var client = site.Reader();
        foreach (var measure in Enum.GetValues<Measure>().Except([Measure.Attention]))
        {
            var page = await client.PageAsync($"{chart}measure={AddressWords.Measures.Of(measure)}");
            var cells = page.QuerySelectorAll("table.numbers tbody td a[data-key*='~text:']").ToList();

            Assert.NotEmpty(cells);
            foreach (var cell in cells)
            {
                var drawer = (await client.PageAsync("/" + cell.GetAttribute("href")!.TrimStart('.', '/'))).QuerySelector("[data-drawer]")!;
                Assert.Equal(Number(cell), drawer.QuerySelector(".figure-of strong")!.Shown().TrimEnd('%'));
                Assert.Null(drawer.QuerySelector("[role=alert]"));
                Assert.Equal(Number(cell) == "0", drawer.QuerySelector("[data-adds-up]") is null);
                Assert.All(drawer.QuerySelectorAll("blockquote"), quote => Assert.Contains(quote.QuerySelectorAll("mark"), mark => mark.TextContent is "改革" or "发展"));
            }
        }
    }

    [Theory]
    [InlineData("/timeline?theme=text:改革&measure=attention")]
    [InlineData("/statements?theme=text:改革&measure=attention")]
    [InlineData("/map?theme=text:改革&measure=attention&open=420000~text:改革")]
    public async Task A_search_has_no_attention_and_the_page_says_so(string address)
    {
        var page = await site.Reader().PageAsync(address);

        Assert.Contains("检索词不是主题", page.QuerySelector("main")!.Shown());
    }

    [Fact]
    public async Task An_n_opens_all_statements_that_count()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/");
        var cell = page.QuerySelector("a[data-key='420000~*']")!;

        var opened = await client.PageAsync("/" + cell.GetAttribute("href")!.TrimStart('.', '/'));

        Assert.Contains($"共 {cell.Shown()} 条", opened.QuerySelector("[data-drawer]")!.Shown());
        Assert.Equal("100.0%", opened.QuerySelector(".figure-of strong")!.Shown());
    }

    [Fact]
    public async Task Heads_of_rows_and_columns_and_totals_open_too()
    {
        var page = await site.Reader().PageAsync("/");

        Assert.All(page.QuerySelectorAll("table.numbers tbody th"), head => Assert.NotNull(head.QuerySelector("a[href*='open=']")));
        Assert.All(page.QuerySelectorAll("table.numbers thead tr:last-child th").Skip(2), head => Assert.NotNull(head.QuerySelector("a[href*='open=all~']")));
        Assert.NotEmpty(page.QuerySelectorAll("tr.total td a[href*='open=all~']"));
    }

    [Fact]
    public async Task The_open_cell_is_told_apart()
    {
        var page = await site.Reader().PageAsync("/?open=420000~environment");

        Assert.Equal("420000~environment", page.QuerySelector("td[aria-current] a")!.GetAttribute("data-key"));
        Assert.Equal("420000~environment", page.QuerySelector("plotly-chart")!.GetAttribute("open-key"));
    }

    [Fact]
    public async Task The_drawer_and_the_page_of_statements_show_the_same()
    {
        using var client = site.Reader();
        var drawer = (await client.PageAsync("/?open=420000~environment")).QuerySelector("[data-drawer]")!;
        var link = drawer.QuerySelector(".drawer-actions a")!.GetAttribute("href");

        var page = await client.PageAsync("/" + link);

        Assert.Equal(drawer.QuerySelector(".figure-of strong")!.Shown(), page.QuerySelector(".figure-of strong")!.Shown());
        Assert.Equal(drawer.QuerySelector("[data-adds-up]")!.Shown(), page.QuerySelector("[data-adds-up]")!.Shown());
        Assert.Equal(
            drawer.QuerySelectorAll("blockquote").Select(quote => quote.TextContent),
            page.QuerySelectorAll("blockquote").Take(20).Select(quote => quote.TextContent));
    }

    [Fact]
    public async Task Statements_turn_pages_without_losing_or_repeating_one()
    {
        using var client = site.Reader();
        var seen = new List<string>();
        for (var link = "/?open=420000~*"; link is not null;)
        {
            var page = await client.PageAsync(link);
            seen.AddRange(page.QuerySelectorAll("[data-drawer] [data-why]").Select(why => why.GetAttribute("href")!.Split("why=")[1]));
            link = page.QuerySelector("[data-drawer] a[rel=next]") is { } next ? "/" + next.GetAttribute("href")!.TrimStart('.', '/') : null;
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        var cell = (await client.PageAsync("/")).QuerySelector("a[data-key='420000~*']")!;
        Assert.Equal(cell.Shown(), $"{seen.Count}");
    }

    [Fact]
    public async Task A_page_token_of_another_day_is_answered_with_the_way_back()
    {
        var page = await site.Reader().PageAsync("/?open=420000~environment&at=nonsense");

        Assert.Contains("从第一页看起", page.QuerySelector("[data-drawer] [role=alert]")!.Shown());
        Assert.NotNull(page.QuerySelector("[data-drawer] [role=alert] a"));
    }

    [Fact]
    public async Task A_statement_says_why_it_counts()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/?open=420000~environment");
        var why = page.QuerySelector("[data-drawer] [data-why]")!.GetAttribute("href")!;

        var explained = await client.PageAsync("/" + why.TrimStart('.', '/'));

        Assert.NotEmpty(explained.QuerySelectorAll(".evidence tbody tr"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-drawer] mark"));
    }

    // All of the first chart in the first measure; elsewhere every seventh cell, which still meets every row and most columns.
    private static IEnumerable<AngleSharp.Dom.IElement> Sample(List<AngleSharp.Dom.IElement> cells) => cells.Where((_, at) => at % 7 == 0);

    // Without the interval beneath it.
    private static string Number(AngleSharp.Dom.IElement cell) => cell.FirstChild!.TextContent.Trim();

    private static TheoryData<string, Measure> Combine()
    {
        var data = new TheoryData<string, Measure>();
        foreach (var measure in Enum.GetValues<Measure>())
        {
            foreach (var chart in new[] { "/?", "/?by=document&", "/?columns=groups&", "/?view=spoken&", "/?class=plan&", "/map?theme=environment&", "/map?as=every&", "/timeline?theme=health&", "/compare?sides=420000,370000&", "/compare?sides=all@2019,all@2020..2021&order=value&" })
            {
                data.Add(chart, measure);
            }
        }

        return data;
    }
}
