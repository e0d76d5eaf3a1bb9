using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Themes that places say little or nothing about.</summary>
/// <param name="IsWhole">Whether themes that are not missed are listed too.</param>
/// <param name="Filter">Which text is asked about; its place is the one that is looked at, among the places beside it.</param>
/// <param name="Open">The number whose statements are shown beside the list.</param>
public sealed record AbsenceAddress(bool IsWhole, Filter Filter, OpenNumber? Open = null)
{
    /// <summary>All places, only what is missed.</summary>
    public static AbsenceAddress Start { get; } = new(false, Filter.All);

    /// <summary>Reads it from an address.</summary>
    public static AbsenceAddress Read(AddressReader address) => new(
        address.Choice("show", AddressWords.AbsenceParts, whole => whole ? Words.AbsenceAll : Words.AbsenceMissed),
        address.Filter(),
        OpenNumber.Read(address));
}
