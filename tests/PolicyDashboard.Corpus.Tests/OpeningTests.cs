using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Seeds;

namespace PolicyDashboard.Corpus.Tests;

/// <summary>What a start does: with the repository's seeds, again, and with broken ones.</summary>
public sealed class OpeningTests : IDisposable
{
    private readonly string _folder = TestCorpus.NewFolder();

    private string Seeds => Path.Combine(_folder, "seeds");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_start_takes_the_four_documents_and_a_second_one_imports_nothing()
    {
        await using var corpus = await TestCorpus.OfSeedsAsync();
        Assert.Equal("4 taken, 0 duplicate, 0 refused", corpus.Opening.SeedReport.ToString());
        var before = await corpus.Get<SummaryQuery>().AskAsync(Cancellation);

        await using var again = corpus.Again(Path.Combine(TestCorpus.RepositoryTop, "seeds"));
        await again.Opening.OpenAsync(Cancellation);

        Assert.Empty(again.Opening.SeedReport.Items);
        Assert.Equal(before, await again.Get<SummaryQuery>().AskAsync(Cancellation));
        Assert.Equal(4, before.Documents);
        Assert.Equal(1, before.Revision);
    }

    [Fact]
    public async Task A_seed_that_is_no_text_is_named_once_and_the_others_go_in()
    {
        CopySeeds();
        await File.WriteAllBytesAsync(Path.Combine(Seeds, "documents", "000_not_a_text.txt"), [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3], Cancellation);
        await using var corpus = await TestCorpus.OpenedAsync(Seeds);

        Assert.Equal("4 taken, 0 duplicate, 1 refused", corpus.Opening.SeedReport.ToString());
        var refused = corpus.Opening.SeedReport.Items.Single(item => item.Outcome == ImportOutcome.Refused);
        Assert.EndsWith("000_not_a_text.txt", refused.File, StringComparison.Ordinal);
        Assert.Contains("PNG", refused.Remark.English, StringComparison.Ordinal);

        await using var again = corpus.Again(Seeds);
        await again.Opening.OpenAsync(Cancellation);
        Assert.Empty(again.Opening.SeedReport.Items);
    }

    [Fact]
    public async Task A_seed_that_was_refused_is_tried_again_when_it_has_changed()
    {
        CopySeeds();
        var path = Path.Combine(Seeds, "documents", "004_later.txt");
        await File.WriteAllBytesAsync(path, [], Cancellation);
        await using var corpus = await TestCorpus.OpenedAsync(Seeds);
        await File.WriteAllTextAsync(path, "浙江省人民政府关于优化营商环境的意见。\n", Cancellation);

        await using var again = corpus.Again(Seeds);
        await again.Opening.OpenAsync(Cancellation);

        Assert.Equal("1 taken, 0 duplicate, 0 refused", again.Opening.SeedReport.ToString());
    }

    [Theory]
    [InlineData("themes.yaml")]
    [InlineData("places.csv")]
    [InlineData("placesets.yaml")]
    [InlineData("reading.model")]
    public async Task A_missing_seed_stops_the_start_with_its_path_and_what_to_do(string name)
    {
        CopySeeds();
        File.Delete(Path.Combine(Seeds, name));

        var problem = await Assert.ThrowsAsync<SeedFileException>(() => TestCorpus.OpenedAsync(Seeds, _folder));

        Assert.Contains(Path.Combine(Seeds, name), problem.Message, StringComparison.Ordinal);
        Assert.Contains("Seeds:Path", problem.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "data", "corpus.db")));
    }

    [Fact]
    public async Task A_broken_catalogue_stops_the_start_with_its_line()
    {
        CopySeeds();
        await File.AppendAllTextAsync(Path.Combine(Seeds, "themes.yaml"), "\n: [\n", Cancellation);

        var problem = await Assert.ThrowsAsync<CatalogueFormatException>(() => TestCorpus.OpenedAsync(Seeds, _folder));

        Assert.Matches("themes\\.yaml, line \\d+: ", problem.Message);
    }

    [Fact]
    public async Task An_edited_catalogue_is_in_force_after_the_next_start()
    {
        CopySeeds();
        await using var corpus = await TestCorpus.OpenedAsync(Seeds);
        var before = await corpus.Coverage.AskAsync(RowsAre.Places, Filter.All, Cancellation);
        var path = Path.Combine(Seeds, "themes.yaml");
        await File.WriteAllTextAsync(path, await File.ReadAllTextAsync(path, Cancellation) + "\n# a remark makes it another file\n", Cancellation);

        await using var again = corpus.Again(Seeds);
        await again.Opening.OpenAsync(Cancellation);

        Assert.Equal(2, (await again.Get<SummaryQuery>().AskAsync(Cancellation)).Revision);
        Assert.Equal(TestCorpus.Told(before), TestCorpus.Told(await again.Coverage.AskAsync(RowsAre.Places, Filter.All, Cancellation)));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_says_so()
    {
        var file = Path.Combine(_folder, "data");
        await File.WriteAllTextAsync(file, "", Cancellation);

        var problem = await Assert.ThrowsAsync<InvalidDataException>(() => TestCorpus.OpenedAsync(Path.Combine(TestCorpus.RepositoryTop, "seeds"), _folder));

        Assert.Contains("Data:Path", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_none_stops_the_start_with_its_path_and_stays_as_it_is()
    {
        var database = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "data")).FullName, "corpus.db");
        await File.WriteAllTextAsync(database, new string('x', 5000), Cancellation);

        var problem = await Assert.ThrowsAsync<InvalidDataException>(() => TestCorpus.OpenedAsync(Path.Combine(TestCorpus.RepositoryTop, "seeds"), _folder));

        Assert.Contains(database, problem.Message, StringComparison.Ordinal);
        Assert.Contains("Data:Path", problem.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(database).Length);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void CopySeeds()
    {
        var seeds = Path.Combine(TestCorpus.RepositoryTop, "seeds");
        foreach (var file in Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Seeds, Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
