using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Tests.Pages.Reading;

public class ReaderPageTests(Site site)
{
    [Fact]
    public async Task The_text_is_shown_as_it_is_stored_every_character_of_it()
    {
        foreach (var line in await site.Get<DocumentsQuery>().AskAsync(Filter.All, TestContext.Current.CancellationToken))
        {
            var stored = (await site.Get<DocumentQuery>().AskAsync(line.Id, TestContext.Current.CancellationToken))!.Text;

            var page = await site.Reader().PageAsync($"/documents/{line.Id}");
            foreach (var anchor in page.QuerySelectorAll(".sheet .anchor"))
            {
                anchor.Remove();
            }

            Assert.Equal(stored.TrimEnd('\n'), string.Join('\n', page.QuerySelectorAll(".sheet p").Select(paragraph => paragraph.TextContent)).TrimEnd('\n'));
        }
    }

    [Fact]
    public async Task Every_statement_that_counts_has_an_address_that_points_at_it()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/documents/2");
        var anchors = page.QuerySelectorAll(".sheet .anchor").Select(anchor => anchor.GetAttribute("href")!).ToList();

        Assert.True(anchors.Count > 50);
        var (address, fragment) = (anchors[20].Split('#')[0], anchors[20].Split('#')[1]);
        var pointed = await client.PageAsync("/" + address);
        Assert.Equal(fragment, Assert.Single(pointed.QuerySelectorAll("[data-pointed-at]")).Id);
    }

    [Fact]
    public async Task The_original_comes_back_byte_for_byte_as_a_download()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/documents/2");
        var link = page.QuerySelector("a[download]")!;

        var answer = await client.GetAsync("/" + link.GetAttribute("href"), TestContext.Current.CancellationToken);

        var seed = Path.Combine(RepositoryTop.Path, "seeds", "documents", link.Shown());
        Assert.Equal(await File.ReadAllBytesAsync(seed, TestContext.Current.CancellationToken), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Themes_are_chosen_and_taken_back_by_links()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/documents/2");
        var first = page.QuerySelector(".themes a")!;

        var chosen = await client.PageAsync("/" + first.GetAttribute("href"));

        Assert.Equal(first.QuerySelector(".count")!.Shown(), $"{chosen.QuerySelectorAll(".sheet .chosen").Length}");
        Assert.Equal("documents/2", chosen.QuerySelector(".themes a[aria-current]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task One_goes_through_all_hits_of_the_chosen_themes_from_the_first_to_the_last()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/documents/2?theme=environment,rural");
        var expected = page.QuerySelectorAll(".sheet .chosen").Select(statement => statement.Id).ToList();
        Assert.Contains($"共 {expected.Count} 处", page.QuerySelector(".hit-number")!.Shown(), StringComparison.Ordinal);

        var seen = new List<string?>();
        while (page.QuerySelector("[data-next-hit]") is { } next)
        {
            page = await client.PageAsync("/" + next.GetAttribute("href")!.Split('#')[0]);
            seen.Add(page.QuerySelector("[data-pointed-at]")!.Id);
            Assert.Equal($"{seen.Count} / {expected.Count}", page.QuerySelector(".hit-number")!.Shown());
        }

        Assert.Equal(expected, seen);
        Assert.Equal(expected[^2], page.QuerySelector("[data-previous-hit]")!.GetAttribute("href")!.Split('#')[1]);
    }

    [Fact]
    public async Task Chosen_themes_of_one_group_are_told_apart_by_number_and_line()
    {
        var page = await site.Reader().PageAsync("/documents/2?theme=environment,rural");

        Assert.Equal(["1", "2"], page.QuerySelectorAll(".portrait-rows .label").Select(label => label.Shown()));
        Assert.Equal(["1", "2"], page.QuerySelectorAll(".themes .label").Select(label => label.Shown()).Order());
        Assert.All(page.QuerySelectorAll(".sheet .chosen"), statement => Assert.Matches("^[①②]+$", statement.GetAttribute("data-labels")!));
        Assert.NotEmpty(page.QuerySelectorAll(".sheet .other"));
    }

    [Fact]
    public async Task A_seventh_theme_is_not_marked()
    {
        var page = await site.Reader().PageAsync("/documents/2?theme=environment,rural,industry,innovation,employment,health,education");

        Assert.Equal(6, page.QuerySelectorAll(".portrait-rows .label").Length);
    }

    [Fact]
    public async Task The_outline_leads_to_every_heading()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/documents/2");
        var links = page.QuerySelectorAll(".outline a").ToList();

        Assert.True(links.Count > 3);
        var opened = await client.PageAsync("/" + links[2].GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(links[2].Shown(), opened.QuerySelector("[data-pointed-at].heading")!.Shown());
        Assert.Equal("location", opened.QuerySelectorAll(".outline a")[2].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Marks_of_class_and_place_can_be_put_away()
    {
        using var client = site.Reader();

        Assert.NotEmpty((await client.PageAsync("/documents/2")).QuerySelectorAll(".sheet [data-turn]"));
        Assert.Empty((await client.PageAsync("/documents/2?marks=none")).QuerySelectorAll(".sheet [data-turn]"));
    }
}
