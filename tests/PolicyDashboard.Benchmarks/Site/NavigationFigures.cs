using System.Globalization;
using Microsoft.Playwright;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>
/// From the start of a navigation until the numbers of the heatmap stand on screen, and until its drawing does, beside static
/// pages that hold the very same table and the very same figure. Browser cache and servers are warm, both sides in turn, each
/// in a tab of its own that comes from an empty page of its own site.
/// </summary>
internal static class NavigationFigures
{
    private const int Warming = 5;
    private const int Visitors = 200;

    // What was seen ends with the frame that shows it: what is there in a frame's callback is painted by that frame, and a message sent then
    // arrives right behind it, before timers.
    // Nothing is painted, and no frame called back, while style sheets are on their way. Looking begins with the document: a question from
    // outside would wait until a drawing leaves the thread to it.
    private static string Probe(int cells) => $$"""
        (() => {
          const until = isThere => new Promise(done => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => done(performance.now());
            const look = () => isThere() ? painted.port2.postMessage(0) : requestAnimationFrame(look);
            requestAnimationFrame(look);
          });
          window.numbersSeen = until(() => {
            const cells = document.querySelectorAll('table[data-matrix] td');
            return cells.length >= {{cells}} && cells[cells.length - 1].checkVisibility({ contentVisibilityAuto: true });
          });
          window.drawingSeen = until(() => document.querySelector('plotly-chart[drawn]'));
        })();
        """;

    /// <summary>Starts the site, measures, and stops it.</summary>
    /// <param name="site">Folder that <c>dotnet publish -c Release</c> wrote.</param>
    /// <param name="seeds">The seeds it reads with.</param>
    /// <param name="data">Its data folder.</param>
    /// <param name="rounds">How many rounds count.</param>
    public static async Task<int> PrintAsync(string site, string seeds, string data, int rounds)
    {
        await using var here = await PublishedSite.StartAsync(site, seeds, data);
        await using var still = await StaticSite.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browsers.LaunchAsync(playwright);
        await using var visitor = await browser.NewContextAsync(new() { ViewportSize = Browsers.Screen, Locale = "zh-CN" });
        visitor.SetDefaultTimeout(120_000);
        var cells = await StillPages.TakeAsync(visitor, here.Address, still);
        await visitor.AddInitScriptAsync(Probe(cells));
        var (ours, theirs) = (await visitor.NewPageAsync(), await visitor.NewPageAsync());

        await WarmAsync(here.Address);
        foreach (var (what, path, peer, seen) in new[]
        {
            ("numbers of the heatmap as a table (/?as=table) to a static page with that table", "/?as=table", StillPages.Table, "numbersSeen"),
            ("table under the drawing (/), below the screen, to the same", "/", StillPages.Table, "numbersSeen"),
            ("drawing of the heatmap (/) to a static page with the figure and plotly.js", "/", StillPages.Chart, "drawingSeen"),
        })
        {
            List<double> own = [], other = [], firstBytes = [], computed = [];
            for (var round = 0; round < Warming + rounds; round++)
            {
                var before = here.Computed();
                var (mine, firstByte) = await OpenAsync(ours, here.Address, "/health", path, seen);
                var (yours, _) = await OpenAsync(theirs, still.Address, StillPages.Empty, peer, seen);
                if (round >= Warming)
                {
                    own.Add(mine);
                    other.Add(yours);
                    firstBytes.Add(firstByte);
                    computed.Add(here.Computed() - before);
                }
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{new Ratio(own, other)}; first byte after {Middle(firstBytes):F1} ms, {Middle(computed):F0} ms processor of the server with circuit  {what}"));
        }

        return 0;
    }

    // A program that has just been started compiles what it runs often a second time; a reader rarely is among the first.
    private static async Task WarmAsync(string site)
    {
        using var client = new HttpClient();
        foreach (var path in Enumerable.Repeat(new[] { "/", "/?as=table" }, Visitors).SelectMany(paths => paths))
        {
            await client.GetByteArrayAsync(site + path);
        }
    }

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static async Task<(double Seen, double FirstByte)> OpenAsync(IPage page, string site, string empty, string path, string seen)
    {
        await page.GotoAsync(site + empty);

        // What the page before left behind, such as its circuit, is cleared away meanwhile.
        await page.WaitForTimeoutAsync(400);
        await page.GotoAsync(site + path, new() { WaitUntil = WaitUntilState.Commit });
        var times = await page.EvaluateAsync<double[]>($"async () => [await window.{seen}, performance.getEntriesByType('navigation')[0].responseStart]");
        return (times[0], times[1]);
    }
}
