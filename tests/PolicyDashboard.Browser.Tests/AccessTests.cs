using System.Text.Json;
using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

/// <summary>Who is shut out of a page, as far as a program can tell: contrast, names, clipped and overlapping text, width.</summary>
/// <remarks>With <c>POLICYDASHBOARD_SITE=http://127.0.0.1:PORT</c> the pages of a running site are looked at, of any size.</remarks>
public class AccessTests(Chromium chromium)
{
    // Pages that are no place to go on from, and states of pages that no other test opens.
    private static readonly string[] More =
    [
        "/quality",
        "/provinces",
        "/?place=999999&measure=share",
        "/themes/weather",
        "/documents/4711",
        "/themes?find=环境",
        "/search?q=省",
        "/search?q=没有这样的词",
        "/?from=2001&to=2001",
        "/?view=spoken&columns=all&place=420000",
        "/statements?theme=environment&facets=open&around=all",
    ];

    public static TheoryData<string> Addresses =>
        [.. EveryPageTests.Addresses.Select(row => row.Data).Concat(More)];

    /// <summary>One of each page: what depends on the page and not on its state.</summary>
    public static TheoryData<string> Pages =>
        [.. EveryPageTests.Addresses.Select(row => row.Data).Concat(More).GroupBy(address => address.Split('?')[0]).Select(states => states.MaxBy(address => address.Length)!)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nobody_is_shut_out_in_light_or_dark(string address)
    {
        await using var visitor = await OpenAsync(await chromium.VisitorAsync(), address, "zh");
        await HoldsAsync(visitor, ColorScheme.Light);
        await HoldsAsync(visitor, ColorScheme.Dark);
        await LooksWholeAsync(visitor, 1440);
        await LooksWholeAsync(visitor, 390);
        await LooksWholeAsync(visitor, 320);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nobody_is_shut_out_in_English(string address)
    {
        await using var visitor = await OpenAsync(await chromium.VisitorAsync(1280), address, "en");
        await HoldsAsync(visitor, ColorScheme.Light);
        await LooksWholeAsync(visitor, 320);
        await LooksWholeAsync(visitor, 1280);

        // WCAG 2.2, 1.4.12: what readers may set.
        await visitor.Page.AddStyleTagAsync(new() { Content = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }" });
        await LooksWholeAsync(visitor, 1280, drawings: false);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_projector_shows_the_whole_text(string address)
    {
        await using var visitor = await OpenAsync(await chromium.VisitorAsync(3840, 2160), address, "zh");
        await LooksWholeAsync(visitor, 3840);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Text_twice_as_large_is_not_cut_or_covered(string address)
    {
        await using var visitor = await OpenAsync(await chromium.LargeTextVisitorAsync(), address, "zh");
        await LooksWholeAsync(visitor, 1440);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task English_text_twice_as_large_is_not_cut_or_covered_and_all_that_scrolls_is_reached_by_keyboard(string address)
    {
        await using var visitor = await OpenAsync(await chromium.LargeTextVisitorAsync(), address, "en");
        await LooksWholeAsync(visitor, 1440);
        await HoldsAsync(visitor, ColorScheme.Light);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_projector_shows_the_whole_English_text(string address)
    {
        await using var visitor = await OpenAsync(await chromium.VisitorAsync(3840, 2160), address, "en");
        await LooksWholeAsync(visitor, 3840);
        await LooksWholeAsync(visitor, 1920);
    }

    private async Task<Visitor> OpenAsync(Visitor visitor, string address, string language)
    {
        await visitor.SpeaksAsync(language, chromium.Address);
        await visitor.OpenAsync(address);
        return visitor;
    }

    private static async Task HoldsAsync(Visitor visitor, ColorScheme scheme)
    {
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

        // Run by the browser's own debugger: the policy of the page rightly lets no foreign script in.
        await visitor.Page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(RepositoryTop.Path, "node_modules", "axe-core", "axe.min.js"), TestContext.Current.CancellationToken));
        var found = await visitor.Page.EvaluateAsync<JsonElement>("""
            async () => {
              await new Promise(done => setTimeout(done, 250));
              const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: true } } });
              return violations.map(one => `${one.id}: ${one.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')}`);
            }
            """);

        Assert.True(found.GetArrayLength() == 0, $"{scheme}: {string.Join('\n', found.EnumerateArray().Select(one => one.GetString()))}");
    }

    private static async Task LooksWholeAsync(Visitor visitor, int width, bool drawings = true)
    {
        if (visitor.Page.ViewportSize!.Width != width)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
        }

        if (await visitor.Page.Locator("plotly-chart:visible").CountAsync() > 0)
        {
            await visitor.Chart.First.WaitForAsync();
        }

        await visitor.Page.WaitForTimeoutAsync(300);
        var cut = await visitor.CutTextsAsync(drawings);
        Assert.True(cut.Count == 0, $"{width} px wide:\n{string.Join('\n', cut)}");
        var (shown, whole) = (await visitor.Page.EvaluateAsync<int>("document.documentElement.clientWidth"), await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(whole <= shown, $"The page is {whole} pixels wide in a window of {shown}.");
    }
}
