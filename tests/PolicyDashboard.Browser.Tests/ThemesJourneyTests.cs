using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class ThemesJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task A_doubting_analyst_goes_from_the_catalogue_to_a_theme_its_terms_and_the_statements()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/themes");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "营商环境", Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("营商环境", new() { Timeout = 20_000 });
        Assert.Equal("/themes/business-climate", visitor.Where);

        await visitor.Page.GetByRole(AriaRole.Searchbox, new() { Name = "词条含" }).FillAsync("营商");
        await visitor.Page.GetByRole(AriaRole.Searchbox, new() { Name = "词条含" }).PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/themes/business-climate?find=*");
        var terms = visitor.Page.Locator("section[aria-labelledby=terms] tbody th");
        await Assertions.Expect(terms.Filter(new() { HasNotText = "营商" })).ToHaveCountAsync(0);
        await Assertions.Expect(terms.First).ToBeVisibleAsync();

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "按命中", Exact = true }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**sort=hits**");
        await Assertions.Expect(terms.First).ToHaveTextAsync("营商环境");

        await terms.First.Locator("a").ClickAsync();
        await visitor.Page.WaitForURLAsync("**/search?q=*");
        await Assertions.Expect(visitor.Page.Locator("main mark", new() { HasText = "营商环境" }).First).ToBeVisibleAsync();
        await visitor.Page.GoBackAsync();
        await visitor.Page.WaitForURLAsync("**sort=hits**");

        await visitor.Page.Locator(".theme-facts a").First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**/statements?theme=business-climate");
        await Assertions.Expect(visitor.Page.Locator(".statement mark").First).ToBeVisibleAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_long_list_is_opened_whole_and_the_address_says_so()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/themes/environment");
        var terms = visitor.Page.Locator("section[aria-labelledby=terms] tbody tr");
        await Assertions.Expect(terms).ToHaveCountAsync(40);

        await visitor.Page.Locator("section[aria-labelledby=terms] a.button", new() { HasText = "全部列出" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/themes/environment?whole=terms");
        await Assertions.Expect(visitor.Page.Locator("section[aria-labelledby=terms] a.button")).ToHaveCountAsync(0);
        Assert.True(await terms.CountAsync() > 300);
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_year_of_a_theme_opens_on_the_timeline()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/themes/environment");

        await visitor.Page.Locator("[data-point='all@2019~environment']").ClickAsync();

        await visitor.Page.WaitForURLAsync("**/timeline?theme=environment&step=year&open=**");
        await Assertions.Expect(visitor.Drawer.Locator("[data-adds-up]")).ToBeVisibleAsync();
        visitor.HasSeenNoError();
    }
}
