namespace PolicyDashboard.Analysis.Places;

/// <summary>All places, by code.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<PlaceCode, Place> _byCode;

    /// <summary>A gazetteer of these places, in the order given.</summary>
    public Gazetteer(IReadOnlyList<Place> places)
    {
        Places = places;
        _byCode = places.Where(place => place.IsCurrent).ToDictionary(place => place.Code);
    }

    /// <summary>Every place, former ones included.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The current place of a code; null where there is none. 中央 and 未定 are not among them.</summary>
    public Place? Find(PlaceCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>Whether a code is a place of today, the centre or 未定.</summary>
    public bool Knows(PlaceCode code) => !code.IsDivision || Find(code) is not null;

    /// <summary>Short name for a chart: 湖北, 镇江, 中央, 未定; the code where it is unknown.</summary>
    public string ShortName(PlaceCode code) =>
        code == PlaceCode.Centre ? "中央" : code == PlaceCode.Undetermined ? "未定" : Find(code)?.Short ?? code.ToString();

    /// <summary>Full name: 湖北省, 镇江市, 中央, 未定.</summary>
    public string Name(PlaceCode code) =>
        code == PlaceCode.Centre ? "中央" : code == PlaceCode.Undetermined ? "未定" : Find(code)?.Name ?? code.ToString();

    /// <summary>English name, or the Chinese short name where none is given.</summary>
    public string EnglishName(PlaceCode code) =>
        code == PlaceCode.Centre ? "Central" : code == PlaceCode.Undetermined ? "Undetermined"
        : Find(code) is { } place ? (place.English.Length > 0 ? place.English : place.Short) : code.ToString();
}
