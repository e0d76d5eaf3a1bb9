using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

/// <summary>What is reached, said and left by keyboard alone.</summary>
public class KeyboardJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData("/", "420000~environment", "ArrowLeft")]
    [InlineData("/timeline?theme=environment&step=year", "all@2019~environment", "ArrowLeft")]
    [InlineData("/compare?sides=420000,370000", "420000~environment", "ArrowRight")]
    public async Task Arrows_move_among_numbers_Enter_opens_one_and_Escape_goes_back_to_it(string address, string key, string arrow)
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync(address);
        var cell = visitor.Page.Locator($"table a[data-key='{key}']").First;

        await cell.FocusAsync();
        await visitor.Page.Keyboard.PressAsync(arrow);
        await Assertions.Expect(cell).Not.ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync(arrow == "ArrowLeft" ? "ArrowRight" : "ArrowLeft");
        await Assertions.Expect(cell).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Drawer.Locator("h2").First).ToBeFocusedAsync();

        // Whoever has gone on to read comes back to the number too.
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visitor.Drawer).ToHaveCountAsync(0);
        await Assertions.Expect(cell).ToBeFocusedAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_drawer_that_a_link_opened_is_closed_onto_its_number()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/?open=420000~environment");

        await visitor.Page.Locator("[data-closes-drawer]").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Page.Locator("table a[data-key='420000~environment']")).ToBeFocusedAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task The_first_stop_leads_past_the_head_and_a_long_table_has_a_way_past_it()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");

        await visitor.Page.EvaluateAsync("document.activeElement.blur()");
        await visitor.Page.Locator(".skip").FocusAsync();
        await Assertions.Expect(visitor.Page.Locator(".skip")).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.Locator("main")).ToBeFocusedAsync();

        await visitor.Page.Locator(".tableframe").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        var past = visitor.Page.Locator(".tablekeys a").First;
        await Assertions.Expect(past).ToBeFocusedAsync();
        await Assertions.Expect(past).ToBeInViewportAsync();
        await Assertions.Expect(visitor.Page.Locator(".tablekeys").First).ToContainTextAsync("方向键");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("!document.activeElement.closest('table, .tableframe')"), "The next stop is still in the table.");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task What_a_choice_changed_is_said()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");
        var status = visitor.Page.Locator("body > p[role=status]");
        await visitor.Page.WaitForTimeoutAsync(1200);
        await Assertions.Expect(status).ToHaveTextAsync("");

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "篇幅占比" }).First.ClickAsync();
        await Assertions.Expect(status).ToContainTextAsync("篇幅占比");

        await visitor.Page.Locator("#filter-from, select[name=from]").First.SelectOptionAsync("2020");
        await visitor.Page.WaitForURLAsync("**from=2020*");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Words_beside_the_pointer_go_away_with_Escape_and_stay_while_they_are_read()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");
        await visitor.Chart.First.WaitForAsync();
        var drag = visitor.Page.Locator("plotly-chart .nsewdrag").First;
        await drag.ScrollIntoViewIfNeededAsync();
        var box = (await drag.BoundingBoxAsync())!;
        var tip = visitor.Page.Locator(".tip");

        await visitor.Page.Mouse.MoveAsync(box.X + (box.Width * 0.4f), box.Y + (box.Height * 0.4f));
        await tip.WaitForAsync();
        await visitor.Page.WaitForTimeoutAsync(700);
        var words = (await tip.BoundingBoxAsync())!;
        await visitor.Page.Mouse.MoveAsync(words.X + 20, words.Y + 10);
        await visitor.Page.WaitForTimeoutAsync(400);
        await Assertions.Expect(tip).ToBeVisibleAsync();

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tip).ToHaveCountAsync(0);
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Where_the_system_sets_the_colours_scales_keep_theirs_and_choices_are_outlined()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await visitor.OpenAsync("/?as=table");

        var grounds = await visitor.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.tinted td[class*=q]')].map(cell => getComputedStyle(cell).backgroundColor))]");
        Assert.True(grounds.Length > 3, $"The cells have {grounds.Length} colours.");
        Assert.Equal("2px", await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.segments a[aria-current]')).outlineWidth"));
    }

    [Fact]
    public async Task Nothing_moves_for_whoever_wants_less_motion()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var address in new[] { "/", "/timeline", "/documents/2" })
        {
            await visitor.OpenAsync(address);
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>("document.getAnimations().filter(one => one.effect.getComputedTiming().activeDuration > 10).map(one => one.animationName ?? one.transitionProperty)"));
        }
    }
}
