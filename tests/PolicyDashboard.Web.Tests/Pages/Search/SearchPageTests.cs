using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Pages.Search;

namespace PolicyDashboard.Web.Tests.Pages.Search;

public sealed class SearchPageTests(Site site)
{
    [Fact]
    public async Task What_is_found_is_marked_where_it_stands_and_leads_into_its_document()
    {
        var page = await site.Reader().PageAsync("/search?q=营商环境");

        var quotes = page.QuerySelectorAll("ol.statements blockquote");
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Contains("营商环境", quote.QuerySelectorAll("mark").Select(mark => mark.TextContent)));
        Assert.All(page.QuerySelectorAll("ol.statements .statement-where a"), link => Assert.Matches(@"^documents/\d+\?.*#s\d+$", link.GetAttribute("href")!));
    }

    [Fact]
    public async Task A_hit_is_marked_in_its_document_too_as_often_as_it_was_counted()
    {
        using var client = site.Reader();
        var counts = (await site.Get<SearchQuery>().AskAsync(new(SearchText.Read("改革").Search!, new(Document: 2)), 0, 1, TestContext.Current.CancellationToken)).Counts;
        var document = await client.PageAsync("/documents/2?find=改革");

        Assert.Equal(counts.Hits, document.QuerySelectorAll(".sheet mark").Count(mark => mark.TextContent == "改革"));
        Assert.DoesNotContain(document.QuerySelectorAll(".sheet mark"), mark => mark.TextContent != "改革");
    }

    [Fact]
    public async Task Every_row_of_the_small_tables_leads_to_as_many_statements_as_it_says()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/search?q=改革|发展");

        var rows = page.QuerySelectorAll(".found-table tbody tr").Where(row => row.QuerySelector("a") is not null).ToList();
        Assert.True(rows.Count > 10, $"Only {rows.Count} rows narrow the search.");
        foreach (var row in rows)
        {
            var narrowed = await client.PageAsync("/" + row.QuerySelector("a")!.GetAttribute("href"));
            Assert.Equal(row.QuerySelector("td")!.Shown().Replace(",", "", StringComparison.Ordinal), narrowed.QuerySelector("[data-found]")!.GetAttribute("data-found"));
        }
    }

    [Fact]
    public async Task Pages_of_statements_and_of_lines_hold_all_that_is_counted()
    {
        using var client = site.Reader();
        var counts = (await site.Get<SearchQuery>().AskAsync(new(SearchText.Read("改革").Search!, Filter.All), 0, 1, TestContext.Current.CancellationToken)).Counts;
        Assert.Equal(counts.Statements, await CountAsync("/search?q=改革", "ol.statements > li"));
        Assert.Equal(counts.Hits, await CountAsync("/search?q=改革&as=lines&sort=left", ".concordance tbody tr"));

        async Task<long> CountAsync(string? link, string rows)
        {
            var count = 0L;
            while (link is not null)
            {
                var page = await client.PageAsync(link);
                count += page.QuerySelectorAll(rows).Length;
                link = page.QuerySelector(".pager a[rel=next]") is { } next ? "/" + next.GetAttribute("href") : null;
            }

            return count;
        }
    }

    [Theory]
    [InlineData("省", "“省”只有一个字")]
    [InlineData("改革 省", "“省”只有一个字")]
    [InlineData("-改革", "只写了不要的词")]
    [InlineData("||", "还没有写要找的词")]
    public async Task A_search_that_cannot_be_made_says_why_and_keeps_what_was_typed(string typed, string why)
    {
        var page = await site.Reader().PageAsync($"/search?q={Uri.EscapeDataString(typed)}&place=420000");

        Assert.Contains(why, page.QuerySelector("[role=alert]")!.Shown());
        Assert.Equal(typed, page.QuerySelector("[data-search=page]")!.GetAttribute("value"));
        Assert.Equal("420000", page.QuerySelector(".searchbox [name=place]")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("ol.statements"));
    }

    [Fact]
    public async Task An_empty_box_is_no_mistake_and_the_page_says_how_to_write()
    {
        var page = await site.Reader().PageAsync("/search");

        Assert.Null(page.QuerySelector("[role=alert]"));
        Assert.NotNull(page.QuerySelector("details.how[open]"));
        Assert.Equal(5, page.QuerySelectorAll("details.how dt a").Length);
    }

    [Fact]
    public async Task Nothing_found_says_what_to_do()
    {
        var page = await site.Reader().PageAsync("/search?q=没有的词&place=420000");

        Assert.Contains("没有一条语句里有它", page.QuerySelector("[data-found='0']")!.Shown());
        Assert.Equal("search?q=%E6%B2%A1%E6%9C%89%E7%9A%84%E8%AF%8D", page.QuerySelector("[data-found='0'] a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_search_goes_on_into_the_charts_as_a_theme_with_its_filter()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/search?q=改革&from=2019");

        var links = page.QuerySelectorAll(".as-theme a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.All(links, link => Assert.Contains("theme=text:%E6%94%B9%E9%9D%A9", link));
        Assert.All(links, link => Assert.Contains("from=2019", link));
        foreach (var link in links)
        {
            var chart = await client.PageAsync("/" + link.TrimStart('.', '/'));
            Assert.Contains("含“改革”", chart.QuerySelector("main")!.Shown());
        }
    }

    [Theory]
    [InlineData(0, "0.0")]
    [InlineData(0.000001, "<0.1")]
    [InlineData(0.000456, "4.6")]
    [InlineData(0.25, "2,500")]
    public void Shares_are_told_in_ten_thousand(double share, string shown) => Assert.Equal(shown, SearchRow.InTenThousand(share));
}
