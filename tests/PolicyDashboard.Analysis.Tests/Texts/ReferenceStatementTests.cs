using System.Globalization;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

/// <summary>The labelled statements were cut by the reference; each must be one of ours, character for character.</summary>
public class ReferenceStatementTests
{
    [Theory]
    [InlineData("")]
    [InlineData("train")]
    public void Every_labelled_statement_is_one_of_ours(string folder)
    {
        var shared = SeedFiles.Shared("gold");
        var missing = new List<string>();
        var found = 0;
        foreach (var source in File.ReadLines(Path.Combine(shared, folder, "sources.tsv")).Select(line => line.Split('\t')))
        {
            var text = SeedFiles.ReadText(Path.Combine(shared, "..", source[1]));
            var starts = CodePointStarts(text);
            var spans = TextReading.Read(text, "").Statements.Where(statement => statement.Kind != StatementKind.Blank).Select(statement => statement.Span).ToHashSet();
            foreach (var fields in File.ReadLines(Path.Combine(shared, folder, Path.GetFileName(source[0]))).Where(line => char.IsAsciiDigit(line[0])).Select(line => line.Split('\t')))
            {
                var span = TextSpan.Between(starts[int.Parse(fields[0], CultureInfo.InvariantCulture)], starts[int.Parse(fields[1], CultureInfo.InvariantCulture)]);
                found++;
                if (!spans.Contains(span))
                {
                    missing.Add($"{source[0]} {fields[0]}-{fields[1]}");
                }
            }
        }

        Assert.Empty(missing);
        Assert.True(found > 400);
    }

    private static List<int> CodePointStarts(string text)
    {
        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            starts.Add(i);
        }

        starts.Add(text.Length);
        return starts;
    }
}
