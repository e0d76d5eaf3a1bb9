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
}
