using AngleSharp.Dom;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Tests.Stories;

/// <summary>Slides that quote: against the pages they are kept from.</summary>
public class QuotedViewsTests(Site site)
{
    [Theory]
    [InlineData("search?q=改革", null)]
    [InlineData("search?q=改革&theme=environment", "environment")]
    [InlineData("search?q=改革&from=2020&theme=group:livelihood", "group:livelihood")]
    [InlineData("search?q=改革&class=plan&theme=any", "any")]
    public async Task A_search_is_kept_as_its_page_shows_it(string view, string? theme)
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/" + view);
        var found = page.QuerySelector("[data-found]")!;
        var count = int.Parse(found.GetAttribute("data-found")!, null);

        var made = await Kept.MakeAsync(site, view);

        Assert.Equal(page.QuerySelectorAll(".statements blockquote").Take(10).Select(Packed), made.Figure.Quotations!.Select(quotation => Packed(quotation.Text)));
        Assert.Contains(made.Figure.Notes, note => note.StartsWith($"{Numbers.Count(count)} 条语句的贡献合计 {Numbers.Sum(count)}；分母 ", StringComparison.Ordinal));
        Assert.Contains(made.Figure.Notes, note => note == Words.StageQuoted.In(Language.Chinese, Math.Min(10, count), Numbers.Count(count)));

        // What the number is a share of stands on the page of the search.
        var whole = made.Figure.Notes.Single(note => note.Contains("；分母 ", StringComparison.Ordinal)).Split("；分母 ")[1].Split(' ')[0];
        Assert.Contains($"；{whole} 条计数语句中", found.Shown(), StringComparison.Ordinal);
        if (theme is not null)
        {
            Assert.Contains(made.Figure.Notes, note => note.StartsWith("只看", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("search?q=改革&theme=environment")]
    [InlineData("statements?theme=environment&only-theme=rural")]
    public async Task The_same_view_now_opens_what_was_kept_and_not_more(string view)
    {
        var made = await Kept.MakeAsync(site, view);

        Assert.Equal(view, Uri.UnescapeDataString(made.View));
        var again = await Kept.MakeAsync(site, made.View);
        Assert.Equal(made.Figure.Quotations!.Select(quotation => quotation.Text), again.Figure.Quotations!.Select(quotation => quotation.Text));
    }

    [Fact]
    public async Task A_list_that_is_narrowed_says_on_its_slide_what_to_and_leaves_its_number()
    {
        var (all, some) = (await Kept.MakeAsync(site, "statements?theme=environment"), await Kept.MakeAsync(site, "statements?theme=environment&only-theme=rural"));

        var sum = all.Figure.Notes.Single(note => note.Contains("；分母 ", StringComparison.Ordinal));
        Assert.Contains(sum, some.Figure.Notes);
        Assert.Contains(some.Figure.Notes, note => note.StartsWith("同时谈到的主题：", StringComparison.Ordinal) && note.Contains("筛选出", StringComparison.Ordinal));
    }

    private static string Packed(IElement element) => Packed(element.TextContent);

    private static string Packed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
