using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class PlaceSetsJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task An_officer_makes_regions_the_rows_opens_one_in_its_place_and_its_number_to_its_statements()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");

        await visitor.Page.Locator("summary", new() { HasText = "按省" }).ClickAsync();
        await visitor.Page.Locator(".menu a", new() { HasText = "四大板块" }).ClickAsync();
        await visitor.Page.WaitForURLAsync(url => url.Contains("areas=", StringComparison.Ordinal));
        await visitor.Page.Locator("a[data-fold='east']").ClickAsync();

        await visitor.Page.WaitForURLAsync(url => url.Contains("opened=east", StringComparison.Ordinal));
        var members = visitor.Page.Locator("a[data-key='370000~environment'], a[data-key='320000~environment']");
        await Assertions.Expect(members.First).ToBeAttachedAsync();

        var cell = visitor.Page.Locator("a[data-key='east~environment']");
        var number = await cell.InnerTextAsync();
        await cell.ClickAsync();

        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("东部地区 · 生态环境");
        await Assertions.Expect(visitor.Drawer.Locator(".figure-of strong")).ToHaveTextAsync(number + "%");
        await Assertions.Expect(visitor.Drawer.Locator("[data-adds-up]")).ToContainTextAsync("与图上的数字一致");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_set_is_chosen_as_the_place_of_a_heatmap_and_its_members_are_the_rows()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");

        await visitor.Page.Locator("#filter-place").SelectOptionAsync("yangtze-belt");

        await visitor.Page.WaitForURLAsync(url => url.Contains("place=yangtze-belt", StringComparison.Ordinal));
        await Assertions.Expect(visitor.Page.Locator(".crumbs [aria-current]")).ToHaveTextAsync("长江经济带");
        await Assertions.Expect(visitor.Page.Locator("a[data-key='420000~environment']")).ToBeAttachedAsync();
        await Assertions.Expect(visitor.Page.Locator("a[data-key='370000~environment']")).ToHaveCountAsync(0);
        await Assertions.Expect(visitor.Page.Locator("[data-chart] .chart-notes, .chart-notes").First).ToContainTextAsync("长江经济带：上海、江苏");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_home_place_chosen_on_the_page_is_put_first_until_it_is_chosen_away()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");

        await visitor.Page.Locator(".homeline summary").ClickAsync();
        await visitor.Page.Locator("#home-place").SelectOptionAsync("420000");
        await visitor.Page.Locator(".homeline button").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".homeline summary")).ToContainTextAsync("我的地区：湖北");
        await Assertions.Expect(visitor.Page.Locator("[data-chart] table tbody tr:nth-child(2) th")).ToContainTextAsync("★ 湖北");
        await Assertions.Expect(visitor.Page.Locator("#row-against optgroup[label='我的地区'] option")).ToHaveTextAsync("与★ 湖北省比（差值）");
        visitor.HasSeenNoError();
    }
}
