using System.Diagnostics;
using Microsoft.Playwright;
using PolicyDashboard.Benchmarks.Site;

namespace PolicyDashboard.Benchmarks;

/// <summary>
/// How long a visitor waits: from the click on a cell to its statements on screen, and from the change of a filter to the
/// chart drawn anew. A published site, started here over a data folder, seen by Chromium on the same machine.
/// </summary>
internal static class PageFigures
{
    private const int Rounds = 21;
    private const int Warming = 5;

    // What is measured ends with the frame that shows it: the browser has painted when a task runs behind a frame's callbacks.
    private const string Clock = """
        () => {
          window.shown = async (act, isThere) => {
            const start = performance.now();
            act();
            await new Promise(done => {
              const look = () => isThere() ? done() : requestAnimationFrame(look);
              look();
            });
            await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
            return performance.now() - start;
          };
        }
        """;

    private const string Click = """
        key => window.shown(
          () => document.querySelector(`a[data-key="${key}"]`).click(),
          () => document.querySelector(`[data-drawer="${key}"] [data-quote] blockquote`))
        """;

    private const string Choose = """
        value => {
          const chart = document.querySelector('plotly-chart');
          const before = chart.getAttribute('figure');
          return window.shown(
            () => {
              const choice = document.querySelector('select[name=class]');
              choice.value = value;
              choice.dispatchEvent(new Event('change', { bubbles: true }));
            },
            () => {
              const now = document.querySelector('plotly-chart');
              return now.getAttribute('figure') !== before && now.figureText === now.getAttribute('figure') && now.plot?.finished;
            });
        }
        """;

    /// <summary>Starts the site, measures, and stops it.</summary>
    /// <param name="site">Folder that <c>dotnet publish -c Release</c> wrote.</param>
    /// <param name="seeds">The seeds it reads with.</param>
    /// <param name="data">Its data folder.</param>
    public static async Task<int> PrintAsync(string site, string seeds, string data)
    {
        await using var here = await PublishedSite.StartAsync(site, seeds, data);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browsers.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new() { ViewportSize = Browsers.Screen });
        page.SetDefaultTimeout(120_000);
        await MeasureAsync(page, here.Address, here.Process);
        return 0;
    }

    private static async Task MeasureAsync(IPage page, string address, Process server)
    {
        await page.GotoAsync(address);
        await page.Locator("[data-live]").WaitForAsync();
        await page.Locator("plotly-chart[drawn]").WaitForAsync();
        await page.EvaluateAsync(Clock);
        var keys = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('td a[data-key]')].map(link => link.dataset.key).filter(key => !key.endsWith('~*'))");
        var clicks = new Waits(server);
        for (var round = 0; round < Warming + Rounds; round++)
        {
            // Another cell each time, rows and columns apart, so that no answer is one that was just given.
            await clicks.AddAsync(() => page.EvaluateAsync<double>(Click, keys[round * 37 % keys.Length]));
            await page.WaitForTimeoutAsync(150);
        }

        clicks.Print("cell click to statements visible", Warming);
        await page.Locator("[data-closes-drawer]").ClickAsync();
        string[] classes = ["plan", "review", ""];
        var choices = new Waits(server);
        for (var round = 0; round < Warming + Rounds; round++)
        {
            await choices.AddAsync(() => page.EvaluateAsync<double>(Choose, classes[round % classes.Length]));
            await page.WaitForTimeoutAsync(150);
        }

        choices.Print("filter change to chart redrawn", Warming);
    }
}
