using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Tests.Pages;

/// <summary>The page that is worked through by hand in docs/method.md, read by the program.</summary>
public partial class MethodTests(WorkedPage worked) : IClassFixture<WorkedPage>
{
    private readonly CoverageRow _row = worked.Row;

    [Theory]
    [InlineData("method.md", Language.Chinese)]
    [InlineData("method.en.md", Language.English)]
    public void Every_number_of_the_worked_page_is_what_the_program_computes(string file, Language language)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryTop.Path, "docs", file));

        foreach (var measure in Enum.GetValues<Measure>())
        {
            var name = Names.Of(measure).In(language).ToLowerInvariant();
            var told = Results().Matches(text.ToLowerInvariant()).Single(match => match.Groups[1].Value == name).Groups[2].Value;

            Assert.Equal((name, Numbers.Value(_row.Subjects["business-climate"].In(measure, _row.Totals), measure)), (name, told));
        }
    }

    [Fact]
    public void Its_counts_are_those_of_the_text()
    {
        Assert.Equal(new TextTotals(1, 11, 152, 9, 10), _row.Totals);
        Assert.Equal(_row.Subjects["business-climate"].Statements, _row.Subjects["group:market"].Statements);
        Assert.Equal(1, _row.Subjects["finance"].Statements);
    }

    // | measure | how | result |
    [GeneratedRegex(@"^\| ([^|]+?) \| [^|]*÷[^|]* \| ([^|]+?) \|$", RegexOptions.Multiline)]
    private static partial Regex Results();
}

/// <summary>The page of docs/method.md as a corpus of its own.</summary>
public sealed partial class WorkedPage : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policydashboard-");

    /// <summary>Its coverage.</summary>
    public CoverageRow Row { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var method = await File.ReadAllTextAsync(Path.Combine(RepositoryTop.Path, "docs", "method.md"));
        var page = Path.Combine(_folder.FullName, "下半年工作安排.txt");
        await File.WriteAllTextAsync(page, Fenced().Match(method).Groups[1].Value);

        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddCorpus(new CorpusOptions { DataPath = Path.Combine(_folder.FullName, "data"), SeedsPath = Path.Combine(RepositoryTop.Path, "seeds"), ImportSeeds = false });
        await using var corpus = services.BuildServiceProvider();
        await corpus.GetRequiredService<CorpusOpening>().OpenAsync();
        await corpus.GetRequiredService<Importer>().ImportAsync([page]);
        Row = (await corpus.GetRequiredService<CoverageQuery>().AskAsync(RowsAre.Documents, Filter.All)).Rows.Single();
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
