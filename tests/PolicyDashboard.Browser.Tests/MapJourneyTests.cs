using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class MapJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task A_square_opens_its_statements_and_leads_on_to_the_prefectures()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/map");
        await visitor.Page.GetByLabel("主题", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "生态环境" });
        await visitor.Page.WaitForURLAsync("**/map?theme=environment");
        await Assertions.Expect(visitor.Page.Locator(".chart-title")).ToContainTextAsync("生态环境");

        var square = Square(visitor, "320000~environment");
        var value = await square.Locator("b").InnerTextAsync();
        await square.HoverAsync();
        await Assertions.Expect(visitor.Page.Locator(".tip")).ToContainTextAsync("计数语句");
        await square.ClickAsync();

        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("江苏 · 生态环境");
        await Assertions.Expect(visitor.Drawer.Locator(".figure-of strong")).ToHaveTextAsync(value == "0" ? "0%" : value + "%");
        await Assertions.Expect(square).ToHaveAttributeAsync("aria-current", "true");
        Assert.Contains("open=320000~environment", visitor.Where);

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "江苏的各地市（热力图）" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/?place=320000");
        await Assertions.Expect(visitor.Page.Locator("table.numbers")).ToContainTextAsync("镇江");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Without_a_mouse_the_arrow_keys_walk_the_map_and_Enter_opens_a_square()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/map");

        await Square(visitor, "370000~any").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("320000~any", await visitor.Page.EvaluateAsync<string>("document.activeElement.dataset.key"));
        await visitor.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("420000~any", await visitor.Page.EvaluateAsync<string>("document.activeElement.dataset.key"));

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("湖北 · 任一主题");
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToBeFocusedAsync();

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visitor.Drawer).ToHaveCountAsync(0);
        await Assertions.Expect(Square(visitor, "420000~any")).ToBeFocusedAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Small_maps_open_a_number_by_a_square_and_the_large_map_by_their_name()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/map");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "全部主题", Exact = true }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/map?as=every");
        await Assertions.Expect(visitor.Page.Locator(".smallmap")).ToHaveCountAsync(23);

        await visitor.Page.Locator("[data-point='420000~health'] rect").ClickAsync();
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("湖北 · 医疗卫生");
        var cell = await visitor.Page.Locator("table.numbers a[data-key='420000~health']").InnerTextAsync();
        await Assertions.Expect(visitor.Drawer.Locator(".figure-of strong")).ToHaveTextAsync(new Regex("^" + Regex.Escape(cell) + "%$"));

        await visitor.Page.Locator(".smallmap h2 a", new() { HasText = "教育" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/map?theme=education");
        await Assertions.Expect(visitor.Page.Locator(".tilemap")).ToBeVisibleAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_province_without_documents_is_not_opened_and_says_so()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/map");

        var missing = visitor.Page.Locator(".tile.missing", new() { HasText = "湖南" });
        await Assertions.Expect(missing).ToHaveAttributeAsync("title", "湖南 · 没有文件");
        Assert.Equal("SPAN", await missing.EvaluateAsync<string>("tile => tile.tagName"));
        await Assertions.Expect(visitor.Page.Locator(".chart-notes")).ToContainTextAsync("30 个省级地区没有文件");
    }

    private static ILocator Square(Visitor visitor, string key) => visitor.Page.Locator($".tilemap a[data-key='{key}']");
}
