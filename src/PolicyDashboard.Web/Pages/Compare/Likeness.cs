using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>In what the sides of a comparison are unlike: a part of every difference comes from that.</summary>
public static class Likeness
{
    /// <summary>Whether the sides hold other types of document.</summary>
    public static bool TypesDiffer(IEnumerable<CompareSide> sides) => sides.Select(side => string.Join(',', side.Types.Order())).Distinct().Skip(1).Any();

    /// <summary>Whether they are of other years. Periods are meant to be.</summary>
    public static bool YearsDiffer(IReadOnlyList<CompareSide> sides) => !ArePeriods(sides) && sides.Select(side => side.Years).Distinct().Skip(1).Any();

    /// <summary>Whether they were issued at other levels.</summary>
    public static bool LevelsDiffer(IEnumerable<CompareSide> sides) => sides.Select(side => string.Join(',', side.Levels)).Distinct().Skip(1).Any();

    /// <summary>Whether anything is unlike.</summary>
    public static bool IsUnlike(IReadOnlyList<CompareSide> sides) => TypesDiffer(sides) || YearsDiffer(sides) || LevelsDiffer(sides);

    /// <summary>
    /// The same comparison of like with like, as far as it goes: only types that all sides have, only years that all of them
    /// reach, and where a level is common to all places, that level alone.
    /// </summary>
    /// <returns>Null where nothing would be left to compare, and where nothing would change.</returns>
    public static CompareAddress? Alike(CompareAddress address, IReadOnlyList<CompareSide> sides)
    {
        var alike = address with { Open = null };
        if (TypesDiffer(sides))
        {
            var types = Common(sides.Select(side => side.Types)).Order().ToList();
            if (types.Count == 0)
            {
                return null;
            }

            alike = alike with { Filter = alike.Filter with { Types = types } };
        }

        if (YearsDiffer(sides))
        {
            var years = Common(sides.Select(side => side.AllYears)).Order().ToList();
            if (years.Count == 0)
            {
                return null;
            }

            alike = alike with { Filter = alike.Filter with { From = years[0], To = years[^1] } };
        }

        if (LevelsDiffer(sides) && CanShareLevel(sides))
        {
            alike = alike with { Sides = [.. alike.Sides.Select(side => side.Place is null ? side : side with { ThisLevelOnly = true })] };
        }

        return Links.To(alike) == Links.To(address with { Open = null }) ? null : alike;
    }

    /// <summary>The same comparison within the types that all sides have; null where they have none in common.</summary>
    public static CompareAddress? AlikeInType(CompareAddress address, IReadOnlyList<CompareSide> sides)
    {
        ArgumentNullException.ThrowIfNull(address);
        var types = Common(sides.Select(side => side.Types)).Order().ToList();
        return types.Count == 0 ? null : address with { Open = null, Word = null, Filter = address.Filter with { Types = types } };
    }

    private static bool ArePeriods(IReadOnlyList<CompareSide> sides) => sides.Any(side => side.Key.Year is not null);

    // A place alone has one level. It helps where the places are of one level and all of them wrote something themselves.
    private static bool CanShareLevel(IReadOnlyList<CompareSide> sides) =>
        sides.All(side => side.Key.Place is { IsDivision: true, Place: { } place } && side.Levels.Contains(LevelOf(place)))
        && sides.Select(side => LevelOf(side.Key.Place!.Value.Place!.Value)).Distinct().Count() == 1;

    private static PlaceLevel LevelOf(PlaceCode place) =>
        place == place.Province ? PlaceLevel.Province : place == place.Prefecture ? PlaceLevel.Prefecture : PlaceLevel.County;

    private static IEnumerable<T> Common<T>(IEnumerable<IReadOnlyList<T>> lists) => lists.Select(list => list.AsEnumerable()).Aggregate((left, right) => left.Intersect(right));
}
