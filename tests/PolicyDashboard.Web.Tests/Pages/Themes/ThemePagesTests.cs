using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Tests.Pages.Themes;

public class ThemePagesTests(Site site)
{
    [Fact]
    public async Task The_catalogue_lists_every_theme_with_its_meaning_and_number_of_terms()
    {
        var page = await site.Reader().PageAsync("/themes");

        var rows = page.QuerySelectorAll(".themelist tbody tr").ToDictionary(row => row.QuerySelector("th")!.Shown());
        var total = (await site.Get<CoverageQuery>().AskAsync(RowsAre.Places, Filter.All, TestContext.Current.CancellationToken)).Total;
        foreach (var theme in site.Known.Catalogue.Themes)
        {
            var cells = rows[theme.Chinese].QuerySelectorAll("td");
            Assert.Equal(theme.Meaning, cells[0].Shown());
            Assert.Equal($"{site.Known.Catalogue.Terms.Count(term => term.Themes.Contains(theme.Id))}", cells[1].Shown());
            Assert.Equal(Numbers.Value(total.Subjects.GetValueOrDefault(theme.Id).In(Measure.Statements, total.Totals), Measure.Statements), cells[2].Shown());
        }

        Assert.Equal(site.Known.Catalogue.Themes.Count, rows.Count);
    }

    [Fact]
    public async Task The_share_of_a_theme_opens_statements_that_add_up_to_it()
    {
        using var client = site.Reader();
        var link = (await client.PageAsync("/themes/environment")).QuerySelector(".theme-facts a")!;

        var statements = await client.PageAsync("/" + link.GetAttribute("href"));

        Assert.Contains(statements.QuerySelector(".figure-of strong")!.Shown(), link.Shown());
        Assert.NotNull(statements.QuerySelector("[data-adds-up]"));
    }

    [Fact]
    public async Task A_long_list_of_terms_shows_its_beginning_and_all_of_it_when_asked()
    {
        using var client = site.Reader();
        var terms = site.Known.Catalogue.Terms.Count(term => term.Themes.Contains("environment"));
        Assert.True(terms > 300);

        var page = await client.PageAsync("/themes/environment");
        Assert.Equal(40, Rows(page));
        Assert.Contains($"共 {terms} 个", page.QuerySelector(".listed")!.Shown());

        var whole = await client.PageAsync("/themes/environment?whole=terms");
        Assert.Equal(terms, Rows(whole));
    }

    [Fact]
    public async Task A_term_is_looked_for_in_a_theme_and_in_all_of_them()
    {
        using var client = site.Reader();
        var own = await client.PageAsync("/themes/business-climate?find=" + Uri.EscapeDataString("营商"));
        Assert.All(own.QuerySelector("section[aria-labelledby=terms]")!.QuerySelectorAll("tbody th"), head => Assert.Contains("营商", head.Shown()));
        Assert.NotEqual(0, Rows(own));

        var all = await client.PageAsync("/themes?find=" + Uri.EscapeDataString("环境"));
        Assert.Contains(all.QuerySelectorAll(".terms tbody tr"), row => row.Shown().Contains("屏蔽词", StringComparison.Ordinal));
        Assert.Contains(all.QuerySelectorAll(".terms tbody tr"), row => row.Shown().Contains("营商环境", StringComparison.Ordinal));

        var none = await client.PageAsync("/themes/health?find=" + Uri.EscapeDataString("潜水艇"));
        Assert.Contains("没有含“潜水艇”的词条", none.QuerySelector(".empty")!.Shown());
    }

    [Fact]
    public async Task What_the_reading_has_learned_of_a_theme_is_told()
    {
        var learned = site.Get<LearnedQuery>().Ask("environment");
        var page = await site.Reader().PageAsync("/themes/environment");

        Assert.Equal(LearnedQuery.Most, learned.For.Count);
        Assert.Equal(learned.For.Take(20).Select(one => one.Text), page.QuerySelectorAll(".learned")[0].QuerySelectorAll("li > span").Select(one => one.Shown()));
        Assert.Contains(learned.For, one => one.Longer > 0);
        Assert.Contains(learned.For, one => one.Text.Contains("生态", StringComparison.Ordinal));
    }

    private static int Rows(AngleSharp.Dom.IDocument page) => page.QuerySelector("section[aria-labelledby=terms]")!.QuerySelectorAll("tbody tr").Length;
}
