using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>Tells a county-level city that calls itself 市 from the city above it: 义乌's report names 义乌 on every page and 金华 now and then.</summary>
internal sealed class CountyCities(Gazetteer gazetteer)
{
    /// <summary>It must be named this often.</summary>
    private const int Often = 8;

    /// <summary>And this many times as often as the city above it, and as any county beside it.</summary>
    private const int Times = 2;

    private readonly CityIndexes _cities = new(gazetteer);

    /// <summary>The county-level city that a text is full of; the place found before where there is none.</summary>
    /// <param name="found">A prefecture, read from the names in the text and from nothing stronger.</param>
    /// <param name="view">The text.</param>
    /// <param name="to">Characters to look at.</param>
    public IssuingPlace Nearer(IssuingPlace found, MatchingView view, int to)
    {
        if (_cities.Of(found.Code) is not { } index)
        {
            return found;
        }

        var counts = index.Find(view.Text, 0, to, 0)
            .GroupBy(mention => mention.Code)
            .Select(group => (Code: group.Key, Count: group.Count(), First: group.First()))
            .OrderByDescending(group => group.Count)
            .ToList();
        var city = counts.Find(group => group.Code == found.Code).Count;
        var counties = counts.Where(group => group.Code.IsDivision && group.Code != found.Code).Take(2).ToList();
        if (counties.Count == 0 || counties[0].Count < Often || counties[0].Count < Times * city
            || (counties.Count > 1 && counties[0].Count < Times * counties[1].Count)
            || gazetteer.Find(counties[0].Code) is not { } county || !county.Name.EndsWith('市'))
        {
            return found;
        }

        var first = counties[0].First;
        var where = TextSpan.Between(view.ToStored(first.Start), view.ToStored(first.End - 1) + 1);
        return found with { Code = county.Code, Reasons = [new(county.Code, where, "正文多次自称"), .. found.Reasons] };
    }
}
