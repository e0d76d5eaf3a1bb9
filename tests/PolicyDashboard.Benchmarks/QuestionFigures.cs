using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Benchmarks;

/// <summary>How long the pages' questions take over the whole corpus: medians, warm, with what was answered.</summary>
internal static class QuestionFigures
{
    private static readonly PlaceCode Hebei = new(130000);

    public static async Task<int> PrintAsync(string shared, string data)
    {
        await using var services = new ServiceCollection().AddCorpus(new() { DataPath = data }).BuildServiceProvider();
        await services.GetRequiredService<CorpusOpening>().OpenAsync();
        await services.GetRequiredService<Importer>().ImportAsync(Directory.EnumerateFiles(Path.Combine(shared, "corpus"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        var (coverage, statements) = (services.GetRequiredService<CoverageQuery>(), services.GetRequiredService<StatementsQuery>());
        var (timeline, documents) = (services.GetRequiredService<TimelineQuery>(), services.GetRequiredService<DocumentsQuery>());
        var summary = await services.GetRequiredService<SummaryQuery>().AskAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Documents} documents, {summary.Totals.Statements} statements"));

        await HeatmapAsync("heatmap", new());
        await HeatmapAsync("heatmap, 2020 to 2024", new(From: 2020, To: 2024));
        await HeatmapAsync("heatmap, regulations", new(Types: [DocumentType.Regulation]));
        await HeatmapAsync("heatmap, what is planned", new(Class: StatementClass.Plan));
        await HeatmapAsync("heatmap, Hebei opened", new(Place: Hebei));
        await HeatmapAsync("heatmap, places spoken of", new(View: PlaceView.Spoken));
        await HeatmapAsync("heatmap, Hebei spoken of, opened", new(Place: Hebei, View: PlaceView.Spoken));
        await TimeAsync("heatmap of all documents", async () => (await coverage.AskAsync(RowsAre.Documents, Filter.All)).Rows.Count);
        await TimeAsync("heatmap of documents, Hebei spoken of", async () => (await coverage.AskAsync(RowsAre.Documents, new(Place: Hebei, View: PlaceView.Spoken))).Rows.Count);

        await ListAsync("cell: Hebei, environment", new(Place: Hebei), "environment");
        await ListAsync("cell: Hebei, any theme", new(Place: Hebei), Subject.Any);
        await ListAsync("cell: everything, any theme", new(), Subject.Any);
        await ListAsync("row head: Hebei", new(Place: Hebei), null);
        await ListAsync("cell: Hebei spoken of, environment", new(Place: Hebei, View: PlaceView.Spoken), "environment");
        await ListAsync("cell: Hebei planned, environment", new(Place: Hebei, Class: StatementClass.Plan), "environment");
        foreach (var order in Enum.GetValues<StatementOrder>())
        {
            foreach (var measure in new[] { Measure.Text, Measure.Hits, Measure.Attention, Measure.Paragraphs })
            {
                await ListAsync($"cell: Hebei, environment, {measure}, by {order}", new(Place: Hebei), "environment", measure, order);
            }
        }

        await TimeAsync("timeline, Hebei by month", async () => (await timeline.AskAsync("environment", TimeStep.Month, [Hebei], Filter.All)).Count);
        await TimeAsync("timeline, everything by year", async () => (await timeline.AskAsync("environment", TimeStep.Year, null, Filter.All)).Count);
        await TimeAsync("timeline, Hebei by document", async () => (await timeline.AskAsync("environment", TimeStep.Document, [Hebei], Filter.All)).Count);
        await TimeAsync("list of documents", async () => (await documents.AskAsync(Filter.All)).Count);
        await TimeAsync("one document", async () => (await services.GetRequiredService<DocumentQuery>().AskAsync(5))!.Statements.Count);
        await TimeAsync("summary", async () => (await services.GetRequiredService<SummaryQuery>().AskAsync()).Documents);
        return 0;

        Task HeatmapAsync(string what, Filter filter) => TimeAsync(what, async () => (await coverage.AskAsync(RowsAre.Places, filter)).Rows.Count);

        Task ListAsync(string what, Filter filter, string? subject, Measure measure = Measure.Statements, StatementOrder order = StatementOrder.Reading) =>
            TimeAsync(what, async () => (int)(await statements.AskAsync(filter, subject, measure, order, null, 50)).Count);
    }

    private static async Task TimeAsync(string what, Func<Task<int>> ask)
    {
        const int Rounds = 15;
        var answer = await ask();
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            await ask();
            times.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[Rounds / 2],8:F1} ms  {what}: {answer}"));
    }
}
