using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>The provinces as squares: one subject, or every theme small.</summary>
/// <param name="Subject">Subject key; kept, though not shown, where every theme is.</param>
/// <param name="Form">One map, or one a theme.</param>
/// <param name="Bound">What the colours of a single map reach up to; maps of every theme always share theirs.</param>
/// <param name="Measure">How coverage is expressed.</param>
/// <param name="Filter">Which text is asked about. Its place is a set or none: the map is the provinces.</param>
/// <param name="Against">Place or set from which each square's difference is shown instead of coverage; null for coverage. Not for a search.</param>
/// <param name="Open">The square whose statements are shown beside the map.</param>
public sealed record MapAddress(
    string Subject,
    MapForm Form,
    MapBound Bound,
    Measure Measure,
    Filter Filter,
    OpenNumber? Open = null,
    Area? Against = null)
{
    /// <summary>Any theme, by share of statements, over everything.</summary>
    public static MapAddress Start { get; } = new(Corpus.Queries.Subject.Any, MapForm.One, MapBound.Own, Measure.Statements, Filter.All);

    /// <summary>Reads it from an address.</summary>
    public static MapAddress Read(AddressReader address)
    {
        var filter = address.Filter();
        if (filter.Place is { Set: null } place)
        {
            address.Refuse("place", place.ToString(), Words.ProblemMapPlace, []);
        }

        var subject = address.Subject("theme") ?? Corpus.Queries.Subject.Any;
        var against = address.Area("against");
        if (against is not null && SearchText.OfKey(subject) is not null)
        {
            address.Refuse("against", against.ToString()!, Words.ProblemMapAgainst, []);
        }

        return new MapAddress(
            subject,
            address.Choice("as", AddressWords.MapForms, form => form == MapForm.One ? Words.MapOne : Words.MapEvery),
            address.Choice("bound", AddressWords.MapBounds, bound => bound == MapBound.Own ? Words.MapBoundOwn : Words.MapBoundShared),
            address.Measure(),
            filter,
            OpenNumber.Read(address),
            against);
    }
}
