using System.Text;

namespace PolicyDashboard.Benchmarks;

/// <summary>A row of corpus/manifest.csv, as far as it is measured against.</summary>
/// <param name="Place">Code of the prefecture where one is given, else of the province; empty for the centre.</param>
internal sealed record ManifestRow(string Set, string File, string Title, string Date, string Type, string Place)
{
    /// <summary>The rows whose files are plain text.</summary>
    public static List<ManifestRow> Read(string shared)
    {
        var lines = Records(System.IO.File.ReadAllText(Path.Combine(shared, "corpus", "manifest.csv")));
        var header = lines[0].Select(name => name.Trim('\ufeff')).ToList();
        int set = header.IndexOf("set"), file = header.IndexOf("file"), title = header.IndexOf("title"), date = header.IndexOf("date"), type = header.IndexOf("doc_type");
        int province = header.IndexOf("gb2260"), prefecture = header.IndexOf("prefecture_gb2260");
        return [.. lines.Skip(1)
            .Where(row => row.Count > type && row[file].EndsWith(".txt", StringComparison.Ordinal))
            .Select(row => new ManifestRow(row[set], row[file], row[title], row[date], row[type], row[prefecture].Length > 0 ? row[prefecture] : row[province]))];
    }

    /// <summary>The text as it is stored.</summary>
    public string Text(string shared) => Stored(Path.Combine(shared, "corpus", Set, File));

    /// <summary>A UTF-8 file as it is stored: without byte order mark, line ends as \n.</summary>
    public static string Stored(string path) =>
        System.IO.File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static List<List<string>> Records(string csv)
    {
        var records = new List<List<string>> { new() };
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                if (quoted && i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    field.Append(csv[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (!quoted && csv[i] is ',' or '\n')
            {
                records[^1].Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (csv[i] == '\n')
                {
                    records.Add([]);
                }
            }
            else
            {
                field.Append(csv[i]);
            }
        }

        return records;
    }
}
