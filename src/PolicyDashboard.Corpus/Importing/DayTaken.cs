using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>
/// The day a document was taken in, as it was in China: a date of issue after it is doubted. It is that of the import for ever, so
/// that the same document is read the same whenever it is computed anew.
/// </summary>
internal static class DayTaken
{
    // No time zone data needed: China has had one time and no summer time since 1991.
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static IssueDate Of(DateTimeOffset moment)
    {
        var there = moment.ToOffset(China);
        return new((short)there.Year, (byte)there.Month, (byte)there.Day);
    }

    public static IssueDate Of(long seconds) => Of(DateTimeOffset.FromUnixTimeSeconds(seconds));
}
