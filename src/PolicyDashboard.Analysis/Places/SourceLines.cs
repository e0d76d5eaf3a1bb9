using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>Where a text says which paper or site it was taken from, or where an agency's reporter sat; the names in there are not the issuer's.</summary>
internal static class SourceLines
{
    private const int Longest = 40;

    /// <summary>Characters within which a dateline ends: 新华社北京3月5日电（记者…）.</summary>
    private const int Dateline = 24;

    private static readonly string[] Agencies = ["新华社", "中新社", "中新网", "人民网", "央视网", "新华网"];

    private static readonly string[] Openings = ["来源", "稿源", "信源", "转载自", "摘自", "原载"];

    /// <summary>The stretches, in reading order.</summary>
    public static List<TextSpan> In(string view, int head)
    {
        var found = new List<TextSpan>();
        foreach (var opening in Openings)
        {
            var to = Math.Min(view.Length, head);
            for (var at = view.IndexOf(opening, 0, to, StringComparison.Ordinal); at >= 0; at = view.IndexOf(opening, at + 1, to - at - 1, StringComparison.Ordinal))
            {
                if (Opens(view, at + opening.Length))
                {
                    var end = view.IndexOf('\n', at);
                    found.Add(TextSpan.Between(at, Math.Min(end < 0 ? view.Length : end, at + Longest)));
                }
            }
        }

        foreach (var agency in Agencies)
        {
            var to = Math.Min(view.Length, head);
            for (var at = view.IndexOf(agency, 0, to, StringComparison.Ordinal); at >= 0; at = view.IndexOf(agency, at + 1, to - at - 1, StringComparison.Ordinal))
            {
                var end = view.AsSpan(at, Math.Min(Dateline, view.Length - at)).IndexOfAny('电', '讯');
                if (end > 0)
                {
                    found.Add(TextSpan.Between(at, at + end));
                }
            }
        }

        return found;
    }

    /// <summary>A colon follows, perhaps after blanks: 来源的 and 来源于 are ordinary words.</summary>
    private static bool Opens(string view, int at)
    {
        while (at < view.Length && view[at] is ' ' or '\u3000' or '\u00a0')
        {
            at++;
        }

        return at < view.Length && view[at] is ':' or '：' or '】' or ']' or '|';
    }
}
