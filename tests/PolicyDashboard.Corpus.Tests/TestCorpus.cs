using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests;

/// <summary>A corpus of its own in a folder of its own, with the real database, that is gone after the test.</summary>
internal sealed class TestCorpus : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TestCorpus(string folder, CorpusOptions options) =>
        (Folder, _services) = (folder, new ServiceCollection().AddCorpus(options).BuildServiceProvider());

    /// <summary>Holds <c>data</c>; tests put their files here too.</summary>
    public string Folder { get; }

    public CorpusOpening Opening => _services.GetRequiredService<CorpusOpening>();

    public CoverageQuery Coverage => _services.GetRequiredService<CoverageQuery>();

    public StatementsQuery Statements => _services.GetRequiredService<StatementsQuery>();

    public TimelineQuery Timeline => _services.GetRequiredService<TimelineQuery>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A corpus that reads with <see cref="HandMadeAnalysis"/>.</summary>
    public static async Task<TestCorpus> HandMadeAsync(params IReadOnlyList<string> documents)
    {
        var folder = NewFolder();
        var files = documents.Select((text, index) => Write(folder, $"{index + 1}.txt", text)).ToArray();
        var corpus = new TestCorpus(folder, new() { DataPath = Path.Combine(folder, "data") });
        await corpus.Opening.OpenWithAsync(HandMadeAnalysis.Force(), files, TestContext.Current.CancellationToken);
        return corpus;
    }

    /// <summary>A corpus without a document.</summary>
    public static Task<TestCorpus> HandMadeEmptyAsync() => HandMadeAsync();

    /// <summary>The corpus that a fresh start with the repository's seeds makes.</summary>
    public static Task<TestCorpus> OfSeedsAsync() => OpenedAsync(Path.Combine(RepositoryTop, "seeds"));

    /// <summary>The corpus that a fresh start with some seeds makes.</summary>
    public static async Task<TestCorpus> OpenedAsync(string seeds, string? folder = null)
    {
        folder ??= NewFolder();
        var corpus = new TestCorpus(folder, new() { DataPath = Path.Combine(folder, "data"), SeedsPath = seeds });
        await corpus.Opening.OpenAsync(TestContext.Current.CancellationToken);
        return corpus;
    }

    /// <summary>A corpus over the folder of another one, as a second program would see it.</summary>
    public TestCorpus Again(string? seeds = null) => new(Folder, new() { DataPath = Path.Combine(Folder, "data"), SeedsPath = seeds ?? "" });

    /// <summary>The top of the repository.</summary>
    public static string RepositoryTop { get; } = typeof(TestCorpus).Assembly
        .GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryTop").Value!;

    public Task<ImportReport> ImportAsync(params IEnumerable<string> paths) =>
        Get<Importer>().ImportAsync(paths, null, TestContext.Current.CancellationToken);

    public string Write(string name, string text) => Write(Folder, name, text);

    public static string NewFolder() => Directory.CreateTempSubdirectory("policydashboard-").FullName;

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Everything a table says, to compare two of them.</summary>
    public static string Told(CoverageTable table) => string.Join('\n', table.Rows.Append(table.Total).Select(row => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{row.Key} {row.Totals} {string.Join(' ', row.Subjects.Select(subject => $"{subject.Key}: {subject.Value with { Attention = Math.Round(subject.Value.Attention, 9) }}"))} {string.Join(' ', row.Levels.OrderBy(level => level.Key))}")));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
