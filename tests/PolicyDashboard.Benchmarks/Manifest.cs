using System.Globalization;
using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Benchmarks;

/// <summary>What corpus/manifest.csv says about a document.</summary>
/// <param name="Set">Folder of the corpus.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="Place">Who issued it: the prefecture where one is given, else the province, else 中央.</param>
/// <param name="Date">As written there: 2019-07-17; empty where there is none.</param>
/// <param name="Type">文种 in the manifest's words.</param>
internal sealed record ManifestRow(string Set, string File, string Path, PlaceCode Place, string Date, string Type);

/// <summary>Reads corpus/manifest.csv.</summary>
internal static class Manifest
{
    public static IReadOnlyList<ManifestRow> Read(string corpus)
    {
        var lines = File.ReadAllText(Path.Combine(corpus, "manifest.csv")).TrimStart('\uFEFF');
        var rows = Rows(lines).ToList();
        var column = rows[0].Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);
        return
        [
            .. rows.Skip(1).Where(row => row.Count == column.Count).Select(row => new ManifestRow(
                row[column["set"]],
                row[column["file"]],
                Path.Combine(corpus, row[column["set"]], row[column["file"]]),
                Place(row[column["prefecture_gb2260"]], row[column["gb2260"]]),
                row[column["date"]],
                row[column["doc_type"]])),
        ];
    }

    private static PlaceCode Place(string prefecture, string province)
    {
        var text = prefecture.Length > 0 ? prefecture : province;
        return text.Length > 0 ? new(int.Parse(text, CultureInfo.InvariantCulture)) : PlaceCode.Centre;
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (quoted)
            {
                if (character != '"')
                {
                    cell.Append(character);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (character == '"')
            {
                quoted = true;
            }
            else if (character is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else if (character != '\r')
            {
                cell.Append(character);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            row.Add(cell.ToString());
            yield return row;
        }
    }
}
