using AngleSharp.Dom;

namespace PolicyDashboard.Web.Tests.Pages.Statements;

/// <summary>Facets list k of N and leave the number alone, beside a chart and on the page of statements.</summary>
public class FacetsOnPageTests(Site site)
{
    private const string Cell = "/?open=420000~environment";

    [Fact]
    public async Task Every_value_of_every_facet_leads_to_as_many_statements_as_it_says()
    {
        using var client = site.Reader();
        var page = await client.PageAsync($"{Cell}&facets=open");
        var values = page.QuerySelectorAll("[data-facet-panel] li a").ToList();
        var whole = page.QuerySelector(".figure-of strong")!.Shown();

        Assert.True(values.Count > 20, $"Only {values.Count} values are offered.");
        foreach (var value in values)
        {
            var narrowed = await client.PageAsync("/" + value.GetAttribute("href")!.TrimStart('.', '/'));
            var drawer = narrowed.QuerySelector("[data-drawer]")!;
            var count = value.QuerySelector(".count")!.Shown();

            Assert.Contains($"筛选出 {count} 条，共 ", drawer.QuerySelector("[data-narrowed]")!.Shown(), StringComparison.Ordinal);
            Assert.Equal(whole, drawer.QuerySelector(".figure-of strong")!.Shown());
            Assert.NotNull(drawer.QuerySelector("[data-adds-up]"));
            Assert.Equal(Math.Min(20, int.Parse(count, null)), drawer.QuerySelectorAll("[data-quote]").Length);
        }
    }

    [Fact]
    public async Task A_value_that_is_chosen_leads_out_again()
    {
        using var client = site.Reader();
        var page = await client.PageAsync($"{Cell}&facets=open&only-class=plan&only-cue=duty");

        var chips = page.QuerySelectorAll(".chips .chip").Select(chip => chip.GetAttribute("href")).ToList();
        var chosen = page.QuerySelectorAll("[data-facet-panel] a[aria-current]").Select(value => value.GetAttribute("href")).ToList();

        Assert.Equal(3, chips.Count);
        Assert.Equal(2, chosen.Count);
        Assert.All(chosen, link => Assert.Contains(link, chips));
    }

    [Fact]
    public async Task A_link_on_to_the_page_of_statements_keeps_what_the_list_is_narrowed_to()
    {
        using var client = site.Reader();
        var drawer = (await client.PageAsync($"{Cell}&only-class=plan&sort=length")).QuerySelector("[data-drawer]")!;

        var page = await client.PageAsync("/" + drawer.QuerySelector(".drawer-actions a")!.GetAttribute("href"));

        Assert.Equal(drawer.QuerySelector("[data-narrowed]")!.Shown(), page.QuerySelector("[data-narrowed]")!.Shown());
        Assert.Equal(drawer.QuerySelectorAll("blockquote").Select(Text), page.QuerySelectorAll("blockquote").Take(20).Select(Text));
    }

    [Fact]
    public async Task The_drawer_counts_nothing_that_nobody_asked_for()
    {
        var page = await site.Reader().PageAsync(Cell);

        Assert.Null(page.QuerySelector("[data-facet-panel]"));
        Assert.NotNull(page.QuerySelector("[data-facets][aria-expanded=false]"));
    }

    [Fact]
    public async Task Neighbours_stand_around_one_statement_or_around_all()
    {
        using var client = site.Reader();
        var page = await client.PageAsync(Cell);
        Assert.Empty(page.QuerySelectorAll(".neighbour"));

        var one = await client.PageAsync("/" + page.QuerySelectorAll("[data-around]")[1].GetAttribute("href")!.TrimStart('.', '/'));
        var all = await client.PageAsync($"{Cell}&around=all");

        Assert.InRange(one.QuerySelectorAll(".neighbour").Length, 1, 2);
        Assert.True(all.QuerySelectorAll(".neighbour").Length > all.QuerySelectorAll("[data-quote]").Length);
    }

    [Fact]
    public async Task Hits_stand_one_beneath_the_other_where_that_is_asked_for()
    {
        var page = await site.Reader().PageAsync($"{Cell}&lines=kwic");

        Assert.Empty(page.QuerySelectorAll("[data-drawer] blockquote"));
        Assert.NotEmpty(page.QuerySelectorAll("[data-drawer] .concordance tbody tr mark"));
    }

    [Fact]
    public async Task The_longest_statement_comes_first_where_that_is_asked_for()
    {
        var page = await site.Reader().PageAsync($"{Cell}&sort=length");

        var lengths = page.QuerySelectorAll("[data-drawer] blockquote").Select(quote => quote.TextContent.Count(character => !char.IsWhiteSpace(character))).ToList();
        Assert.Equal(lengths.OrderDescending(), lengths);
    }

    private static string Text(IElement element) => element.TextContent;
}
