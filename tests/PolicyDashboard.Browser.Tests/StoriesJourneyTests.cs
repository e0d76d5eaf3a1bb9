using System.Text.Json;
using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class StoriesJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task Views_are_kept_put_in_order_and_worded_by_keyboard()
    {
        // High enough for all slides: a page that scrolls between press and drag would have another slide dragged.
        await using var visitor = await chromium.VisitorAsync(height: 1700);
        var page = visitor.Page;
        await visitor.OpenAsync("/?measure=text");
        await page.Locator(".keep > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#keep-story").SelectOptionAsync("0");
        await page.Locator("#keep-title").FillAsync("键盘上的故事");
        await page.Locator("#keep-caption").FillAsync("第一");
        await page.Locator("#keep-notes").FillAsync("先讲这个");
        await page.Locator(".keep form button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-kept]")).ToHaveTextAsync("已存为“键盘上的故事”第 1 张。");
        await KeepAsync(visitor, "/timeline?theme=environment&step=year", "第二");
        await KeepAsync(visitor, "/statements?theme=environment", "第三");
        await page.GetByRole(AriaRole.Link, new() { Name = "打开故事" }).ClickAsync();

        await Assertions.Expect(Captions(page)).ToHaveCountAsync(3);
        Assert.Equal(["第一", "第二", "第三"], await CaptionsAsync(page));
        await Captions(page).First.FocusAsync();
        await page.Keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(page.Locator("[data-said]")).ToContainTextAsync("“第一”现在是第 2 张，共 3 张。");
        Assert.Equal(["第二", "第一", "第三"], await CaptionsAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "把“第三”上移" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-said]")).ToContainTextAsync("“第三”现在是第 2 张，共 3 张。");
        await page.Locator("[data-slide]").Nth(2).DragToAsync(page.Locator("[data-slide]").First, new() { SourcePosition = new() { X = 40, Y = 20 }, TargetPosition = new() { X = 40, Y = 10 } });
        await Assertions.Expect(page.Locator("[data-said]")).ToContainTextAsync("“第一”现在是第 1 张，共 3 张。");
        Assert.Equal(["第一", "第二", "第三"], await CaptionsAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "删除幻灯片“第二”" }).ClickAsync();
        await Assertions.Expect(Captions(page)).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await Assertions.Expect(Captions(page)).ToHaveCountAsync(3);
        await page.ReloadAsync();
        await page.Locator("[data-live]").WaitForAsync();
        Assert.Equal(["第一", "第二", "第三"], await CaptionsAsync(page));
        await Assertions.Expect(page.Locator("textarea[id^=notes]").First).ToHaveValueAsync("先讲这个");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Two_tabs_that_word_one_slide_lose_no_word()
    {
        await using var visitor = await chromium.VisitorAsync();
        var story = await BeginAsync(visitor, "两个窗口");
        await KeepAsync(visitor, "/?columns=groups", "原来的");
        var other = new Visitor(visitor.Context, await visitor.Context.NewPageAsync());
        await visitor.OpenAsync(story);
        await other.OpenAsync(story);

        await Captions(visitor.Page).First.FillAsync("这边改的");
        await Captions(visitor.Page).First.BlurAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-said]")).ToContainTextAsync("已保存");
        await Captions(other.Page).First.FillAsync("那边改的");
        await Captions(other.Page).First.BlurAsync();

        var warning = other.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(warning).ToContainTextAsync("那边写的：这边改的");
        await Assertions.Expect(warning).ToContainTextAsync("你写的：那边改的");
        await warning.GetByRole(AriaRole.Button, new() { Name = "用我的" }).ClickAsync();
        await Assertions.Expect(warning).ToBeHiddenAsync();
        await visitor.OpenAsync(story);
        Assert.Equal(["那边改的"], await CaptionsAsync(visitor.Page));
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_number_of_a_slide_opens_its_statements_by_pointer_and_by_keyboard()
    {
        await using var visitor = await chromium.VisitorAsync(width: 1920, height: 1080);
        var page = visitor.Page;
        var story = await BeginAsync(visitor, "点开数字");
        await KeepAsync(visitor, "/", "各地");
        await page.GotoAsync(story + "/show");
        await page.Locator("body[data-live]").WaitForAsync();
        var number = page.Locator(".current text[data-key='420000~environment']");
        var shown = await number.TextContentAsync();

        await number.ClickAsync();
        var layer = page.Locator("dialog[data-layer]");
        await Assertions.Expect(layer.Locator("h2")).ToHaveTextAsync("湖北 · 生态环境");
        await Assertions.Expect(layer.Locator("strong")).ToHaveTextAsync($"{shown}%");
        await Assertions.Expect(layer.Locator("[data-adds-up]")).ToContainTextAsync("条语句的贡献合计");
        await Assertions.Expect(layer.Locator("blockquote mark").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(layer).ToBeHiddenAsync();
        Assert.EndsWith("/show", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("t");
        await layer.Locator("a[data-key='320000~education']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(layer.Locator("h2")).ToHaveTextAsync("江苏 · 教育");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_quotation_of_a_slide_opens_its_statement_between_its_neighbours()
    {
        await using var visitor = await chromium.VisitorAsync(width: 1920, height: 1080);
        var page = visitor.Page;
        var story = await BeginAsync(visitor, "点开引文");
        await KeepAsync(visitor, "/search?q=改革&theme=environment", "找到的");
        await page.GotoAsync(story + "/show");
        await page.Locator("body[data-live]").WaitForAsync();

        // Marks lie beneath what they mark, on lines with signs of either script before it.
        var astray = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.current svg text[data-key]')].flatMap(text => [...text.textContent.matchAll(/改革/g)].map(found => {
              const [from, to] = [text.getStartPositionOfChar(found.index), text.getEndPositionOfChar(found.index + 1)];
              const mark = [...document.querySelectorAll('.current svg rect[rx]')].map(one => one.getBBox()).filter(box => box.y < from.y && box.y + box.height > from.y)
                .map(box => Math.max(Math.abs(box.x - from.x), Math.abs(box.x + box.width - to.x)));
              return Math.min(...mark, 1000) > 4 ? `${text.textContent}: ${Math.min(...mark, 1000)}` : null;
            })).filter(one => one)
            """);
        Assert.DoesNotContain(astray, one => !one.StartsWith('《'));

        await page.Locator(".current svg text[data-key]").First.ClickAsync();
        var layer = page.Locator("dialog[data-layer]");
        await Assertions.Expect(layer.Locator("[data-quoted] mark").First).ToHaveTextAsync("改革");
        await Assertions.Expect(layer.Locator(".layer-around").First).ToBeVisibleAsync();
        await HasNoViolationAsync(page, "statement quoted");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(layer).ToBeHiddenAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_show_goes_on_full_screen_when_the_server_has_gone()
    {
        // A site of its own, because it is stopped.
        var site = new RunningSite();
        var address = site.Start();
        await using var visitor = await chromium.VisitorAsync(width: 1920, height: 1080);
        var page = visitor.Page;
        var story = await BeginAsync(visitor, "断线也放", address);
        foreach (var view in new[] { "/", "/map?theme=environment", "/compare?sides=420000,370000", "/timeline?theme=environment&step=year", "/absence?show=all", "/statements?theme=environment" })
        {
            await KeepAsync(visitor, address + view, view);
        }

        await page.GotoAsync(story + "/show");
        await page.Locator("body[data-live]").WaitForAsync();
        var count = await page.Locator("[data-page]").CountAsync();
        Assert.True(count >= 6);
        await page.Keyboard.PressAsync("f");
        await page.WaitForFunctionAsync("!!document.fullscreenElement");
        await page.Keyboard.PressAsync("PageDown");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("[data-page].current")).ToHaveIdAsync("3");

        await site.DisposeAsync();
        for (var at = 4; at <= count; at++)
        {
            await page.Keyboard.PressAsync("PageDown");
            await Assertions.Expect(page.Locator("[data-page].current")).ToHaveIdAsync($"{at}");
            await Assertions.Expect(page.Locator("[data-page].current svg")).ToBeInViewportAsync();
        }

        await page.Locator(".current svg text[data-key]").First.ClickAsync();
        await Assertions.Expect(page.Locator("dialog[data-layer]")).ToContainTextAsync("现在连不上服务器");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("1");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-page].current")).ToHaveIdAsync("1");
        await page.Locator(".current text[data-key='420000~environment']").ClickAsync();
        await Assertions.Expect(page.Locator("dialog[data-layer]")).ToContainTextAsync("现在连不上服务器");
        await page.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(page.Locator("[data-page].current")).ToHaveIdAsync("2");
        await page.Keyboard.PressAsync("b");
        await Assertions.Expect(page.Locator("[data-black]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(page.Locator("[data-black]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-page].current")).ToHaveIdAsync("2");
        Assert.True(await page.EvaluateAsync<bool>("!!document.fullscreenElement"));
        Assert.Equal(0, await page.Locator("#components-reconnect-modal").CountAsync());
    }

    [Fact]
    public async Task Nobody_is_shut_out_of_stories_in_light_or_dark()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var visitor = await chromium.VisitorAsync(scheme: scheme);
            var story = await BeginAsync(visitor, "人人可用");
            await KeepAsync(visitor, "/", "各地");
            await KeepAsync(visitor, "/statements?theme=environment", "原文", check: true);
            await visitor.OpenAsync(story);
            await HasNoViolationAsync(visitor.Page, $"{scheme} editor");
            await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "当时与现在" }).First.ClickAsync();
            await visitor.Page.Locator("[data-difference]").WaitForAsync();
            await HasNoViolationAsync(visitor.Page, $"{scheme} slide");
            await visitor.OpenAsync("/stories");
            await HasNoViolationAsync(visitor.Page, $"{scheme} list");
            await visitor.Page.GotoAsync(story + "/show");
            await visitor.Page.Locator("body[data-live]").WaitForAsync();
            await HasNoViolationAsync(visitor.Page, $"{scheme} show");
            await visitor.Page.Keyboard.PressAsync("?");
            await HasNoViolationAsync(visitor.Page, $"{scheme} keys");
            await visitor.Page.Keyboard.PressAsync("Escape");
            await visitor.Page.Locator(".current text[data-key='420000~environment']").ClickAsync();
            await visitor.Page.Locator("dialog blockquote").First.WaitForAsync();
            await HasNoViolationAsync(visitor.Page, $"{scheme} statements");
        }
    }

    [Fact]
    public async Task A_telephone_shows_stories_in_its_width()
    {
        await using var visitor = await chromium.VisitorAsync(width: 390, height: 844);
        var story = await BeginAsync(visitor, "手机上");
        await KeepAsync(visitor, "/", "各地");
        foreach (var address in new[] { "/stories", story, story + "/show" })
        {
            await visitor.Page.GotoAsync(address);
            await visitor.Page.Locator("h1").WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await visitor.Page.WaitForTimeoutAsync(300);
            Assert.True(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{address} is wider than its window.");
        }
    }

    private static ILocator Captions(IPage page) => page.Locator("textarea[id^=caption]");

    private static async Task<string[]> CaptionsAsync(IPage page) => await page.EvaluateAsync<string[]>("[...document.querySelectorAll('textarea[id^=caption]')].map(one => one.value)");

    private static async Task<string> BeginAsync(Visitor visitor, string title, string site = "")
    {
        await visitor.OpenAsync(site + "/stories");
        await visitor.Page.Locator("#story-new").FillAsync(title);
        await visitor.Page.Locator(".storyform button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(title);
        return visitor.Page.Url;
    }

    /// <summary>Keeps a view in the story that was changed last.</summary>
    private static async Task KeepAsync(Visitor visitor, string view, string caption, bool check = false)
    {
        await visitor.OpenAsync(view);
        await visitor.Page.Locator(".keep > summary").First.ClickAsync();
        await visitor.Page.Locator("#keep-caption").FillAsync(caption);
        if (check)
        {
            await HasNoViolationAsync(visitor.Page, "form");
        }

        await visitor.Page.Locator(".keep form button").ClickAsync();
        await visitor.Page.Locator("[data-kept]").WaitForAsync();
    }

    private static async Task HasNoViolationAsync(IPage page, string where)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(RepositoryTop.Path, "node_modules", "axe-core", "axe.min.js"), TestContext.Current.CancellationToken));
        var found = await page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
              .violations.map(one => `${one.id}: ${one.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')}`)
            """);
        Assert.True(found.GetArrayLength() == 0, $"{where}: {string.Join('\n', found.EnumerateArray().Select(one => one.GetString()))}");
    }
}
