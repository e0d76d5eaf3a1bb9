using Microsoft.Playwright;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>Static pages with what a page of the dashboard shows, taken from it as it is on screen.</summary>
internal static class StillPages
{
    /// <summary>Paths: the table, the drawing, and a page with nothing on it.</summary>
    public const string Table = "/table", Chart = "/chart", Empty = "/empty";

    private const string Taken = """
        async () => {
          const [chart, drawing] = [document.querySelector('[data-chart]'), document.querySelector('plotly-chart')];
          const { data, layout } = drawing.plot;
          drawing.remove();
          return {
            head: [...document.querySelectorAll('head link[rel=stylesheet], head style')].map(one => one.outerHTML).join(''),
            files: [...document.querySelectorAll('head link[rel=stylesheet]')].map(one => one.getAttribute('href')),
            root: document.documentElement.cloneNode(false).outerHTML.replace(/<\/html>$/, ''),
            table: chart.outerHTML,
            cells: chart.querySelectorAll('td').length,
            height: drawing.style.height,
            figure: JSON.stringify({ data, layout }),
            engine: document.documentElement.dataset.plotly,
          };
        }
        """;

    /// <summary>Puts them on a static site.</summary>
    /// <returns>How many cells the table has.</returns>
    public static async Task<int> TakeAsync(IBrowserContext visitor, string site, StaticSite still)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site);
        await page.Locator("[data-live]").WaitForAsync();
        await page.Locator("plotly-chart[drawn]").WaitForAsync();
        var taken = await page.EvaluateAsync<Parts>(Taken);
        await page.CloseAsync();

        var head = $"<!DOCTYPE html>{taken.Root}<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">{taken.Head}";
        still.AddPage(Empty, "<!DOCTYPE html><title>.</title>");
        still.AddPage(Table, $"{head}</head><body><div class=\"site\"><main id=\"content\">{taken.Table.Replace("class=\"chart", "class=\"tinted chart", StringComparison.Ordinal)}</main></div></body></html>");
        still.AddPage(Chart, $$"""
            {{head}}<link rel="preload" as="script" href="{{taken.Engine}}"></head><body><div class="site"><main id="content"><figure class="chart matrix"><plotly-chart style="height:{{taken.Height}}"></plotly-chart></figure></main></div>
            <script src="{{taken.Engine}}"></script>
            <script>
            const at = document.querySelector('plotly-chart');
            const plot = at.appendChild(document.createElement('div'));
            const { data, layout } = {{taken.Figure}};
            Plotly.newPlot(plot, data, layout, { displayModeBar: false, scrollZoom: false, doubleClick: false }).then(() => at.setAttribute('drawn', ''));
            </script></body></html>
            """);
        foreach (var file in taken.Files.Append(taken.Engine))
        {
            await still.TakeAsync(site, file);
        }

        return taken.Cells;
    }

    private sealed record Parts
    {
        public required string Head { get; init; }

        public required string[] Files { get; init; }

        public required string Root { get; init; }

        public required string Table { get; init; }

        public required int Cells { get; init; }

        public required string Height { get; init; }

        public required string Figure { get; init; }

        public required string Engine { get; init; }
    }
}
