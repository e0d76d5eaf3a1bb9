namespace PolicyDashboard.Analysis.Places;

/// <summary>Places that are spoken of as one: 长三角, 东部地区. No member lies beneath another, so nothing of it counts twice.</summary>
/// <param name="Id">What stands in addresses: <c>yrd</c>.</param>
/// <param name="Chinese">Name.</param>
/// <param name="English">Name for readers of English.</param>
/// <param name="Family">Id of the family it is offered in; empty for a list that somebody made.</param>
/// <param name="Members">Its places, each with those beneath it, by code.</param>
/// <param name="Source">Which document draws the line, and where this set departs from it.</param>
public sealed record PlaceSet(string Id, string Chinese, string English, string Family, IReadOnlyList<PlaceCode> Members, string Source);

/// <summary>Sets that belong together: alternatives, or the parts of a whole.</summary>
/// <param name="Id">Id.</param>
/// <param name="Chinese">Name.</param>
/// <param name="English">Name for readers of English.</param>
public sealed record PlaceSetFamily(string Id, string Chinese, string English);

/// <summary>All sets with a name, in the order in which they are offered.</summary>
/// <param name="Families">Families.</param>
/// <param name="Sets">Sets, family after family.</param>
public sealed record PlaceSets(IReadOnlyList<PlaceSetFamily> Families, IReadOnlyList<PlaceSet> Sets)
{
    /// <summary>No set at all.</summary>
    public static PlaceSets None { get; } = new([], []);

    /// <summary>The set of an id; null where there is none.</summary>
    public PlaceSet? Find(string id) => Sets.FirstOrDefault(set => set.Id == id);

    /// <summary>The place, set or list that a word stands for in an address or a command; null for none.</summary>
    /// <param name="word"><c>420000</c>, <c>none</c>, <c>yrd</c>, <c>310000_330000</c>, <c>310000_330000.对标省份</c>.</param>
    /// <param name="gazetteer">The places known.</param>
    public Area? AreaOf(string word, Gazetteer gazetteer)
    {
        if (PlaceCode.TryParse(word, out var place))
        {
            return gazetteer.Knows(place) ? place : null;
        }

        if (!word.Contains(Area.Separator, StringComparison.Ordinal))
        {
            return Find(word) is { } set ? Area.Of(set) : null;
        }

        var mark = word.IndexOf(ListName.Mark, StringComparison.Ordinal);
        var (codes, name) = mark < 0 ? (word, "") : (word[..mark], word[(mark + 1)..]);
        if (name != ListName.Read(name))
        {
            return null;
        }

        var members = new List<PlaceCode>();
        foreach (var code in codes.Split(Area.Separator))
        {
            if (!PlaceCode.TryParse(code, out var member) || !gazetteer.Knows(member))
            {
                return null;
            }

            members.Add(member);
        }

        return Area.Of(members, name);
    }

    /// <summary>The sets of a family.</summary>
    public IEnumerable<PlaceSet> Of(PlaceSetFamily family) => Sets.Where(set => set.Family == family.Id);
}
