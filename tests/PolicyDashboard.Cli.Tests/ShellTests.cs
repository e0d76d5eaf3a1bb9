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
    [InlineData("new --since gestern", "2026-03-01T08:30:00Z")]
    [InlineData("new --by read", "taken, issued")]
    [InlineData("new --format xml", "text, json")]
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
    public async Task New_prints_what_was_issued_since_a_day_and_how_far_it_moved_each_number()
    {
        var (code, text, errors) = await RunAsync("new", "--by", "issued", "--since", "2020-07-01", "--data", Data);
        var (_, written, _) = await RunAsync("new", "--by", "issued", "--since", "2020-07-01", "--format", "json", "--data", Data);
        var (_, coverage, _) = await RunAsync("coverage", "--format", "json", "--data", Data);

        Assert.Equal((0, ""), (code, errors));
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToArray();
        Assert.Equal(["new", "issued", "2020-07-01", "1 new", "3 before", "statements"], lines[0]);
        var json = JsonDocument.Parse(written).RootElement;
        Assert.Equal("since-20200701", json.GetProperty("news").GetString());
        var document = Assert.Single(json.GetProperty("documents").EnumerateArray());
        Assert.Equal(document.GetProperty("title").GetString(), Assert.Single(lines, line => line[0] == "document")[^1]);
        Assert.True(string.CompareOrdinal(document.GetProperty("date").GetString(), "2020-07-01") >= 0);

        var movements = json.GetProperty("movements").EnumerateArray().ToList();
        var moved = lines.Where(line => line[0] == "moved").ToList();
        Assert.NotEmpty(movements);
        Assert.Equal(movements.Count, moved.Count);
        var now = JsonDocument.Parse(coverage).RootElement.GetProperty("total").GetProperty("coverage");
        foreach (var (movement, line) in movements.Zip(moved))
        {
            Assert.Equal(movement.GetProperty("theme").GetString(), line[3]);
            Assert.Equal(movement.GetProperty("now").GetDouble() - movement.GetProperty("before").GetDouble(), movement.GetProperty("difference").GetDouble(), 1e-12);
            Assert.Equal(movement.GetProperty("difference").GetDouble(), double.Parse(line[7], CultureInfo.InvariantCulture), 1e-6);
            var (low, high) = (movement.GetProperty("low").GetDouble(), movement.GetProperty("high").GetDouble());
            Assert.True(low <= high);
            Assert.Equal(low > 0 || high < 0 ? "*" : "", line[10]);
            if (movement.GetProperty("place").ValueKind == JsonValueKind.Null)
            {
                Assert.Equal(now.GetProperty(line[3]).GetDouble(), movement.GetProperty("now").GetDouble(), 1e-12);
            }
        }

        Assert.Equal(movements.Select(Size).OrderDescending(), movements.Select(Size));

        static double Size(JsonElement movement) => Math.Abs(movement.GetProperty("difference").GetDouble());
    }

    [Fact]
    public async Task New_without_a_time_begins_with_the_last_import_or_the_newest_year()
    {
        var (_, taken, _) = await RunAsync("new", "--data", Data);
        var (_, issued, _) = await RunAsync("new", "--by", "issued", "--data", Data);

        // The seeds came in just now: all that there is is new, and nothing was there that could move.
        Assert.Matches("^new\ttaken\t[0-9TZ:-]+\t4 new\t0 before\tstatements\n", taken);
        Assert.DoesNotContain("\nmoved", taken, StringComparison.Ordinal);
        Assert.Contains("\nfirst\t420000\t湖北", taken, StringComparison.Ordinal);
        Assert.Matches("^new\tissued\t20[0-9]{2}-01-01\t", issued);
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
