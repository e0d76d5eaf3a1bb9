using System.Globalization;

namespace PolicyDashboard.Web.Hosting;

/// <summary>
/// When a reader was here before: two times in a cookie of their own browser, and nothing anywhere else. Pages opened
/// within half an hour of each other are one visit, or what is new would be gone with the second look.
/// </summary>
/// <param name="Before">The last page of the visit before this one, UTC; null on the first visit.</param>
/// <param name="Latest">The last page of this one.</param>
/// <remarks>Written <c>1764000000.1764100000</c>, seconds since 1970; 0 for no visit before.</remarks>
public sealed record LastVisit(DateTimeOffset? Before, DateTimeOffset Latest)
{
    /// <summary>Name of the cookie.</summary>
    public const string Name = "visit";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>The visit that a page opened now belongs to.</summary>
    /// <param name="cookie">What the browser sent; null for nothing.</param>
    /// <param name="now">Now.</param>
    public static LastVisit Of(string? cookie, DateTimeOffset now)
    {
        var times = (cookie ?? "").Split('.');
        if (times.Length != 2 || Time(times[0]) is not { } before || Time(times[1]) is not { } latest || latest > now)
        {
            return new(null, now);
        }

        return now - latest > Pause ? new(latest, now) : new(before == DateTimeOffset.UnixEpoch ? null : before, now);
    }

    /// <summary>What the browser is to keep.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Before?.ToUnixTimeSeconds() ?? 0}.{Latest.ToUnixTimeSeconds()}");

    // To the end of the year 9999, or a forged cookie would break the page.
    private static DateTimeOffset? Time(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
