using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Seeds;

/// <summary>What no single line of places.csv can show: the same thing said twice, a place without the one above it.</summary>
internal static class PlacesCheck
{
    /// <summary>Counties that a province administers itself are gathered under this number.</summary>
    private const int DirectlyAdministered = 90;

    /// <exception cref="SeedFileException">Two lines do not go together.</exception>
    public static void Check(IReadOnlyList<PlacesRow> rows, string path)
    {
        var byCode = new Dictionary<PlaceCode, PlacesRow>();
        var byName = new Dictionary<(PlaceCode Above, string Name), PlacesRow>();
        var byAbbreviation = new Dictionary<string, PlacesRow>();
        var former = new Dictionary<(PlaceCode, string), PlacesRow>();

        foreach (var row in rows)
        {
            var place = row.Place;
            if (!place.IsCurrent)
            {
                Once(former, (place.Code, place.Name), row, $"the former {place.Code} {place.Name}");
                continue;
            }

            Once(byCode, place.Code, row, $"code {place.Code}");
            Once(byName, (Above(place.Code), place.Name), row, $"{place.Name} under {Above(place.Code)}");
            if (place.Abbreviation.Length > 0)
            {
                Once(byAbbreviation, place.Abbreviation, row, $"abbreviation {place.Abbreviation}");
            }
        }

        foreach (var row in rows)
        {
            if (!byCode.ContainsKey(row.Place.Now))
            {
                throw new SeedFileException(
                    path, row.Line, $"'now' of {row.Place.Name} is {row.Place.Now}, which is not in the file.", "Give the code of a place that is there today.");
            }

            if (row.Place.IsCurrent && row.Place.Level != PlaceLevel.Province && !byCode.ContainsKey(Above(row.Place.Code)))
            {
                throw new SeedFileException(
                    path, row.Line, $"{row.Place.Name} lies in {Above(row.Place.Code)}, which is not in the file.", "Correct the code, or add the place above it.");
            }
        }

        void Once<TKey>(Dictionary<TKey, PlacesRow> seen, TKey key, PlacesRow row, string what)
            where TKey : notnull
        {
            if (!seen.TryAdd(key, row))
            {
                throw new SeedFileException(
                    path, row.Line, $"{what} is given a second time; it stands in line {seen[key].Line} already.", "Keep one of the two lines.");
            }
        }
    }

    private static PlaceCode Above(PlaceCode code) =>
        code == code.Prefecture || code.Number / 100 % 100 == DirectlyAdministered || code.IsInMunicipality ? code.Province : code.Prefecture;
}
