using System.Globalization;
using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>One line of places.csv.</summary>
/// <param name="Place">What it says.</param>
/// <param name="Line">Counted from 1.</param>
internal readonly record struct PlacesRow(Place Place, int Line)
{
    /// <summary>Reads the cells of a line, in the order of the columns.</summary>
    public static PlacesRow Parse(string[] cells, string path, int line)
    {
        var code = Code(cells[0], "code");
        var name = Filled(cells[1], "name");
        var to = Year(cells[7], "to");
        var from = Year(cells[6], "from");
        if (to != 0 && from > to)
        {
            throw Broken($"'{name}' is from {from} to {to}.", "Let 'from' come before 'to'.");
        }

        if (to == 0 && cells[8].Length > 0)
        {
            throw Broken($"'{name}' has a place in 'now' but no year in 'to'.", "Give the last year of a former division, or leave 'now' empty.");
        }

        return new(
            new Place(code, name, Filled(cells[2], "short"), cells[3], Level(code), from, to, to == 0 ? code : Code(cells[8], "now"))
            {
                Abbreviation = cells[4],
                Aliases = cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            },
            line);

        PlaceCode Code(string cell, string column) =>
            cell.Length == 6 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 110000 and <= 829999
                ? new(number)
                : throw Broken($"'{column}' is '{cell}'.", "Write the six digits of GB/T 2260, such as 420100.");

        int Year(string cell, string column) =>
            cell.Length == 0 ? 0
            : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 2100 ? year
            : throw Broken($"'{column}' is '{cell}'.", "Write a year from 1949 to 2100, or leave it empty.");

        string Filled(string cell, string column) =>
            cell.Length > 1 ? cell : throw Broken($"'{column}' is '{cell}'.", "Write a name of two characters or more.");

        SeedFileException Broken(string problem, string remedy) => new(path, line, problem, remedy);
    }

    private static PlaceLevel Level(PlaceCode code) =>
        code == code.Province ? PlaceLevel.Province : code == code.Prefecture ? PlaceLevel.Prefecture : PlaceLevel.County;
}
