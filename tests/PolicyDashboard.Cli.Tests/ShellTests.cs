using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace PolicyDashboard.Cli.Tests;

/// <summary>The shell, as somebody at a prompt meets it.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policydashboard-cli-").FullName;

    private static string RepositoryTop => typeof(ShellTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryTop").Value!;

    private static string Seed => Path.Combine(RepositoryTop, "seeds", "documents", "001_d61598213983df8c.txt");

    [Fact]
    public async Task Analyse_prints_a_line_a_statement_with_offsets_into_the_stored_text()
    {
        var (code, output, errors) = await RunAsync("analyse", Seed, "--format", "tsv");

        Assert.Equal((0, ""), (code, errors));
        var text = (await File.ReadAllTextAsync(Seed, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var end = 0;
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 150);
        foreach (var cells in lines.Select(line => line.Split('\t')))
        {
            Assert.Equal(3, cells.Length);
            var (from, to) = (int.Parse(cells[0], CultureInfo.InvariantCulture), int.Parse(cells[1], CultureInfo.InvariantCulture));
            Assert.True(from >= end && to > from && to <= text.Length);
            Assert.Equal(text[from..to].Trim(), text[from..to]);
            Assert.Matches("^(-|!|[a-z-]+(,[a-z-]+){0,3})$", cells[2]);
            end = to;
        }
    }

    [Fact]
    public async Task Analyse_as_json_says_who_when_and_why()
    {
        var (code, output, _) = await RunAsync("analyse", Seed, "--format", "json");

        var read = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, code);
        Assert.Equal("强力改革竞风流", read.GetProperty("title").GetString());
        Assert.Equal("2019-07-17", read.GetProperty("date").GetString());
        Assert.Equal("420000", read.GetProperty("place").GetString());
        Assert.NotEmpty(read.GetProperty("statements").EnumerateArray());
    }

    [Fact]
    public async Task Import_says_what_was_taken_and_names_what_was_not()
    {
        var broken = Path.Combine(_folder, "空.txt");
        await File.WriteAllTextAsync(broken, "", TestContext.Current.CancellationToken);

        var (code, output, errors) = await RunAsync("import", Seed, broken, "--data", Data);
        var (again, second, _) = await RunAsync("import", Seed, "--data", Data);

        Assert.Equal((1, 0), (code, again));
        Assert.StartsWith("1 taken, 0 duplicate, 1 refused", output, StringComparison.Ordinal);
        Assert.Contains("空.txt", errors, StringComparison.Ordinal);
        Assert.StartsWith("0 taken, 1 duplicate, 0 refused", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("place", 4)]
    [InlineData("document", 4)]
    public async Task Coverage_prints_a_row_each_and_the_total(string by, int rows)
    {
        var (code, csv, errors) = await RunAsync("coverage", "--by", by, "--format", "csv", "--data", Data);
        var (_, json, _) = await RunAsync("coverage", "--by", by, "--format", "json", "--data", Data);

        Assert.Equal((0, ""), (code, errors));
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToArray();
        Assert.Equal(rows + 2, lines.Length);
        Assert.Equal("all", lines[^1][0]);
        var total = JsonDocument.Parse(json).RootElement.GetProperty("total").GetProperty("coverage");
        foreach (var (column, key) in lines[0].Index().Skip(8))
        {
            Assert.Equal(double.Parse(lines[^1][column], CultureInfo.InvariantCulture), total.GetProperty(key).GetDouble());
        }
    }

    [Fact]
    public async Task Coverage_leaves_an_undefined_measure_empty()
    {
        var (_, csv, _) = await RunAsync("coverage", "--by", "document", "--measure", "paragraphs", "--data", Data);

        var first = csv.Split('\n').Single(line => line.StartsWith("1,", StringComparison.Ordinal)).Split(',');
        Assert.Equal("0", first[7]);
        Assert.All(first.Skip(8), Assert.Empty);
    }

    [Theory]
    [InlineData("coverage --by city", "place, document")]
    [InlineData("coverage --measure weight", "statements, text, hits, attention, paragraphs")]
    [InlineData("analyse x --format xml", "tsv, json")]
    [InlineData("import", "PATH")]
    [InlineData("search", "WORDS")]
    [InlineData("search 省", "single character")]
    [InlineData("exprot", "analyse, import, coverage, ")]
    public async Task What_is_not_understood_is_answered_with_what_would_be(string line, string valid)
    {
        var (code, output, errors) = await RunAsync(line.Split(' '));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(valid, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_prints_every_statement_that_holds_the_words_where_it_stands()
    {
        var (code, output, errors) = await RunAsync("search", "营商环境 -改革");

        Assert.Equal((0, ""), (code, errors));
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToArray();
        Assert.NotEmpty(lines);
        Assert.All(lines, cells => Assert.Equal(6, cells.Length));
        Assert.All(lines, cells => Assert.True(cells[5].Contains("营商环境", StringComparison.Ordinal) && !cells[5].Contains("改革", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_missing_file_and_a_missing_seeds_folder_are_named()
    {
        var (file, _, fileErrors) = await RunAsync("analyse", Path.Combine(_folder, "没有.txt"));
        var (seeds, _, seedErrors) = await RunAsync("coverage", "--seeds", Path.Combine(_folder, "nowhere"), "--data", Data);

        Assert.Equal((1, 1), (file, seeds));
        Assert.Contains("没有.txt", fileErrors, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(_folder, "nowhere", "themes.yaml"), seedErrors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_looks_like_a_formula_is_not_one_in_a_spreadsheet()
    {
        var path = Path.Combine(_folder, "=cmd.txt");
        await File.WriteAllTextAsync(path, "=SUM(A1)优化营商环境\n浙江省优化营商环境，推进改革。\n", TestContext.Current.CancellationToken);
        await RunAsync("import", path, "--data", Data);

        var (_, csv, _) = await RunAsync("coverage", "--by", "document", "--data", Data);

        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
        Assert.Contains(",'=SUM", csv, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Data => Path.Combine(_folder, "data");

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        string[] data = arguments.Contains("--data") ? [] : ["--data", Data];
        var code = await Shell.RunAsync([.. arguments, .. data], output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
