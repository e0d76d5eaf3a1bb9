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

    private const string KeepsFirstFrame = """
        requestAnimationFrame(() => window.firstFrame = {
          isDrawn: document.querySelector('plotly-chart[drawn]') !== null,
          hasWaited: document.querySelector('script[async][blocking]') !== null,
        });
        let engine;
        window.engines = 0;
        Object.defineProperty(window, 'Plotly', { get: () => engine, set: value => { engine = value; window.engines++; }, configurable: true });
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
    public async Task From_the_second_time_on_a_page_comes_with_its_drawing_in_one_frame()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.AddInitScriptAsync(KeepsFirstFrame);
        await visitor.OpenAsync("/");
        await visitor.Chart.WaitForAsync();

        // A page does not wait long for a browser's store, which a busy machine may read slowly.
        FirstFrame seen;
        var times = 0;
        do
        {
            await visitor.OpenAsync("/");
            await visitor.Chart.WaitForAsync();
            seen = await visitor.Page.EvaluateAsync<FirstFrame>("window.firstFrame");
        }
        while (!seen.HasWaited && ++times < 10);

        Assert.True(seen.IsDrawn);
        Assert.Equal(1, await visitor.Page.EvaluateAsync<int>("window.engines"));
        visitor.HasSeenNoError();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_table_in_view_does_not_wait_for_the_drawing(bool isSecondTime)
    {
        await using var visitor = await VisitorAsync(height: 2000, isSecondTime);
        await visitor.Page.RouteAsync("**/lib/plotly*", _ => Task.CompletedTask);
        await visitor.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });

        await visitor.Page.Locator(Cell).WaitForAsync(new() { Timeout = 5_000 });
        await visitor.Page.EvaluateAsync("new Promise(requestAnimationFrame)").WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.Equal(0, await visitor.Page.Locator("plotly-chart[waiting]").CountAsync());
        Assert.Equal(0, await visitor.Page.Locator("plotly-chart[drawn]").CountAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Table_keys_and_circuit_are_there_when_the_drawing_cannot_be_loaded(bool isSecondTime)
    {
        await using var visitor = await VisitorAsync(height: 300, isSecondTime);
        await visitor.Page.RouteAsync("**/lib/plotly*", route => route.AbortAsync());
        await visitor.OpenAsync("/");

        await Assertions.Expect(visitor.Page.Locator(Cell)).ToBeVisibleAsync();
        await visitor.Page.Locator(Cell).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("370000~innovation", await visitor.Page.EvaluateAsync<string>("document.activeElement.dataset.key"));
    }

    // Who was here before is taken to have the engine, which may be gone from the browser's store all the same.
    private async Task<Visitor> VisitorAsync(int height, bool isSecondTime)
    {
        var visitor = await chromium.VisitorAsync(height: height);
        if (isSecondTime)
        {
            await visitor.OpenAsync("/");
            await visitor.Chart.WaitForAsync();
            Assert.Contains(await visitor.Context.CookiesAsync(), cookie => cookie.Name == "drawing");
        }

        return visitor;
    }

    private sealed record FirstFrame
    {
        public bool IsDrawn { get; init; }

        public bool HasWaited { get; init; }
    }
}
