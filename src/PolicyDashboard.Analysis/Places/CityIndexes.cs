using System.Collections.Concurrent;

namespace PolicyDashboard.Analysis.Places;

/// <summary>For each city an index of its counties, by their short names too; made when it is first asked for. Safe to use from several threads at once.</summary>
internal sealed class CityIndexes(Gazetteer gazetteer)
{
    private readonly ConcurrentDictionary<PlaceCode, PlaceIndex> _made = new();

    /// <summary>The counties of a prefecture, or the districts of a municipality; null for other places.</summary>
    public PlaceIndex? Of(PlaceCode city) =>
        city.IsDivision && city == city.Prefecture && (city != city.Province || city.IsInMunicipality)
            ? _made.GetOrAdd(city, code => new(gazetteer, code))
            : null;
}
