using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

/// <summary>Somebody at a browser. Whatever the browser complains of is kept, and must be nothing.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        (Context, Page) = (context, page);
        page.SetDefaultTimeout(20_000);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
        };
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Path and query that are open.</summary>
    public string Where => new Uri(Page.Url).PathAndQuery;

    public ILocator Drawer => Page.Locator("[data-drawer]");

    public ILocator Chart => Page.Locator("plotly-chart[drawn]");

    /// <summary>Opens an address and waits until the page answers to clicks.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await Page.Locator("[data-live]").WaitForAsync();

        // The last thing that happens when a page comes to life: its heading is read out.
        await Assertions.Expect(Page.Locator("h1")).ToBeFocusedAsync();
    }

    /// <summary>Has the site speak a language.</summary>
    public Task SpeaksAsync(string language, string site) => Context.AddCookiesAsync([new() { Name = "language", Value = language, Url = site }]);

    /// <summary>Clicks where a share of the chart's panel is: 0 is left or top, 1 right or bottom.</summary>
    public async Task ClickChartAsync(double x, double y, int panel = 0)
    {
        await Chart.First.WaitForAsync();
        var drag = Page.Locator("plotly-chart .nsewdrag").Nth(panel);
        await drag.ScrollIntoViewIfNeededAsync();
        var box = (await drag.BoundingBoxAsync())!;

        // Plotly has to see the pointer come to rest before it knows what is beneath it.
        await Page.Mouse.MoveAsync((float)(box.X + (box.Width * x)), (float)(box.Y + (box.Height * y)));
        await Page.WaitForTimeoutAsync(300);
        await Page.Mouse.ClickAsync((float)(box.X + (box.Width * x)), (float)(box.Y + (box.Height * y)));
    }

    /// <summary>Fails where the browser complained.</summary>
    public void HasSeenNoError() => Assert.Empty(_complaints);

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
