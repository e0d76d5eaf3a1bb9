using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

/// <summary>What is on screen comes first, and nothing is lost when a drawing does not come.</summary>
public class DrawingOrderTests(Chromium chromium)
{
    private const string Cell = "a[data-key='370000~industry']";

    // How long a drawing takes depends on the machine, and a table waits for a while only: looked at is the moment at which it begins to.
    private const string KeepsWhatWaits = $$"""
        new MutationObserver((_, watch) => {
          window.isLaidOutWhileItWaits = document.querySelector("{{Cell}}").checkVisibility();
          watch.disconnect();
        }).observe(document, { subtree: true, attributeFilter: ['waiting'] });
        """;

    [Fact]
    public async Task A_table_below_the_screen_waits_for_the_drawing_and_is_laid_out_behind_it()
    {
        await using var visitor = await chromium.VisitorAsync(height: 300);
        await visitor.Page.AddInitScriptAsync(KeepsWhatWaits);
        await visitor.OpenAsync("/");
        await visitor.Chart.WaitForAsync();

        Assert.False(await visitor.Page.EvaluateAsync<bool?>("window.isLaidOutWhileItWaits"));
        await Assertions.Expect(visitor.Page.Locator(Cell)).ToBeVisibleAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_table_in_view_does_not_wait_for_the_drawing()
    {
        await using var visitor = await chromium.VisitorAsync(height: 2000);
        await visitor.Page.RouteAsync("**/lib/plotly*", _ => Task.CompletedTask);
        await visitor.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });

        await visitor.Page.Locator(Cell).WaitForAsync(new() { Timeout = 5_000 });
        Assert.Equal(0, await visitor.Page.Locator("plotly-chart[waiting]").CountAsync());
        Assert.Equal(0, await visitor.Page.Locator("plotly-chart[drawn]").CountAsync());
    }

    [Fact]
    public async Task Table_keys_and_circuit_are_there_when_the_drawing_cannot_be_loaded()
    {
        await using var visitor = await chromium.VisitorAsync(height: 300);
        await visitor.Page.RouteAsync("**/lib/plotly*", route => route.AbortAsync());
        await visitor.OpenAsync("/");

        await Assertions.Expect(visitor.Page.Locator(Cell)).ToBeVisibleAsync();
        await visitor.Page.Locator(Cell).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("370000~innovation", await visitor.Page.EvaluateAsync<string>("document.activeElement.dataset.key"));
    }
}
