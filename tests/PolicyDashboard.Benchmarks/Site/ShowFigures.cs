using System.Globalization;
using Microsoft.Playwright;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>
/// How long a page of the show takes to turn when the connection is cut: a story of six slides is built in Chromium as a
/// presenter does, its show is opened full screen, the server is stopped half-way, and pages are turned by keyboard.
/// </summary>
internal static class ShowFigures
{
    private const int Rounds = 20;

    private static readonly string[] Views =
    [
        "/", "/map?theme=environment", "/timeline?theme=business-climate&step=year", "/compare?sides=420000,370000", "/?against=rest&columns=groups", "/statements?theme=rural",
    ];

    // From the time stamp that the browser gave the key until a task behind the frame that shows the page: it has been painted then.
    private const string Clock = """
        () => {
          window.turns = [];
          addEventListener('keydown', event => requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => window.turns.push(performance.now() - event.timeStamp);
            channel.port2.postMessage(null);
          }), true);
        }
        """;

    /// <summary>Starts the site, builds the story, measures.</summary>
    /// <param name="site">Folder that <c>dotnet publish -c Release</c> wrote.</param>
    /// <param name="seeds">The seeds it reads with.</param>
    /// <param name="data">Its data folder.</param>
    public static async Task<int> PrintAsync(string site, string seeds, string data)
    {
        await using var started = await PublishedSite.StartAsync(site, seeds, data);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browsers.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1920, Height = 1080 } });
        page.SetDefaultTimeout(120_000);
        await MeasureAsync(page, await BuildAsync(page, started.Address), started);
        return 0;
    }

    private static async Task<string> BuildAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/stories");
        await page.Locator("[data-live]").WaitForAsync();
        await page.Locator("#story-new").FillAsync("Six views");
        await page.Locator(".storyform button").ClickAsync();
        await page.WaitForURLAsync("**/stories/*");
        var story = page.Url;
        foreach (var view in Views)
        {
            await page.GotoAsync(address + view);
            await page.Locator("[data-live]").WaitForAsync();
            await page.Locator(".keep > summary").First.ClickAsync();
            await page.Locator("#keep-caption").WaitForAsync();
            await page.Locator(".keep form button").ClickAsync();
            await page.Locator("[data-kept]").WaitForAsync();
        }

        return story;
    }

    private static async Task MeasureAsync(IPage page, string story, PublishedSite server)
    {
        var answer = await page.GotoAsync(story + "/show");
        var bytes = (await answer!.BodyAsync()).Length;
        await page.Locator("[data-live]").WaitForAsync();
        var pages = await page.Locator("[data-page]").CountAsync();
        await page.Keyboard.PressAsync("f");
        for (var half = 1; half < pages / 2; half++)
        {
            await page.Keyboard.PressAsync("PageDown");
        }

        server.Process.Kill();
        await server.Process.WaitForExitAsync();
        await page.EvaluateAsync(Clock);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var key in Enumerable.Repeat("PageDown", pages).Concat(Enumerable.Repeat("PageUp", pages)))
            {
                // As a hand does: never before the page before has been there for a moment.
                await page.Keyboard.PressAsync(key);
                await page.WaitForTimeoutAsync(250);
            }
        }

        var times = (await page.EvaluateAsync<double[]>("window.turns")).Order().ToList();
        var isFull = await page.EvaluateAsync<bool>("!!document.fullscreenElement");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{times[times.Count / 2],8:F1} ms median, {times[times.Count * 95 / 100],8:F1} ms 95 of 100, {times[^1],8:F1} ms worst of {times.Count} turns, server stopped, full screen kept: {isFull}; {pages} pages in {bytes / 1024} KB of HTML"));
    }
}
