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

    [Fact]
    public async Task A_list_gets_a_name_on_one_page_is_kept_and_is_on_offer_on_another()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/timeline");

        await visitor.Page.Locator("summary[aria-label^='加几地合一']").ClickAsync();
        await visitor.Page.Locator("input[name=together][value='370000']").CheckAsync();
        await visitor.Page.Locator("input[name=together][value='420000']").CheckAsync();
        await visitor.Page.Locator("input[name=called]").FillAsync("对标省份");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.Locator("summary[aria-label='并列地区（最多八个）：对标省份']")).ToBeVisibleAsync();

        await visitor.Page.Locator("[data-live]").WaitForAsync();
        await visitor.Page.Locator(".homeline summary").ClickAsync();
        await visitor.Page.Locator(".homeline button", new() { HasText = "记住名单“对标省份”" }).ClickAsync();
        await visitor.Page.Locator("[data-live]").WaitForAsync();

        await visitor.OpenAsync("/");
        await visitor.Page.Locator("#row-against").SelectOptionAsync(new SelectOptionValue { Label = "与对标省份比（差值）" });
        await visitor.Page.WaitForURLAsync(url => url.Contains("against=", StringComparison.Ordinal));
        await Assertions.Expect(visitor.Page.Locator("#row-against option:checked")).ToHaveTextAsync("与对标省份比（差值）");

        await visitor.Page.Locator(".homeline summary").ClickAsync();
        await visitor.Page.Locator(".homeline button", new() { HasText = "不再记住" }).ClickAsync();
        await visitor.Page.Locator("[data-live]").WaitForAsync();
        await Assertions.Expect(visitor.Page.Locator("#row-order")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("optgroup[label='自己的名单']")).ToHaveCountAsync(0);
        visitor.HasSeenNoError();
    }
}
