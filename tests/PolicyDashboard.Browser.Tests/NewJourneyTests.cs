using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Browser.Tests;

public class NewJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task After_a_second_import_an_analyst_sees_what_came_in_and_opens_what_it_moved()
    {
        await using var site = new RunningSite();
        var address = site.Start();
        await using var visitor = await chromium.VisitorAsync();

        // Times of import are whole seconds.
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        var folder = Directory.CreateTempSubdirectory("policydashboard-");
        var file = Path.Combine(folder.FullName, "new.txt");
        await File.WriteAllTextAsync(file, "湖北省人民政府关于加强生态环境保护的意见\n2026年3月2日\n一、生态环境\n" + string.Concat(Enumerable.Range(1, 40).Select(index => $"第{index}项，加强水污染防治，保护长江生态环境。\n")), TestContext.Current.CancellationToken);
        await site.Services.GetRequiredService<Importer>().ImportAsync([file], null, TestContext.Current.CancellationToken);

        await visitor.OpenAsync(address + "/new");

        await Assertions.Expect(visitor.Page.Locator(".pagehead")).ToContainTextAsync("新入库 1 份文件，此前有 4 份");
        await Assertions.Expect(visitor.Page.Locator(".doclist tbody th a")).ToHaveTextAsync("湖北省人民政府关于加强生态环境保护的意见");
        await visitor.Chart.WaitForAsync();
        var moved = visitor.Page.Locator("a[data-key='420000~environment']");
        await Assertions.Expect(moved).ToContainTextAsync("+");
        await moved.ClickAsync();

        await Assertions.Expect(visitor.Drawer.Locator("h2")).ToHaveTextAsync("湖北 · 生态环境");
        await Assertions.Expect(visitor.Drawer.Locator("[data-adds-up]")).ToContainTextAsync("与图上的数字一致");
        await Assertions.Expect(visitor.Drawer.Locator(".statement", new() { HasText = "水污染防治" }).First).ToBeVisibleAsync();
        visitor.HasSeenNoError();
        folder.Delete(recursive: true);
    }
}
