using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PolicyDashboard.Browser.Tests.Chromium))]

namespace PolicyDashboard.Browser.Tests;

/// <summary>One browser and one site for all journeys. A machine without a browser fails them with the words that install it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly RunningSite _site = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Address of the site.</summary>
    public string Address { get; private set; } = "";

    private static string? Path => new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(path => path is not null && File.Exists(path));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Address = _site.Start();
        if (Path is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Headless = true,

            // The first one lets a page of elsewhere frame a site on this machine, as it may frame one on the net.
            Args = ["--disable-features=LocalNetworkAccessChecks", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A visitor with nothing in the browser yet.</summary>
    public async Task<Visitor> VisitorAsync(int width = 1440, int height = 900, bool scripts = true, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.True(_browser is not null, "Chromium is missing: apt-get install chromium fonts-noto-cjk, or name one by CHROMIUM_PATH.");
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = "zh-CN",
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
        });
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _site.DisposeAsync();
    }
}
