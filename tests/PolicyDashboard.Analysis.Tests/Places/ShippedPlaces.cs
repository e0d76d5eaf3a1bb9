using System.Globalization;
using System.Reflection;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Places;

/// <summary>The places of seeds/places.csv, and the finders that use them; read once.</summary>
internal static class ShippedPlaces
{
    public static string RepositoryTop { get; } =
        typeof(ShippedPlaces).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "RepositoryTop").Value!;

    public static Gazetteer Gazetteer { get; } = new([.. File.ReadLines(Path.Combine(RepositoryTop, "seeds", "places.csv")).Skip(1).Select(Place)]);

    public static IssuingPlaceFinder Finder { get; } = new(Gazetteer);

    /// <summary>The issuing place of a text, without a file name.</summary>
    public static IssuingPlace Issuer(string stored) => Finder.Find(TextReading.Read(stored, ""));

    /// <summary>A document of seeds/documents, by the digits its name begins with.</summary>
    public static string Seed(string digits) =>
        File.ReadAllText(Directory.EnumerateFiles(Path.Combine(RepositoryTop, "seeds", "documents"), digits + "_*").Single()).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    // The product reads this file in Corpus, which refuses what is wrong in it; here it is known to be right.
    private static Place Place(string line)
    {
        var cells = line.Split(',');
        var code = new PlaceCode(Number(cells[0]));
        var level = code == code.Province ? PlaceLevel.Province : code == code.Prefecture ? PlaceLevel.Prefecture : PlaceLevel.County;
        return new(code, cells[1], cells[2], cells[3], level, Number(cells[6]), Number(cells[7]), cells[8].Length > 0 ? new(Number(cells[8])) : code)
        {
            Abbreviation = cells[4],
            Aliases = cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries),
        };
    }

    private static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
