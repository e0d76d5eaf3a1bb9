using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Cli;

/// <summary>A coverage table in one measure, written out.</summary>
internal sealed class CoverageText(CoverageTable table, Measure measure, Gazetteer gazetteer)
{
    /// <summary>A line a row, a column a subject, the total last.</summary>
    public string Csv()
    {
        var lines = new StringBuilder();
        Line(["key", "name", "date", "documents", "statements", "characters", "coded", "paragraphs", .. table.Subjects.Select(subject => subject.Key)]);
        foreach (var row in table.Rows.Append(table.Total))
        {
            Line(
            [
                row.Key, Name(row), row.Document?.Date?.ToString() ?? "",
                Number(row.Totals.Documents), Number(row.Totals.Statements), Number(row.Totals.Characters), Number(row.Totals.Coded), Number(row.Totals.Paragraphs),
                .. table.Subjects.Select(subject => row.Subjects[subject.Key].In(measure, row.Totals)?.ToString("R", CultureInfo.InvariantCulture) ?? ""),
            ]);
        }

        return lines.ToString();

        void Line(IEnumerable<string> cells) => lines.AppendJoin(',', cells.Select(Quote)).Append('\n');
    }

    /// <summary>The same as objects; a measure that is undefined is null.</summary>
    public string Json() => JsonSerializer.Serialize(
        new
        {
            measure = measure.ToString().ToLowerInvariant(),
            rows = table.Rows.Select(Row),
            total = Row(table.Total),
        },
        ReadableJson.Options) + "\n";

    private object Row(CoverageRow row) => new
    {
        key = row.Key,
        name = Name(row),
        place = row.Key == CoverageQuery.TotalKey ? null : row.Place.ToString(),
        date = row.Document?.Date?.ToString(),
        totals = new { row.Totals.Documents, row.Totals.Statements, row.Totals.Characters, row.Totals.Coded, row.Totals.Paragraphs },
        coverage = table.Subjects.ToDictionary(subject => subject.Key, subject => row.Subjects[subject.Key].In(measure, row.Totals)),
    };

    private string Name(CoverageRow row) =>
        row.Key == CoverageQuery.TotalKey ? "全部" : row.Document?.Title ?? (row.Place.Place is { } place ? gazetteer.Name(place) : row.Place.Set!.Chinese);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Quoted where a comma, a quotation mark or a line end would break the line. A title that begins like a formula gets an
    /// apostrophe before it: a spreadsheet would run it.
    /// </summary>
    private static string Quote(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '@' or '\t' || (cell.StartsWith('-') && !double.TryParse(cell, CultureInfo.InvariantCulture, out _)) ? $"'{cell}" : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
