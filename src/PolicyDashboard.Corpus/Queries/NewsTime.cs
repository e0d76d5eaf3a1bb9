using System.Globalization;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>How a time since which something is new is written: a day, or to the second, UTC.</summary>
public static class NewsTime
{
    private const string Day = "yyyy-MM-dd", Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Reads <c>2026-03-01</c> or <c>2026-03-01T08:30:00Z</c>; null for everything else.</summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, [Day, Second], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    /// <summary>Writes what <see cref="Parse"/> reads: a day for its beginning, parts of a second left out.</summary>
    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(time.UtcDateTime.TimeOfDay == TimeSpan.Zero ? Day : Second, CultureInfo.InvariantCulture);
}
