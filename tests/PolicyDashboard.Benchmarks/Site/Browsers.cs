using Microsoft.Playwright;
using PolicyDashboard.Benchmarks.Segmentation;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>Chromium as a visitor has it.</summary>
internal static class Browsers
{
    /// <summary>A screen of 1440 × 900.</summary>
    public static ViewportSize Screen { get; } = new() { Width = 1440, Height = 900 };

    /// <summary>Starts it.</summary>
    /// <exception cref="PeerException">It is not installed.</exception>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Find() ?? throw new PeerException("Chromium is missing: apt-get install chromium, or name one by CHROMIUM_PATH."),
        Args = ["--no-sandbox", "--disable-gpu"],
    });

    private static string? Find() => new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(path => path is not null && File.Exists(path));
}
