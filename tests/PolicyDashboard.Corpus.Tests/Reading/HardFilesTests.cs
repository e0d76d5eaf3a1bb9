using System.Text.RegularExpressions;
using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Tests.Reading;

/// <summary>Files that go wrong in practice, with what should become of them. They lie beside the repository; without them nothing is tested.</summary>
public sealed partial class HardFilesTests
{
    private static string Folder => Path.GetFullPath(Path.Combine(TestCorpus.RepositoryTop, "..", "shared", "hard"));

    [Fact]
    public async Task Every_text_file_is_taken_refused_or_recognised_as_it_should_be()
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"{Folder} is not there.");
        var expected = Expected();
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();

        var report = await corpus.ImportAsync(expected.Keys.Select(name => Path.Combine(Folder, name)));

        foreach (var item in report.Items)
        {
            var outcome = expected[Path.GetFileName(item.File)];
            Assert.True(
                outcome == "either" || Enum.Parse<ImportOutcome>(outcome, ignoreCase: true) == item.Outcome,
                $"{Path.GetFileName(item.File)} should be {outcome} and was {item.Outcome}: {item.Remark.English}");
        }
    }

    [Fact]
    public async Task A_duplicate_in_other_spacing_names_the_document_it_repeats()
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"{Folder} is not there.");
        await using var corpus = await TestCorpus.HandMadeEmptyAsync();

        var report = await corpus.ImportAsync(Path.Combine(Folder, "dup_a_original.txt"), Path.Combine(Folder, "dup_b_whitespace.txt"));

        Assert.Equal([ImportOutcome.Taken, ImportOutcome.Duplicate], report.Items.Select(item => item.Outcome));
        Assert.Equal(report.Items[0].Document, report.Items[1].Document);
    }

    /// <summary>Text files by name. Columns: file, kind, …, the report it is a copy of, outcome.</summary>
    private static Dictionary<string, string> Expected() => File.ReadLines(Path.Combine(Folder, "expected.csv"))
        .Skip(1)
        .Select(line => Cell().Matches(line).Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups[2].Value).ToArray())
        .Where(cells => cells[0].EndsWith(".txt", StringComparison.Ordinal) && File.Exists(Path.Combine(Folder, cells[0])))
        .ToDictionary(
            cells => cells[0],
            // The first file of its wording is taken; the same report in another encoding or under another name repeats it.
            cells => cells[1] is "encoding" or "filename" ? "either" : cells[7]);

    [GeneratedRegex("(?<=^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")]
    private static partial Regex Cell();
}
