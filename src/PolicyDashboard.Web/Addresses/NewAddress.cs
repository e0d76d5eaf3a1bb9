using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Addresses;

/// <summary>Which of the three numbers of a movement is open.</summary>
public enum MovementPart
{
    /// <summary>Coverage with the new documents.</summary>
    Now = 0,

    /// <summary>The new documents alone.</summary>
    New = 1,

    /// <summary>Coverage without them.</summary>
    Before = 2,
}

/// <summary>What is new since a time.</summary>
/// <param name="By">Whether what came in or what was issued.</param>
/// <param name="Since">The time, UTC; null for the reader's last visit, or what stands in for it.</param>
/// <param name="Measure">How coverage is expressed.</param>
/// <param name="Filter">Which text is asked about.</param>
/// <param name="Open">The number whose statements are shown beside the chart.</param>
/// <param name="Part">Which of a movement's numbers it is.</param>
public sealed record NewAddress(NewsBy By, DateTimeOffset? Since, Measure Measure, Filter Filter, OpenNumber? Open = null, MovementPart Part = MovementPart.Now)
{
    /// <summary>What came in since the last visit.</summary>
    public static NewAddress Start { get; } = new(NewsBy.Taken, null, Measure.Statements, Filter.All);

    /// <summary>The time as it stands in an address: a day, or to the second; null for none.</summary>
    public string? SinceWord => Since is { } since ? NewsTime.Write(since) : null;

    /// <summary>Reads it from an address.</summary>
    public static NewAddress Read(AddressReader address) => new(
        address.Choice("by", AddressWords.NewsBy, by => by == NewsBy.Taken ? Words.NewTaken : Words.NewIssued),
        Time(address, "since"),
        address.Measure(),
        address.Filter() with { News = null },
        OpenNumber.Read(address),
        address.Choice("part", AddressWords.MovementParts, part => part switch { MovementPart.New => Words.NewPartNew, MovementPart.Before => Words.NewPartBefore, _ => Words.NewPartNow }));

    /// <summary>A day or a time of an address; null where the part is missing or is none.</summary>
    public static DateTimeOffset? Time(AddressReader address, string name)
    {
        if (address.Text(name) is not { } text)
        {
            return null;
        }

        if (NewsTime.Parse(text) is { } time)
        {
            return time;
        }

        address.Refuse(name, text, Words.ProblemTime, [new("2026-03-01", Words.ProblemTimeDay), new("2026-03-01T08:30:00Z", Words.ProblemTimeSecond)]);
        return null;
    }
}
