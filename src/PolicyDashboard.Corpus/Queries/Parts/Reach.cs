using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Which places a question takes in: everything, a place with those beneath it, a place alone, or none.</summary>
internal readonly record struct Reach
{
    private Reach(PlaceCode? place, bool alone, bool isNothing) => (Place, IsAlone, IsNothing) = (place, alone, isNothing);

    /// <summary>The place; null for everything.</summary>
    public PlaceCode? Place { get; }

    /// <summary>Without those beneath it.</summary>
    public bool IsAlone { get; }

    /// <summary>Two places were asked for that have nothing in common.</summary>
    public bool IsNothing { get; }

    /// <summary>The bit that gathered rows must have.</summary>
    public byte Mask => IsAlone ? ReachMask.Alone : ReachMask.WithBeneath;

    public static Reach Of(Filter filter) => new(filter.Place, filter.ThisLevelOnly && filter.Place is not null, false);

    /// <summary>Whether a place is taken in.</summary>
    public bool Holds(PlaceCode place) =>
        !IsNothing && (Place is not { } own || (IsAlone ? own == place : own.Holds(place)));

    /// <summary>Lowest and highest number of the places taken in.</summary>
    public (int First, int Last) Numbers()
    {
        var number = Place?.Number ?? 0;
        var beneath = IsAlone || number <= 0 ? 0 : number % 10000 == 0 ? 9999 : number % 100 == 0 ? 99 : 0;
        return (number, number + beneath);
    }

    /// <summary>What lies both in here and in a place with those beneath it.</summary>
    public Reach Within(PlaceCode place) =>
        Place is not { } own ? new(place, false, false)
        : place.Holds(own) ? this
        : !IsAlone && own.Holds(place) ? new(place, false, false)
        : new(null, false, true);
}
