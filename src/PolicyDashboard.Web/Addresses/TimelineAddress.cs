using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Coverage of one subject over time.</summary>
/// <param name="Subject">Subject key.</param>
/// <param name="Step">What a point gathers; null for what suits the number of documents.</param>
/// <param name="Places">A panel each; empty for one panel of everything.</param>
/// <param name="Measure">How coverage is expressed.</param>
/// <param name="Filter">Which text is asked about.</param>
/// <param name="Open">The point whose statements are shown beside the chart.</param>
/// <param name="ByClass">Whether what was done and what is planned are told apart.</param>
/// <param name="Form">One subject, or a small panel for each theme.</param>
public sealed record TimelineAddress(
    string Subject,
    TimeStep? Step,
    IReadOnlyList<Area> Places,
    Measure Measure,
    Filter Filter,
    OpenNumber? Open = null,
    bool ByClass = false,
    TimelineForm Form = TimelineForm.One)
{
    /// <summary>Most panels on one scale that still can be told apart.</summary>
    public const int MostPlaces = 8;

    /// <summary>Any theme in every document, over everything.</summary>
    public static TimelineAddress Start { get; } = new(Corpus.Queries.Subject.Any, null, [], Measure.Statements, Filter.All);

    /// <summary>Reads it from an address.</summary>
    public static TimelineAddress Read(AddressReader address)
    {
        var places = address.Areas("places", MostPlaces, Words.ProblemTooManyPlaces);
        return new TimelineAddress(
            address.Subject("theme") ?? Corpus.Queries.Subject.Any,
            address.Optional("step", AddressWords.Steps, Meaning),
            places,
            address.Measure(),
            address.Filter(),
            OpenNumber.Read(address),
            address.Choice("split", AddressWords.Splits, split => split ? Words.SplitClass : Words.SplitNone),
            address.Choice("as", AddressWords.TimelineForms, form => form == TimelineForm.One ? Words.TimelineFormOne : Words.TimelineFormEvery));
    }

    private static Wording Meaning(TimeStep step) => step switch
    {
        TimeStep.Month => Words.StepMonth,
        TimeStep.Year => Words.StepYear,
        _ => Words.StepDocument,
    };
}

/// <summary>What the timeline shows.</summary>
public enum TimelineForm
{
    /// <summary>One subject, a panel a place.</summary>
    One = 0,

    /// <summary>Every theme in a small panel, all on one scale, a point a year.</summary>
    EveryTheme = 1,
}
