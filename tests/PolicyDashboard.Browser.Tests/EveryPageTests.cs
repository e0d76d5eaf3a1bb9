using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

public class EveryPageTests(Chromium chromium)
{
    public static readonly TheoryData<string> Addresses =
    [
        "/",
        "/?as=table",
        "/?by=document&columns=groups&measure=hits",
        "/?open=420000~environment",
        "/map",
        "/map?theme=environment&open=420000~environment",
        "/map?as=every",
        "/map?theme=environment&against=420000",
        "/map?as=every&against=420000",
        "/absence",
        "/absence?place=420000&show=all",
        "/new?by=issued&since=2020-07-01",
        "/?areas=east,central&opened=east",
        "/timeline?as=themes",
        "/timeline?theme=environment&step=year&split=class",
        "/?against=rest&order=likeness",
        "/?against=rest&as=table",
        "/?columns=groups&groups=growth&opened=320000",
        "/timeline",
        "/timeline?theme=environment&step=year&places=420000,370000",
        "/compare",
        "/compare?sides=420000,370000,d1&theme=business-climate",
        "/statements?theme=environment",
        "/statements?theme=environment&only-class=plan&lines=kwic",
        "/statements?theme=environment&only-theme=rural&facets=open",
        "/?open=420000~environment&facets=open&only-cue=duty&around=all",
        "/search",
        "/search?q=营商环境",
        "/search?q=改革&as=lines&sort=left",
        "/?theme=text:改革",
        "/timeline?theme=text:改革&step=year",
        "/documents",
        "/documents/2?theme=environment&s=40",
        "/documents/2?why=all&s=40",
        "/themes",
        "/themes/environment",
        "/themes/education?sort=hits&whole=terms,masked,crossings,learned",
        "/documents/2?theme=environment,rural,industry,innovation,employment,health",
        "/brief/compare?sides=420000,370000",
        "/method",
        "/stories",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_browser_has_nothing_to_complain_of(string address)
    {
        await using var visitor = await chromium.VisitorAsync();

        await visitor.OpenAsync(address);
        if (await visitor.Page.Locator("plotly-chart").CountAsync() > 0)
        {
            await visitor.Chart.First.WaitForAsync();
        }

        await visitor.Page.WaitForTimeoutAsync(200);
        visitor.HasSeenNoError();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_telephone_shows_the_page_in_its_width(string address)
    {
        await using var visitor = await chromium.VisitorAsync(width: 390, height: 844);

        await visitor.OpenAsync(address);

        var (shown, whole) = (await visitor.Page.EvaluateAsync<int>("document.documentElement.clientWidth"), await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(whole <= shown, $"The page is {whole} pixels wide in a window of {shown}.");
        visitor.HasSeenNoError();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Without_a_script_the_numbers_are_there_and_links_work(string address)
    {
        await using var visitor = await chromium.VisitorAsync(scripts: false);

        await visitor.Page.GotoAsync(address);

        await Assertions.Expect(visitor.Page.Locator("h1")).ToBeVisibleAsync();
        if (address == "/")
        {
            await visitor.Page.Locator("a[data-key='420000~environment']").ClickAsync();
            await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("湖北 · 生态环境");
            await visitor.Page.GetByLabel("起始年").SelectOptionAsync("2020");
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "应用" }).ClickAsync();
            await Assertions.Expect(visitor.Page.Locator(".chart-notes").First).ToContainTextAsync("2020 年以来");
        }
    }
}
