using System.Globalization;
using System.Text;

namespace PolicyDashboard.Web.Exports.Tables;

/// <summary>A sheet as CSV: UTF-8 with BOM, so that Excel reads Chinese; numbers in full with a point; facts behind the last row, each line with <c>#</c> before it.</summary>
public static class CsvFile
{
    // So that a file of many pages arrives while it is still being read.
    private const int FlushEvery = 500;

    /// <summary>Writes the file.</summary>
    public static async Task WriteAsync(Stream file, Sheet sheet, IReadOnlyList<ExportFact> facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        await using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await text.WriteLineAsync(string.Join(',', sheet.Columns.Select(column => Quoted(column.Head))).AsMemory(), cancellation);
        var rows = 0;
        await foreach (var row in sheet.Rows.WithCancellation(cancellation))
        {
            await text.WriteLineAsync(string.Join(',', row.Cells.Select(Written)).AsMemory(), cancellation);
            if (++rows % FlushEvery == 0)
            {
                await text.FlushAsync(cancellation);
            }
        }

        // Behind the numbers, so that the first line is the head for every program, and marked, so that it can skip them.
        await text.WriteLineAsync();
        foreach (var fact in facts)
        {
            await text.WriteLineAsync($"# {Quoted(fact.Name)},{Quoted(fact.Text)}".AsMemory(), cancellation);
        }
    }

    private static string Written(SheetCell cell) =>
        cell.Number is { } number ? number.ToString("0.######", CultureInfo.InvariantCulture) : Quoted(cell.Text ?? "");

    private static string Quoted(string text)
    {
        // A spreadsheet would run a text that opens with these as a formula; a title of somebody's document must not.
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
