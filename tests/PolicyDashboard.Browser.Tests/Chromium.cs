using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PolicyDashboard.Browser.Tests.Chromium))]

namespace PolicyDashboard.Browser.Tests;

/// <summary>One browser and one site for all journeys. A machine without a browser fails them with the words that install it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly RunningSite _site = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser, _largeText;

    private const string Missing = "Chromium is missing: apt-get install chromium fonts-noto-cjk, or name one by CHROMIUM_PATH.";

    /// <summary>Address of the site: of one of its own on the four seeds, or of the one that <c>POLICYDASHBOARD_SITE</c> names.</summary>
    public string Address { get; private set; } = "";

    private static string? Path => new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(path => path is not null && File.Exists(path));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Address = Environment.GetEnvironmentVariable("POLICYDASHBOARD_SITE")?.TrimEnd('/') is { Length: > 0 } running ? running : _site.Start();
        if (Path is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync(_playwright, path);
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright, string path, params string[] more) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = path,
        Headless = true,

        // The first one lets a page of elsewhere frame a site on this machine, as it may frame one on the net.
        Args = ["--disable-features=LocalNetworkAccessChecks", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", .. more],
    });

    /// <summary>A visitor whose browser is set to text twice as large.</summary>
    public async Task<Visitor> LargeTextVisitorAsync(int width = 1440, int height = 900)
    {
        Assert.True(_playwright is not null, Missing);
        _largeText ??= await LaunchAsync(_playwright, Path!, "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
        return await VisitorAsync(_largeText, width, height, scripts: true, ColorScheme.Light);
    }

    /// <summary>A visitor with nothing in the browser yet.</summary>
    public async Task<Visitor> VisitorAsync(int width = 1440, int height = 900, bool scripts = true, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.True(_browser is not null, Missing);
        return await VisitorAsync(_browser, width, height, scripts, scheme);
    }

    private async Task<Visitor> VisitorAsync(IBrowser browser, int width, int height, bool scripts, ColorScheme scheme)
    {
        var context = await browser.NewContextAsync(new()
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
        foreach (var browser in new[] { _browser, _largeText }.OfType<IBrowser>())
        {
            await browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _site.DisposeAsync();
    }
}
