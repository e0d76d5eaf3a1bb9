using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public partial class JourneyTests(Chromium chromium)
{
    [Fact]
    public async Task A_point_of_the_timeline_leads_to_its_document()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/timeline?theme=environment");
        await visitor.Chart.WaitForAsync();

        var point = visitor.Page.Locator("plotly-chart .point").First;
        var box = (await point.BoundingBoxAsync())!;
        await visitor.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await visitor.Page.WaitForTimeoutAsync(300);
        await visitor.Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));

        await visitor.Drawer.WaitForAsync();
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync(DrawerTitle());
        var title = await visitor.Drawer.Locator("h2 span").InnerTextAsync();
        await visitor.Page.Locator("table.numbers tbody th a", new() { HasText = title }).ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(title);
        Assert.Matches(@"^/documents/\d+\?theme=environment", visitor.Where);
        Assert.True(await visitor.Page.Locator(".sheet .chosen").CountAsync() > 0);
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task An_officer_sets_Hubei_against_Shandong_on_the_business_climate()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/compare");

        await visitor.Page.GetByLabel("加一方").SelectOptionAsync(new SelectOptionValue { Label = "湖北省" });
        await visitor.Page.WaitForURLAsync("**/compare?sides=420000");

        // As a person would: the next side is chosen once the first one stands on the page.
        await Assertions.Expect(visitor.Page.Locator(".chip-name", new() { HasText = "湖北" })).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("加一方").SelectOptionAsync(new SelectOptionValue { Label = "山东省" });
        await visitor.Page.WaitForURLAsync("**/compare?sides=420000,370000");
        await visitor.Chart.WaitForAsync();

        await visitor.Page.Locator("[data-chart] tbody th a", new() { HasText = "营商环境" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#strongest-title")).ToContainTextAsync("营商环境");
        var sides = visitor.Page.Locator(".strongest .sides-of-text > section");
        await Assertions.Expect(sides).ToHaveCountAsync(2);
        await Assertions.Expect(sides.Nth(0).Locator("h3")).ToHaveTextAsync("湖北");
        await Assertions.Expect(sides.Nth(0).Locator("mark", new() { HasText = "营商环境" }).First).ToBeVisibleAsync();
        await Assertions.Expect(sides.Nth(1).Locator("mark").First).ToBeVisibleAsync();

        // The number stands above its interval; a star says that the interval of a difference does not hold 0.
        var row = visitor.Page.Locator("[data-chart] tr", new() { HasText = "营商环境" });
        var numbers = (await row.Locator("td").AllInnerTextsAsync()).Select(text => text.Split('\n')[0].Trim().TrimEnd('*')).ToList();
        Assert.Equal(Number(numbers[1]) - Number(numbers[0]), Number(numbers[2]), 0.11);

        await row.Locator("td a").First.ClickAsync();
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("湖北 · 营商环境");
        await Assertions.Expect(visitor.Drawer.Locator(".figure-of strong")).ToHaveTextAsync(numbers[0] + "%");
        visitor.HasSeenNoError();

        static double Number(string text) => double.Parse(text.Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task An_analyst_sees_in_how_many_measures_a_difference_holds_and_orders_by_it()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/compare?sides=420000,370000");
        await visitor.Chart.WaitForAsync();

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "差别大的在前" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/compare?sides=420000,370000&order=difference");
        await Assertions.Expect(visitor.Page.Locator("[data-chart] tbody tr").Nth(1).Locator("th")).ToHaveTextAsync("改革落实");

        await visitor.Page.Locator("[data-chart] tbody tr", new() { HasText = "人才" }).Locator("td").Last.Locator("a").ClickAsync();
        await visitor.Page.WaitForURLAsync("**&theme=talent&order=difference#measures");
        await Assertions.Expect(visitor.Page.Locator("#measures")).ToContainTextAsync("人才");
        await Assertions.Expect(visitor.Page.Locator("#measures ~ .tableframe tbody tr")).ToHaveCountAsync(5);
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task An_analyst_opens_the_lines_of_a_word_and_leaves_shared_wording_out()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/compare?sides=420000,370000&theme=business-climate");

        var term = visitor.Page.Locator(".terms").First.Locator("tbody tr").First;
        var (word, here) = (await term.Locator("th").InnerTextAsync(), await term.Locator("td").First.InnerTextAsync());
        await term.Locator("a").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#wording-lines")).ToHaveTextAsync($"“{word}”在湖北的 {here} 处");
        await Assertions.Expect(visitor.Page.Locator(".concordance tbody tr")).ToHaveCountAsync(int.Parse(here, System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(visitor.Page.Locator(".concordance mark").First).ToHaveTextAsync(word);

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "不计", Exact = true }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**&shared=out*");
        await Assertions.Expect(visitor.Page.Locator("[data-chart] thead")).ToContainTextAsync("湖北，含相同文字");
        await Assertions.Expect(visitor.Page.Locator("[data-chart] .chart-notes")).ToContainTextAsync("逐字相同");
        await visitor.Page.Locator("[data-chart] a[data-key='420000~business-climate']").ClickAsync();
        await Assertions.Expect(visitor.Drawer.Locator(".noteline")).ToContainTextAsync("图上不计");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task An_officer_adds_two_places_as_one_side()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/compare?sides=420000");
        await visitor.Page.Locator("summary[aria-label^='加几地合一']").ClickAsync();
        await visitor.Page.Locator("input[name=together][value='370000']").CheckAsync();
        await visitor.Page.Locator("input[name=together][value='220000']").CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "合为一个整体" }).ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".chip-name")).ToHaveTextAsync(["湖北", "吉林、山东"]);
        await Assertions.Expect(visitor.Page.Locator("plotly-chart[drawn]")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("a[href*='220000_370000']").First).ToBeAttachedAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task An_officer_sets_two_periods_of_everything_side_by_side()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/compare?sides=all@2017..2019");

        await visitor.Page.Locator("[name=period-from]").SelectOptionAsync("2020");
        await visitor.Page.Locator("[name=period-to]").SelectOptionAsync("2020");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "加入" }).ClickAsync();

        await visitor.Page.WaitForURLAsync("**/compare?sides=all%40*period-from=2020*");
        await Assertions.Expect(visitor.Page.Locator(".chip-name")).ToHaveTextAsync(["合计 2017–2019 年", "合计 2020 年"]);
        await visitor.Chart.WaitForAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_document_is_found_by_a_part_of_its_title_and_becomes_a_side()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/compare?sides=420000");

        await visitor.Page.GetByText("按题名找文件").First.ClickAsync();
        await visitor.Page.GetByPlaceholder("题名或文件名含").FillAsync("攻坚年");

        // A list that is about to be another one takes no click.
        var found = visitor.Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);
        await Assertions.Expect(found.Filter(new() { HasNotText = "攻坚年" })).ToHaveCountAsync(0);
        await found.Filter(new() { HasTextRegex = Shandong() }).ClickAsync();

        await visitor.Page.WaitForURLAsync(TwoSides());
        await Assertions.Expect(visitor.Page.Locator(".chip-name")).ToHaveCountAsync(2);
        await visitor.Chart.WaitForAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task The_language_is_switched_in_place_and_stays()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/?measure=hits&open=420000~environment");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await visitor.Page.Locator("html[lang=en]").WaitForAsync();
        await visitor.Page.Locator("[data-live]").WaitForAsync();

        Assert.Equal("/?measure=hits&open=420000~environment", visitor.Where);
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("Hubei · Environment");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("What was written when");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("什么时候写了什么");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Dark_is_switched_in_place_and_stays_and_charts_follow()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");
        await visitor.Chart.WaitForAsync();
        var light = await InkAsync(visitor);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "深色" }).ClickAsync();
        await visitor.Page.Locator("html[data-appearance=dark]").WaitForAsync();
        await visitor.Page.WaitForFunctionAsync("before => getComputedStyle(document.querySelector('plotly-chart .xtick text')).fill !== before", light);
        var dark = await InkAsync(visitor);

        await visitor.Page.ReloadAsync();
        await visitor.Chart.WaitForAsync();
        Assert.Equal("dark", await visitor.Page.Locator("html").GetAttributeAsync("data-appearance"));
        Assert.Equal(dark, await InkAsync(visitor));
        Assert.Equal("true", await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "深色" }).GetAttributeAsync("aria-pressed"));
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task The_system_decides_where_the_reader_has_not()
    {
        await using var visitor = await chromium.VisitorAsync(scheme: ColorScheme.Dark);
        await visitor.OpenAsync("/");

        Assert.Equal("auto", await visitor.Page.Locator("html").GetAttributeAsync("data-appearance"));
        Assert.Equal("rgb(19, 21, 24)", await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task The_portrait_of_a_document_leads_into_its_text()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/documents/2");

        // By the element, not by a place on the screen measured before: the page may still move when a font arrives.
        var strip = visitor.Page.Locator(".portrait-rows svg").First;
        var size = (await strip.BoundingBoxAsync())!;
        await strip.ClickAsync(new() { Position = new() { X = size.Width * 0.6f, Y = size.Height / 2 } });

        await Assertions.Expect(visitor.Page).ToHaveURLAsync(Pointing(), new() { Timeout = 20_000 });
        await Assertions.Expect(visitor.Page.Locator("[data-pointed-at]")).ToBeInViewportAsync();

        await visitor.Page.Locator(".themes a", new() { HasText = "营商环境" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".sheet .chosen").First).ToBeVisibleAsync();
        await visitor.Page.Locator("[data-next-hit]").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".sheet .chosen[data-pointed-at]")).ToBeInViewportAsync();
        visitor.HasSeenNoError();
    }

    private static async Task<string> InkAsync(Visitor visitor) =>
        await visitor.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('plotly-chart .xtick text')).fill");

    [GeneratedRegex("动员大会精神")]
    private static partial Regex Shandong();

    [GeneratedRegex(@"/compare\?sides=420000,d\d$")]
    private static partial Regex TwoSides();

    [GeneratedRegex(@"^.+ · 生态环境$")]
    private static partial Regex DrawerTitle();

    [GeneratedRegex(@"/documents/2\?s=\d+#s\d+$")]
    private static partial Regex Pointing();

    [Theory]
    [InlineData(390, 2)]
    [InlineData(1440, 4)]
    public async Task Small_timelines_of_every_theme_stand_as_many_to_a_row_as_have_room(int width, int across)
    {
        await using var visitor = await chromium.VisitorAsync(width: width, height: 900);
        await visitor.OpenAsync("/timeline?as=themes");
        var held = await visitor.Page.EvaluateAsync<double>("document.querySelector('plotly-chart').clientHeight");
        await visitor.Chart.WaitForAsync();

        var panels = await visitor.Page.EvaluateAsync<double[][]>(
            "Object.values(document.querySelector('plotly-chart .js-plotly-plot')._fullLayout._plots).map(panel => [panel.xaxis._offset, panel.yaxis._offset, panel.xaxis._length])");
        Assert.Equal(across, panels.Select(panel => Math.Round(panel[0])).Distinct().Count());
        Assert.Equal(panels.Length, panels.Select(panel => (Math.Round(panel[0]), Math.Round(panel[1]))).Distinct().Count());
        Assert.All(panels, panel => Assert.InRange(panel[2], 100, width / across));

        // It was as high before it was drawn.
        Assert.InRange(await visitor.Page.EvaluateAsync<double>("document.querySelector('plotly-chart svg').clientHeight") - held, -4, 4);
        visitor.HasSeenNoError();
    }
}
