using System.Globalization;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Benchmarks;

/// <summary>Boilerplate against the statements that readers marked with !.</summary>
internal static class BoilerplateFigures
{
    public static void Print(string shared, bool listMisses)
    {
        Console.WriteLine("boilerplate");
        Measure(shared, "train", listMisses);
        Measure(shared, "", listMisses: false);
    }

    private static void Measure(string shared, string folder, bool listMisses)
    {
        int truePositives = 0, falsePositives = 0, falseNegatives = 0, statements = 0;
        foreach (var line in File.ReadLines(Path.Combine(shared, "gold", folder, "sources.tsv")).Order(StringComparer.Ordinal))
        {
            var parts = line.Split('\t');
            var text = ManifestRow.Stored(Path.Combine(shared, parts[1]));
            var read = TextReading.Read(text, "");
            var at = CodePoints(text);
            foreach (var row in File.ReadLines(Path.Combine(shared, "gold", folder, Path.GetFileName(parts[0]))).Where(row => char.IsAsciiDigit(row[0])))
            {
                var fields = row.Split('\t');
                int start = at[int.Parse(fields[0], CultureInfo.InvariantCulture)], end = at[int.Parse(fields[1], CultureInfo.InvariantCulture)];
                bool gold = fields[2] == "!", found = IsBoilerplate(read, start, end);
                statements++;
                truePositives += gold && found ? 1 : 0;
                falsePositives += !gold && found ? 1 : 0;
                falseNegatives += gold && !found ? 1 : 0;
                if (listMisses && gold != found)
                {
                    Console.WriteLine($"  {(gold ? "missed" : "wrong ")} {Path.GetFileName(parts[0])} {fields[0]} [{fields[2]}] {fields[3]}");
                }
            }
        }

        double precision = (double)truePositives / Math.Max(1, truePositives + falsePositives), recall = (double)truePositives / Math.Max(1, truePositives + falseNegatives);
        HeadFigures.Say($"  gold/{folder,-8} {statements} statements, {truePositives + falseNegatives} marked: P {precision:F3} R {recall:F3} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3} (tp {truePositives} fp {falsePositives} fn {falseNegatives})");
    }

    private static bool IsBoilerplate(DocumentText read, int start, int end)
    {
        var found = false;
        foreach (var statement in read.Statements)
        {
            var overlap = Math.Min(statement.Span.End, end) - Math.Max(statement.Span.Start, start);
            if (overlap > 0 && (2 * overlap >= end - start || 2 * overlap >= statement.Span.Length))
            {
                if (statement.Counts)
                {
                    return false;
                }

                found |= statement.Kind == StatementKind.Boilerplate;
            }
        }

        return found;
    }

    /// <summary>Gold offsets count code points; ours UTF-16 code units.</summary>
    private static List<int> CodePoints(string text)
    {
        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1)
        {
            starts.Add(i);
        }

        starts.Add(text.Length);
        return starts;
    }
}
