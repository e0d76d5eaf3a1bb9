using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Storage;

/// <summary>Which place lies directly above which, as rows of a chart open and close.</summary>
internal sealed class PlaceTree(Gazetteer gazetteer)
{
    /// <summary>Stands above provinces, the centre and 未定.</summary>
    public const int Top = -2;

    /// <summary>
    /// The place directly above: the prefecture of a county, the province of a prefecture and of a county that has no
    /// prefecture (仙桃, districts of 北京); <see cref="Top"/> above the rest.
    /// </summary>
    public int Above(PlaceCode place)
    {
        if (!place.IsDivision || place == place.Province)
        {
            return Top;
        }

        var prefecture = place.Prefecture;
        return place != prefecture && gazetteer.Find(prefecture) is not null ? prefecture.Number : place.Province.Number;
    }

    /// <summary>The place itself and those above it, from the place upwards.</summary>
    public IEnumerable<int> Chain(PlaceCode place)
    {
        for (var code = place.Number; code != Top; code = Above(new(code)))
        {
            yield return code;
        }
    }

    /// <summary>The row that a place falls into where a chart shows what is taken in; null where it falls into none.</summary>
    public PlaceCode? RowOf(PlaceCode place, Queries.Parts.Reach reach)
    {
        if (!reach.Holds(place))
        {
            return null;
        }

        if (reach.Area is { Set: { } set })
        {
            // A set consists of its members.
            return set.Members.First(member => member.Holds(place));
        }

        var asked = reach.Area?.Place;
        if (place == asked)
        {
            return place;
        }

        var above = asked?.Number ?? Top;
        return Chain(place).Select(code => (PlaceCode?)new PlaceCode(code)).FirstOrDefault(code => Above(code!.Value) == above);
    }

    /// <summary>Where it stands; -1 for 未定.</summary>
    public int Level(PlaceCode place) =>
        place == PlaceCode.Undetermined ? -1
        : place == PlaceCode.Centre ? (int)PlaceLevel.Centre
        : gazetteer.Find(place) is { } known ? (int)known.Level
        : place == place.Province ? (int)PlaceLevel.Province
        : place == place.Prefecture ? (int)PlaceLevel.Prefecture
        : (int)PlaceLevel.County;
}
