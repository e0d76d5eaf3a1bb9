using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>
/// What a first visit takes over the wire: an empty browser opens the start page of the published site and waits until its
/// chart is drawn and its circuit is there. Bytes are those of the connection: bodies as they are sent, with their heads.
/// </summary>
internal static class WireFigures
{
    // What is still asked for when everything is on screen, such as an icon.
    private const int Rest = 2000;

    /// <summary>Starts the site, measures, and stops it.</summary>
    /// <param name="site">Folder that <c>dotnet publish -c Release</c> wrote.</param>
    /// <param name="seeds">The seeds it reads with.</param>
    /// <param name="data">Its data folder.</param>
    public static async Task<int> PrintAsync(string site, string seeds, string data)
    {
        await using var here = await PublishedSite.StartAsync(site, seeds, data);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Browsers.LaunchAsync(playwright);
        await using var wire = CountedWire.Start(new Uri(here.Address));
        foreach (var path in new[] { "/", "/?as=table", "/compare?sides=420000,430000", "/timeline", "/map" })
        {
            await using var visitor = await browser.NewContextAsync(new() { ViewportSize = Browsers.Screen, Locale = "zh-CN" });
            var page = await visitor.NewPageAsync();
            page.SetDefaultTimeout(120_000);
            var seen = await Requests.OfAsync(page);
            var before = wire.Received;
            await page.GotoAsync(wire.Address + path);
            await page.Locator("[data-live]").WaitForAsync();
            if (await page.Locator("plotly-chart").CountAsync() > 0)
            {
                await page.Locator("plotly-chart[drawn]").First.WaitForAsync();
            }

            await page.WaitForTimeoutAsync(Rest);
            await page.CloseAsync();
            Print(path, seen.Finished, wire.Received - before);
        }

        return 0;
    }

    private static void Print(string path, List<(string Kind, string Address, double Bytes)> requests, long all)
    {
        var files = requests.Sum(one => one.Bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files / 1000,7:F1} KB in {requests.Count} requests, {all / 1000.0:F1} KB with the circuit's connection  {path}"));
        foreach (var kind in requests.GroupBy(one => one.Kind).OrderByDescending(kind => kind.Sum(one => one.Bytes)))
        {
            var largest = kind.MaxBy(one => one.Bytes);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {kind.Sum(one => one.Bytes) / 1000,7:F1} KB  {kind.Key}, {kind.Count()} of them, the largest {new Uri(largest.Address).AbsolutePath} {largest.Bytes / 1000:F1} KB"));
        }
    }

    /// <summary>What a page has fetched, as the browser's own protocol tells it.</summary>
    private sealed class Requests
    {
        private readonly Dictionary<string, (string Kind, string Address)> _asked = [];

        public List<(string Kind, string Address, double Bytes)> Finished { get; } = [];

        public static async Task<Requests> OfAsync(IPage page)
        {
            var requests = new Requests();
            var protocol = await page.Context.NewCDPSessionAsync(page);
            protocol.Event("Network.responseReceived").OnEvent += (_, told) => requests.Answered(told!.Value);
            protocol.Event("Network.loadingFinished").OnEvent += (_, told) => requests.Ended(told!.Value);
            await protocol.SendAsync("Network.enable");
            return requests;
        }

        private void Answered(JsonElement told) =>
            _asked[told.GetProperty("requestId").GetString()!] = (told.GetProperty("type").GetString()!, told.GetProperty("response").GetProperty("url").GetString()!);

        private void Ended(JsonElement told)
        {
            // What stands in the page itself has not come over the wire.
            if (_asked.TryGetValue(told.GetProperty("requestId").GetString()!, out var asked) && !asked.Address.StartsWith("data:", StringComparison.Ordinal))
            {
                Finished.Add((asked.Kind, asked.Address, told.GetProperty("encodedDataLength").GetDouble()));
            }
        }
    }
}
