using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class SearchJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task From_any_page_by_one_key_to_what_is_found_to_its_place_in_the_document()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/documents");

        await visitor.Page.Keyboard.PressAsync("/");
        await visitor.Page.Keyboard.TypeAsync("营商环境");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("检索全文");
        await Assertions.Expect(visitor.Page.Locator("ol.statements mark").First).ToHaveTextAsync("营商环境");
        Assert.Equal("/search?q=%E8%90%A5%E5%95%86%E7%8E%AF%E5%A2%83", visitor.Where);

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "逐行对齐" }).ClickAsync();
        await visitor.Page.Locator(".concordance th.right a").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".concordance th.right")).ToHaveAttributeAsync("aria-sort", "ascending");
        await visitor.Page.Locator(".concordance td.hit a").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-pointed-at] mark").First).ToHaveTextAsync("营商环境");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_search_narrowed_to_a_place_goes_on_as_a_theme_and_its_number_opens()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/search?q=改革");

        await visitor.Page.Locator(".found-table").First.GetByRole(AriaRole.Link, new() { Name = "湖北", Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".found-table caption .chip")).ToContainTextAsync("湖北");
        await visitor.Page.Locator(".as-theme a", new() { HasText = "时间线" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("什么时候写了什么");
        await visitor.Page.Locator("table.numbers tbody td a[data-key*='~text:']").First.ClickAsync();

        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToContainTextAsync("含“改革”");
        await Assertions.Expect(visitor.Drawer.Locator("blockquote mark").First).ToHaveTextAsync("改革");
        await visitor.Page.GoBackAsync();
        await visitor.Page.GoBackAsync();
        await Assertions.Expect(visitor.Page.Locator(".found-table caption .chip")).ToContainTextAsync("湖北");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task One_character_is_refused_with_the_reason_and_can_be_mended_in_place()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/search?q=省");

        await Assertions.Expect(visitor.Page.Locator("[role=alert]")).ToContainTextAsync("只有一个字");
        await visitor.Page.Locator("[data-search=page]").FillAsync("全省");
        await visitor.Page.Locator(".searchbox button").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("ol.statements mark").First).ToHaveTextAsync("全省");
        await Assertions.Expect(visitor.Page.Locator("[role=alert]")).ToHaveCountAsync(0);
        visitor.HasSeenNoError();
    }
}
