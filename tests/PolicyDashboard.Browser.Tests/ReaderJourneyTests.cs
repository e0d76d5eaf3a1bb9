using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class ReaderJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task A_reader_steps_from_hit_to_hit_by_keyboard_and_quotes_one()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.OpenAsync("/documents/2?theme=environment");
        var ids = await visitor.Page.Locator(".sheet .chosen").EvaluateAllAsync<string[]>("all => all.map(one => one.id)");
        var number = visitor.Page.Locator(".hit-number");

        await visitor.Page.Keyboard.PressAsync("n");
        await Assertions.Expect(number).ToHaveTextAsync($"1 / {ids.Length}");
        await Assertions.Expect(visitor.Page.Locator($"#{ids[0]}")).ToBeFocusedAsync();
        await Assertions.Expect(visitor.Page.Locator($"#{ids[0]}")).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(number).ToHaveTextAsync($"2 / {ids.Length}");
        await visitor.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(visitor.Page.Locator($"#{ids[0]}")).ToBeFocusedAsync();

        await visitor.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(visitor.Page.Locator("[data-copy-quote][data-done]")).ToHaveCountAsync(1);
        var plain = await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains((await visitor.Page.Locator($"#{ids[0]}").TextContentAsync())!.Trim(), plain, StringComparison.Ordinal);
        Assert.EndsWith($"#{ids[0]}", plain, StringComparison.Ordinal);
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_stripe_of_the_portrait_leads_to_its_statement_and_the_frame_follows()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/documents/2?theme=environment");
        var lens = visitor.Page.Locator(".lens");
        var before = (await lens.BoundingBoxAsync())!;

        await visitor.Page.Locator(".portrait-rows svg a").Last.DispatchEventAsync("click");

        await visitor.Page.WaitForURLAsync("**s=*");
        await Assertions.Expect(visitor.Page.Locator("[data-pointed-at]")).ToBeInViewportAsync();
        await visitor.Page.WaitForTimeoutAsync(100);
        Assert.True((await lens.BoundingBoxAsync())!.X > before.X, "The frame did not follow.");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_click_on_a_statement_tells_what_it_is_about_and_on_what_evidence()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/documents/2");
        var here = visitor.Page.Locator(".statement-here");
        var about = visitor.Page.Locator(".sheet .st.about").First;

        await about.ClickAsync();
        await Assertions.Expect(about).ToHaveAttributeAsync("data-pointed-at", "");
        await Assertions.Expect(here.Locator(".themetag")).Not.ToHaveCountAsync(0);
        await here.Locator("[data-why]").ClickAsync();
        await Assertions.Expect(here.Locator("tbody tr")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("why=all"));

        // Of nothing: said, and told why as well.
        var nothing = visitor.Page.Locator(".sheet .st:not(.about):not(.boilerplate)").First;
        await nothing.ClickAsync();
        await Assertions.Expect(nothing).ToHaveAttributeAsync("data-pointed-at", "");
        await Assertions.Expect(here).ToContainTextAsync("不谈任何主题");
        await Assertions.Expect(here.Locator("tfoot")).ToContainTextAsync("距门槛");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_selection_is_no_click()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/documents/2");

        // Its first line: the box around a statement of two lines holds parts of its neighbours.
        var statement = visitor.Page.Locator(".sheet .st.about").First;
        await statement.ScrollIntoViewIfNeededAsync();
        var line = await statement.EvaluateAsync<float[]>("one => { const line = one.getClientRects()[0]; return [line.left, line.top + line.height / 2, line.width]; }");
        await visitor.Page.Mouse.MoveAsync(line[0] + 4, line[1]);
        await visitor.Page.Mouse.DownAsync();
        await visitor.Page.Mouse.MoveAsync(line[0] + (line[2] / 2), line[1], new() { Steps = 4 });
        await visitor.Page.Mouse.UpAsync();
        await visitor.Page.WaitForTimeoutAsync(300);

        Assert.NotEqual("", await visitor.Page.EvaluateAsync<string>("getSelection().toString()"));
        await Assertions.Expect(visitor.Page.Locator("[data-pointed-at]")).ToHaveCountAsync(0);
        visitor.HasSeenNoError();
    }
}
