using Microsoft.Playwright;

namespace PolicyDashboard.Browser.Tests;

/// <summary>What a drawing does where it has less room than on a desk.</summary>
public class FigureFitTests(Chromium chromium)
{
    [Theory]
    [InlineData(320, 6)]
    [InlineData(1440, 37)]
    public async Task Marks_at_the_edge_stand_as_close_as_there_is_room_for(int width, int least)
    {
        await using var visitor = await chromium.VisitorAsync(width);
        await visitor.OpenAsync("/timeline");

        // Years of which each one's interval goes on beyond the edge, as in a corpus of thousands of documents.
        var places = await visitor.Page.EvaluateAsync<double[]>("""
            async () => {
              const { settle } = await import(document.querySelector('script[src*="site.js"]').src.replace('site.js', 'figure.js'));
              const years = Array.from({ length: 37 }, (_, at) => `${1989 + at}-07-01`);
              const mark = x => ({ text: '▲', x, y: 1, xref: 'x', yref: 'y', font: { size: 9 } });
              const layout = { height: 300, margin: { l: 62, r: 28, t: 24, b: 44 }, xaxis: { type: 'date', range: ['1988-01-01', '2027-01-01'] }, annotations: years.map(mark) };
              const settled = settle({ traces: [], layout }, document.querySelector('plotly-chart')).layout;
              const [from, to] = settled.xaxis.range.map(Date.parse);
              return settled.annotations.map(({ x }) => (Date.parse(x) - from) / (to - from) * (settled.width - settled.margin.l - settled.margin.r));
            }
            """);

        Assert.InRange(places.Length, least, 37);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 9, $"Two marks are {pair.Second - pair.First} pixels apart."));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task On_a_telephone_a_bar_still_says_of_which_theme_it_is(int width)
    {
        await using var visitor = await chromium.VisitorAsync(width, 844);
        await visitor.SpeaksAsync("en", chromium.Address);
        await visitor.OpenAsync("/new?by=issued&since=2020-07-01");
        await visitor.Chart.First.WaitForAsync();

        var names = await visitor.Page.Locator("plotly-chart .ytick text").EvaluateAllAsync<string[]>("texts => texts.map(text => [...text.querySelectorAll('tspan')].map(line => line.textContent).join(' ') || text.textContent)");
        var table = await visitor.Page.Locator("table.numbers tbody tr").EvaluateAllAsync<string[]>("rows => rows.slice(0, 20).map(row => row.querySelector('td').textContent.trim())");

        Assert.NotEmpty(names);
        Assert.All(names.Zip(table), pair => Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal));
        Assert.Empty(await visitor.CutTextsAsync());
    }
}
