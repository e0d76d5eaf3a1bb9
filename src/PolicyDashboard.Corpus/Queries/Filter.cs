using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Which of two views of place a question is asked in. They are never added to one another.</summary>
public enum PlaceView : byte
{
    /// <summary>发文地区: the place that issued the document.</summary>
    Issuing = 0,

    /// <summary>所述地区: the place that a statement speaks about.</summary>
    Spoken = 1,
}

/// <summary>Which statements a question is about. Everything that is null or empty leaves all of them in.</summary>
/// <param name="Place">This place, or the places of this set, and those beneath.</param>
/// <param name="ThisLevelOnly">With <paramref name="Place"/>: without the places beneath; of a set its members alone.</param>
/// <param name="Document">One document.</param>
/// <param name="From">First year of issue, included. With an end given, documents without a date are out.</param>
/// <param name="To">Last year of issue, included.</param>
/// <param name="Types">Types of document.</param>
/// <param name="Class">What was done, or what is planned.</param>
/// <param name="View">Whether places are issuing places or places spoken of.</param>
/// <param name="Month">1 to 12: documents issued in that month of the years asked about, so that a monthly point opens. Documents whose date has no month are out.</param>
/// <param name="News">Documents that are new, or those that are not.</param>
public sealed record Filter(
    Area? Place = null,
    bool ThisLevelOnly = false,
    int? Document = null,
    int? From = null,
    int? To = null,
    IReadOnlyList<DocumentType>? Types = null,
    StatementClass? Class = null,
    PlaceView View = PlaceView.Issuing,
    int? Month = null,
    News? News = null)
{
    /// <summary>Everything.</summary>
    public static Filter All { get; } = new();
}

/// <summary>One column: a theme, a group or "any theme". Groups and any theme have counts of their own (unions).</summary>
/// <param name="Key"><c>environment</c>; <c>group:economy</c>; <c>any</c>: what stands in addresses and in the stored rows; <c>text:放管服</c> for a search, which is not stored.</param>
/// <param name="Chinese">Name shown.</param>
/// <param name="English">Name shown to readers of English.</param>
/// <param name="Group">Id of the group it belongs to or is; empty for any theme and for a search.</param>
/// <param name="Kind">Which of these.</param>
public sealed record Subject(string Key, string Chinese, string English, string Group, SubjectKind Kind)
{
    /// <summary>Key of "any theme".</summary>
    public const string Any = "any";
}

/// <summary>What a subject is.</summary>
public enum SubjectKind : byte
{
    /// <summary>A theme of the catalogue.</summary>
    Theme = 0,

    /// <summary>A group: about any of its themes.</summary>
    Group = 1,

    /// <summary>About any theme at all.</summary>
    Any = 2,

    /// <summary>No theme: statements that contain a text (<see cref="SearchText"/>).</summary>
    Text = 3,
}
