using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class StatementsJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task An_analyst_narrows_the_list_and_the_number_stays()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/?open=420000~environment");
        var number = await visitor.Drawer.Locator(".figure-of strong").InnerTextAsync();

        await visitor.Drawer.Locator("[data-facets]").ClickAsync();
        var value = visitor.Drawer.Locator(".facet[aria-label=时态] a").First;
        var count = await value.Locator(".count").InnerTextAsync();
        await value.ClickAsync();

        await Assertions.Expect(visitor.Drawer.Locator("[data-narrowed]")).ToContainTextAsync($"筛选出 {count} 条");
        await Assertions.Expect(visitor.Drawer.Locator(".figure-of strong")).ToHaveTextAsync(number);
        await visitor.Drawer.GetByLabel("排序").Last.SelectOptionAsync("length");
        await visitor.Page.WaitForURLAsync("**sort=length**");
        Assert.Contains("only-class=", visitor.Where, StringComparison.Ordinal);
        await visitor.Drawer.Locator(".chip").First.ClickAsync();
        await Assertions.Expect(visitor.Drawer.Locator("[data-narrowed]")).ToHaveCountAsync(0);
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_quotation_is_copied_with_its_source_by_button_and_by_key()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.OpenAsync("/statements?theme=environment&place=420000");
        var statement = visitor.Page.Locator("[data-quote]").First;
        var text = (await statement.Locator("blockquote").InnerTextAsync()).Trim();
        var title = await statement.Locator(".statement-where a").InnerTextAsync();

        await statement.Locator("[data-copy-quote]").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("body > p[role=status]")).ToHaveTextAsync("已复制引文和出处");
        var plain = await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith($"“{text}” —— 湖北省. {title}: ", plain, StringComparison.Ordinal);
        Assert.Matches(@"\[EB/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http://127\.0\.0\.1:\d+/documents/\d+\?theme=environment&s=\d+#s\d+$", plain);
        var html = await visitor.Page.EvaluateAsync<string>("navigator.clipboard.read().then(items => items[0].getType('text/html')).then(blob => blob.text())");
        Assert.Contains("<blockquote", html, StringComparison.Ordinal);
        Assert.Contains(title, html, StringComparison.Ordinal);

        await visitor.Page.EvaluateAsync("navigator.clipboard.writeText('')");
        await statement.Locator("[data-why]").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(statement.Locator("[data-copy-quote][data-done]")).ToHaveCountAsync(1);
        Assert.Equal(plain, await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        visitor.HasSeenNoError();
    }
}
