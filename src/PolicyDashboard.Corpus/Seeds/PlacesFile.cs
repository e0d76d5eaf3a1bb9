using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>seeds/places.csv: the divisions of GB/T 2260 and those that were.</summary>
/// <remarks>Columns are told in seeds/README.md. Everything that could make two readings differ is refused here, once.</remarks>
public static class PlacesFile
{
    private static readonly string[] Columns =
        ["code", "name", "short", "english", "abbreviation", "aliases", "from", "to", "now"];

    /// <summary>Reads the file.</summary>
    /// <exception cref="SeedFileException">It is missing, broken, or says the same thing twice.</exception>
    public static Gazetteer Load(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            return Read(reader, path);
        }
        catch (IOException cause)
        {
            throw new SeedFileException(
                path, 0, "the list of places cannot be read.", "Put back seeds/places.csv as it came with the program.", cause);
        }
    }

    /// <summary>Reads what a file holds; <paramref name="path"/> is what messages call it.</summary>
    /// <exception cref="SeedFileException">It is broken, or says the same thing twice.</exception>
    public static Gazetteer Read(TextReader content, string path)
    {
        var header = content.ReadLine() ?? "";
        if (header != string.Join(',', Columns))
        {
            throw new SeedFileException(path, 1, $"the first line is '{header}'.", $"It must be '{string.Join(',', Columns)}'.");
        }

        var rows = new List<PlacesRow>();
        for (var line = 2; content.ReadLine() is { } text; line++)
        {
            // No name of a place has a comma or a quotation mark in it, so lines are cut plainly and their numbers are those of an editor.
            var cells = text.Split(',');
            if (cells.Length != Columns.Length || text.Contains('"', StringComparison.Ordinal))
            {
                throw new SeedFileException(
                    path, line, $"'{text}' has {cells.Length} columns.", $"Write {Columns.Length}, without quotation marks: {string.Join(',', Columns)}.");
            }

            rows.Add(PlacesRow.Parse(cells, path, line));
        }

        PlacesCheck.Check(rows, path);
        return new([.. rows.Select(row => row.Place)]);
    }
}
