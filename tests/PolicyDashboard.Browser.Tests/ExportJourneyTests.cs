using System.Text;
using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class ExportJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task A_chart_is_taken_away_by_keyboard_as_picture_drawing_and_numbers()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/?measure=text");
        var menu = visitor.Page.Locator("figure .exports");
        await menu.Locator("summary").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(menu.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();

        var png = await DownloadAsync(visitor, presses: 1);
        var svg = await DownloadAsync(visitor, presses: 1);
        var csv = await DownloadAsync(visitor, presses: 1);

        Assert.EndsWith(".png", png.Name, StringComparison.Ordinal);
        Assert.Equal("\u0089PNG", Encoding.Latin1.GetString(png.Bytes, 0, 4));
        Assert.Equal(2880, (png.Bytes[18] * 256) + png.Bytes[19]);
        Assert.Contains(">地区 × 主题，篇幅占比（%）</title>", Encoding.UTF8.GetString(svg.Bytes), StringComparison.Ordinal);
        Assert.Contains("篇幅占比", csv.Name, StringComparison.Ordinal);
        var shown = await visitor.Page.Locator("a[data-key='420000~environment']").InnerTextAsync();
        var row = Encoding.UTF8.GetString(csv.Bytes).Split("\r\n").Single(line => line.StartsWith("湖北,", StringComparison.Ordinal));
        Assert.Contains(row.Split(','), cell => double.TryParse(cell, out var number) && number.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) == shown);

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu.GetByRole(AriaRole.Link).First).ToBeHiddenAsync();
        await Assertions.Expect(menu.Locator("summary")).ToBeFocusedAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_downloaded_drawing_is_drawn_by_a_browser_as_it_stands()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.GotoAsync("/embed/heatmap");
        var drawn = await visitor.Page.EvaluateAsync<int[]>("""
            async () => {
              const image = new Image();
              image.src = '/export/compare.svg?sides=420000,370000';
              await image.decode();
              return [image.naturalWidth, image.naturalHeight];
            }
            """);

        Assert.Equal(1440, drawn[0]);
        Assert.InRange(drawn[1], 600, 1200);
    }

    [Fact]
    public async Task A_comparison_becomes_a_brief()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/compare?sides=420000,370000");
        await visitor.Page.Locator("figure .exports summary").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Word 简报…" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/brief/compare?sides=420000,370000");

        await visitor.Page.GetByLabel("摘录几条原文").FillAsync("3");
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "生成简报" }).ClickAsync());

        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal("PK", Encoding.ASCII.GetString(bytes, 0, 2));
        Assert.True(bytes.Length > 20_000, $"{bytes.Length} bytes: the chart is missing.");
        visitor.HasSeenNoError();
    }

    [Theory]
    [InlineData("/embed/timeline?theme=environment")]
    [InlineData("/embed/map?theme=environment")]
    [InlineData("/embed/compare?sides=420000,370000")]
    [InlineData("/embed/heatmap?columns=groups")]
    public async Task A_chart_stands_in_somebody_elses_narrow_page(string address)
    {
        await using var visitor = await chromium.VisitorAsync();

        await visitor.Page.RouteAsync("http://elsewhere.test/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<!DOCTYPE html><title>elsewhere</title><link rel='icon' href='data:,'><iframe title='chart' width='420' height='380' src='{chromium.Address}{address}'></iframe>",
        }));
        await visitor.Page.GotoAsync("http://elsewhere.test/page");
        var frame = visitor.Page.FrameLocator("iframe");

        await Assertions.Expect(frame.Locator("footer a")).ToBeVisibleAsync();
        var (shown, whole) = (await frame.Locator("html").EvaluateAsync<int>("html => html.clientWidth"), await frame.Locator("html").EvaluateAsync<int>("html => html.scrollWidth"));
        Assert.True(whole <= shown, $"The chart is {whole} pixels wide in a frame of {shown}.");

        var opened = await visitor.Context.RunAndWaitForPageAsync(() => frame.Locator("table.numbers td a, .tilemap a").First.ClickAsync());
        await Assertions.Expect(opened.Locator("[data-drawer] h2")).ToBeVisibleAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_page_is_printed_light_and_as_wide_as_the_sheet_and_is_afterwards_what_it_was()
    {
        await using var visitor = await chromium.VisitorAsync(width: 1440, scheme: ColorScheme.Dark);
        await visitor.OpenAsync("/");
        await visitor.Chart.WaitForAsync();
        var drawing = visitor.Page.Locator("plotly-chart .main-svg").First;
        var before = await StateAsync(visitor);

        await visitor.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Assertions.Expect(drawing).ToHaveAttributeAsync("width", "1288");
        var printed = await StateAsync(visitor);
        await visitor.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await Assertions.Expect(drawing).Not.ToHaveAttributeAsync("width", "1288");

        Assert.NotEqual(before, printed);
        Assert.Equal("light", printed.Split('|')[0]);
        Assert.Equal(before, await StateAsync(visitor));

        var pdf = await visitor.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.Equal("%PDF", Encoding.ASCII.GetString(pdf, 0, 4));
        Assert.Contains("/MediaBox [0 0 84", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        visitor.HasSeenNoError();
    }

    private static Task<string> StateAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string>(
        "[document.documentElement.dataset.appearance, document.querySelector('plotly-chart .ytick text').style.fill, document.querySelector('plotly-chart').style.width].join('|')");

    private static async Task<(string Name, byte[] Bytes)> DownloadAsync(Visitor visitor, int presses)
    {
        for (var press = 0; press < presses; press++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
        }

        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.Keyboard.PressAsync("Enter"));
        return (download.SuggestedFilename, await File.ReadAllBytesAsync((await download.PathAsync())!));
    }
}
