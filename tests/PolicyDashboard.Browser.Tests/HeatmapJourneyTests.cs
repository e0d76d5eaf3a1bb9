using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class HeatmapJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task An_analyst_goes_from_a_cell_to_its_statements_and_on_to_the_place_in_the_document()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");
        var row = await RowAsync(visitor, "湖北");
        var column = await ColumnAsync(visitor, "生态环境");

        // The panel of the places; that of the total is the other one.
        await visitor.ClickChartAsync((column + 0.5) / await ColumnsAsync(visitor), (row + 0.5) / 4);

        await visitor.Drawer.WaitForAsync();
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("湖北 · 生态环境");
        Assert.Contains("open=420000~environment", visitor.Where);
        var cell = await visitor.Page.Locator("a[data-key='420000~environment']").InnerTextAsync();
        await Assertions.Expect(visitor.Drawer.Locator(".figure-of strong")).ToHaveTextAsync(cell + "%");
        await Assertions.Expect(visitor.Drawer.Locator("[data-adds-up]")).ToContainTextAsync("与图上的数字一致");

        var statement = visitor.Drawer.Locator(".statement").Nth(2);
        var text = await statement.Locator("blockquote").InnerTextAsync();
        await statement.Locator(".statement-where a").ClickAsync();

        var pointed = visitor.Page.Locator("[data-pointed-at]");
        await Assertions.Expect(pointed).ToHaveTextAsync(text);
        await Assertions.Expect(pointed).ToBeInViewportAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("强力改革竞风流");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Heads_of_the_drawing_open_too()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");
        await visitor.Chart.WaitForAsync();

        await visitor.Page.Locator("plotly-chart .ytick text.head", new() { HasText = "山东" }).ClickAsync();
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("山东 · 任一主题");

        await visitor.Page.Locator("plotly-chart .xtick text.head", new() { HasText = "人才" }).ClickAsync();
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("合计 · 人才");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Without_a_mouse_the_arrow_keys_walk_the_table_and_Enter_opens_a_cell()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");

        await visitor.Page.Locator("a[data-key='370000~industry']").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("420000~innovation", await visitor.Page.EvaluateAsync<string>("document.activeElement.dataset.key"));

        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("湖北 · 科技创新");

        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToBeFocusedAsync();

        await visitor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visitor.Drawer).ToHaveCountAsync(0);
        await Assertions.Expect(visitor.Page.Locator("a[data-key='420000~innovation']")).ToBeFocusedAsync();
        Assert.DoesNotContain("open=", visitor.Where);
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_cell_far_down_is_opened_without_losing_the_place_on_the_page()
    {
        await using var visitor = await chromium.VisitorAsync(height: 500);
        await visitor.OpenAsync("/?as=table");
        var cell = visitor.Page.Locator("a[data-key='420000~industry']");
        await cell.EvaluateAsync("cell => scrollTo(0, scrollY + cell.getBoundingClientRect().top - 250)");
        var before = (await cell.BoundingBoxAsync())!.Y;

        await cell.ClickAsync();
        await visitor.Drawer.WaitForAsync();
        await visitor.Page.WaitForTimeoutAsync(200);

        // The notes above may need another line beside the drawer; what the reader looks at stays where it is all the same.
        Assert.True(await visitor.Page.EvaluateAsync<int>("scrollY") > 100);
        Assert.Equal(before, (await cell.BoundingBoxAsync())!.Y, 1.0);

        await visitor.Page.Locator(".mainnav a", new() { HasText = "文件" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToBeInViewportAsync();
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task Back_and_forward_walk_through_the_views()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "注意力", Exact = true }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/?measure=attention");
        await visitor.Page.Locator("a[data-key='370000~talent']").ClickAsync();
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("山东 · 人才");

        await visitor.Page.GoBackAsync();
        await Assertions.Expect(visitor.Drawer).ToHaveCountAsync(0);
        await Assertions.Expect(visitor.Page.Locator(".chart-title")).ToContainTextAsync("注意力");

        await visitor.Page.GoBackAsync();
        await Assertions.Expect(visitor.Page.Locator(".chart-title")).ToContainTextAsync("语句占比");

        await visitor.Page.GoForwardAsync();
        await visitor.Page.GoForwardAsync();
        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("山东 · 人才");
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_copied_address_shows_a_colleague_the_same_view()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/?by=document");
        await visitor.Page.Locator("a[data-key$='~health']").Nth(2).ClickAsync();
        await visitor.Drawer.WaitForAsync();
        await visitor.Drawer.Locator("[data-why]").First.ClickAsync();
        await visitor.Drawer.Locator(".evidence tbody tr").First.WaitForAsync();

        await using var colleague = await chromium.VisitorAsync();
        await colleague.OpenAsync(visitor.Page.Url);

        foreach (var part in new[] { "h1", ".chart-title", "table.numbers", "[data-drawer]" })
        {
            Assert.Equal(await visitor.Page.Locator(part).InnerTextAsync(), await colleague.Page.Locator(part).InnerTextAsync());
        }

        visitor.HasSeenNoError();
        colleague.HasSeenNoError();
    }

    [Fact]
    public async Task A_filter_is_followed_at_once_and_without_loading_the_page_anew()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.OpenAsync("/");
        await visitor.Page.EvaluateAsync("window.stayed = true");

        await visitor.Page.GetByLabel("起始年").SelectOptionAsync("2020");
        await visitor.Page.WaitForURLAsync("**/?from=2020");
        await Assertions.Expect(visitor.Page.Locator("tr", new() { HasText = "湖北" }).Locator("td.missing").First).ToBeVisibleAsync();

        await visitor.Page.GetByText("全部文种").First.ClickAsync();
        await visitor.Page.GetByLabel("讲话", new() { Exact = true }).CheckAsync();
        await visitor.Page.WaitForURLAsync("**/?from=2020&type=speech");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("window.stayed === true"));
        visitor.HasSeenNoError();
    }

    [Fact]
    public async Task A_chart_is_drawn_once_though_the_page_is_taken_over_by_its_circuit()
    {
        await using var visitor = await chromium.VisitorAsync();
        await visitor.Page.AddInitScriptAsync("""
            let plotly;
            Object.defineProperty(window, 'Plotly', {
              get: () => plotly,
              set: value => {
                plotly = value;
                const react = value.react;
                window.drawn = 0;
                value.react = (...all) => { window.drawn++; return react(...all); };
              },
            });
            """);
        await visitor.OpenAsync("/");
        await visitor.Chart.WaitForAsync();
        await visitor.Page.WaitForTimeoutAsync(500);

        Assert.Equal(1, await visitor.Page.EvaluateAsync<int>("window.drawn"));
        visitor.HasSeenNoError();
    }

    private static async Task<int> RowAsync(Visitor visitor, string place)
    {
        var names = await visitor.Page.Locator("table.numbers tbody tr:not(.total) th .cell > span:first-child").AllInnerTextsAsync();
        return names.ToList().IndexOf(place);
    }

    private static async Task<int> ColumnAsync(Visitor visitor, string theme)
    {
        var names = await visitor.Page.Locator("table.numbers thead tr:last-child th .cell > span:first-child").AllInnerTextsAsync();
        return names.ToList().IndexOf(theme) - 3;
    }

    private static async Task<int> ColumnsAsync(Visitor visitor) =>
        await visitor.Page.Locator("table.numbers thead tr:last-child th").CountAsync() - 3;
}
