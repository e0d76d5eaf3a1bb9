using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Which places a question takes in: everything, a place or set with those beneath, these alone, or none.</summary>
internal readonly record struct Reach
{
    private Reach(Area? area, bool alone, bool isNothing) => (Area, IsAlone, IsNothing) = (area, alone, isNothing);

    /// <summary>The place or set; null for everything.</summary>
    public Area? Area { get; }

    /// <summary>Without those beneath.</summary>
    public bool IsAlone { get; }

    /// <summary>Two places were asked for that have nothing in common.</summary>
    public bool IsNothing { get; }

    public static Reach Of(Filter filter) => new(filter.Place, filter.ThisLevelOnly && filter.Place is not null, false);

    /// <summary>Whether a place is taken in.</summary>
    public bool Holds(PlaceCode place) =>
        !IsNothing && (Area is not { } own || (IsAlone ? own.Members.Contains(place) : own.Holds(place)));

    /// <summary>
    /// Whether the stored sums of whole documents cannot answer: a document may speak of several places, in some statements of each.
    /// All places spoken of together are all there is.
    /// </summary>
    public bool MustBeCounted(Filter filter) => filter.View == PlaceView.Spoken && Area is not null;

    /// <summary>A filter with these places.</summary>
    public Filter On(Filter filter) => filter with { Place = Area, ThisLevelOnly = IsAlone };

    /// <summary>What lies both in here and in a place or set with those beneath.</summary>
    public Reach Within(Area area)
    {
        if (Area is not { } own)
        {
            return new(area, false, false);
        }

        if (IsAlone)
        {
            List<PlaceCode> both = [.. own.Members.Where(area.Holds)];
            return both.Count == 0 ? new(null, false, true) : new(both.Count == own.Members.Count ? own : Analysis.Places.Area.Of(both), true, false);
        }

        return own.Within(area) is { } shared ? new(shared, false, false) : new(null, false, true);
    }
}
