using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Arrivals;

namespace PolicyDashboard.Web.Tests.Pages.Arrivals;

public class NewPageTests(Site site)
{
    private const string Issued = "/new?by=issued&since=2020-07-01";

    [Fact]
    public async Task Every_number_opens_statements_that_add_up_to_it()
    {
        using var client = site.Reader();
        var page = await client.PageAsync(Issued);
        var rows = page.QuerySelectorAll("table.numbers tbody tr");

        Assert.NotEmpty(rows);
        foreach (var cell in rows.Take(2).SelectMany(row => row.QuerySelectorAll("td a")))
        {
            var opened = await client.PageAsync("/" + cell.GetAttribute("href"));
            var number = opened.QuerySelector("[data-drawer] .figure-of strong")!.TextContent.Trim();
            var statements = opened.QuerySelector("[data-drawer] [data-adds-up], [data-drawer] .adds-up")!;

            // A movement opens the new documents that made it, so its own number is not theirs.
            if (cell.TextContent.Trim() is var shown && shown[0] is not ('+' or '−' or '-' or '±') && cell.ParentElement!.PreviousElementSibling?.PreviousElementSibling?.PreviousElementSibling is not null)
            {
                Assert.Equal(shown + "%", number);
            }

            Assert.NotNull(statements);
            Assert.Null(opened.QuerySelector("[data-drawer] .warnline[role=alert]"));
        }
    }

    [Fact]
    public async Task An_interval_that_goes_on_beyond_an_edge_ends_with_a_sign_of_it_and_no_other_does()
    {
        var (known, address) = (site.Get<Vocabulary>(), NewAddress.Start with { Since = DateTimeOffset.UnixEpoch });
        var theme = known.Themes.First();
        Movement Moved(double difference, double low, double high) => new(null, theme, 1, 0.1, 0.1 + difference, 0.2, low, high);
        Movement[] movements = [Moved(0.02, 0.01, 0.03), Moved(0.01, -0.5, 0.5), Moved(-0.01, -0.5, 0), Moved(0.005, 0, 0.033), Moved(0.004, double.NaN, double.NaN)];

        var figure = MovementFigure.From(address, new(new(NewsBy.Taken, 1), [], 1, movements, [], null), Extent.Page, known, Language.English)!;

        Assert.Equal(["◀ 1", "▶ 1", "◀ 2", "▶ 3"], figure.Plot.Layout.Annotations.Select(note => $"{note.Text} {note.Y}"));
        Assert.Contains("◀ ▶ the interval goes on beyond the edge", figure.Notes);
        var whiskers = figure.Plot.Traces.OfType<BarTrace>().Single().Whiskers!;
        Assert.Equal(0.032, 0.01 + whiskers.Array[1]!.Value, 1e-9);

        var quiet = MovementFigure.From(address, new(new(NewsBy.Taken, 1), [], 1, [movements[0]], [], null), Extent.Page, known, Language.English)!;
        Assert.Empty(quiet.Plot.Layout.Annotations);
        Assert.DoesNotContain("◀ ▶ the interval goes on beyond the edge", quiet.Notes);
    }

    [Fact]
    public async Task Without_a_time_the_page_begins_with_the_last_visit_and_says_so()
    {
        using var client = site.Reader("visit=1500000000.1500000000");
        var page = await client.PageAsync("/new");

        Assert.Contains("自 2017-07-14 02:40 UTC，您上次来访之后", page.QuerySelector(".pagehead")!.Shown(), StringComparison.Ordinal);
        Assert.Contains("新入库 4 份文件，此前有 0 份", page.QuerySelector(".pagehead")!.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_visit_begins_with_the_last_import_and_all_of_it_is_listed_by_place()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/new");

        Assert.Contains("最近一次入库", page.QuerySelector(".pagehead")!.Shown(), StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".doclist tbody tr").Length);
        Assert.All(page.QuerySelectorAll(".doclist tbody th a"), link => Assert.StartsWith("documents/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_is_new_the_page_says_what_to_do()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/new?since=2100-01-01");

        Assert.Contains("import", page.QuerySelector("[data-nothing-new]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[data-chart]"));
    }

    [Fact]
    public async Task What_is_no_time_is_refused_with_what_would_be_one()
    {
        using var client = site.Reader();
        using var answer = await client.GetAsync("/new?since=gestern", TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("2026-03-01T08:30:00Z", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_API_gives_the_numbers_of_the_page()
    {
        using var client = site.Reader();
        var answer = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync("/api/v1/new?by=issued&since=2020-07-01", TestContext.Current.CancellationToken)).RootElement;
        var first = answer.GetProperty("movements")[0];
        var shown = (await client.PageAsync(Issued)).QuerySelector("table.numbers tbody tr")!.QuerySelectorAll("td").Select(cell => cell.Shown()).ToList();

        Assert.Equal(1, answer.GetProperty("documents").GetArrayLength());
        Assert.Equal(3, answer.GetProperty("before").GetInt32());
        Assert.Equal("since-20200701", answer.GetProperty("news").GetString());
        Assert.Equal(first.GetProperty("now").GetDouble() - first.GetProperty("before").GetDouble(), first.GetProperty("difference").GetDouble(), 1e-12);
        Assert.Equal(Web.Languages.Numbers.Bare(first.GetProperty("now").GetDouble(), Analysis.Measures.Measure.Statements), shown[3]);
    }

    [Fact]
    public void An_address_of_news_reads_back_as_it_was_written()
    {
        var address = new NewAddress(
            NewsBy.Issued, new DateTimeOffset(2026, 3, 1, 8, 30, 5, TimeSpan.Zero), Analysis.Measures.Measure.Hits, Filter.All with { Place = SmallWorld.Middle }, new OpenNumber(RowKey.Of(SmallWorld.Hubei), "health"), MovementPart.Before);
        var written = Links.To(address);

        Assert.Equal(written, Links.To(NewAddress.Read(new(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(written[3..]), SmallWorld.Known))));
        Assert.Contains("since=2026-03-01T08%3A30%3A05Z".Replace("%3A", ":", StringComparison.Ordinal), written, StringComparison.Ordinal);
        Assert.Contains("since=2026-03-01&", Links.To(address with { Since = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) }), StringComparison.Ordinal);
    }
}
