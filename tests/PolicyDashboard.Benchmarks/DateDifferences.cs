namespace PolicyDashboard.Benchmarks;

/// <summary>What the text says of a manifest's date that is not the date it was read with, found out by the words around it, apart from the reader.</summary>
internal sealed class DateDifferences
{
    private const string Unexplained = "not explained by the text";

    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);

    /// <summary>Counts a difference.</summary>
    public void Add(string date, string found, string text)
    {
        var kind = Kind(date, found, text);
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
    }

    /// <summary>Prints how many differences are of each kind.</summary>
    public void Print(int all)
    {
        foreach (var (kind, count) in _kinds)
        {
            HeadFigures.Say($"    differs: {kind,-64} {count,3}");
        }

        var open = _kinds.GetValueOrDefault(Unexplained);
        var own = all - _kinds.Values.Sum() + open;
        HeadFigures.Say($"  rows whose date the text does not give to something else: {own - open} of {own}  {100.0 * (own - open) / Math.Max(own, 1):F1} %");
    }

    private static string Kind(string date, string found, string text)
    {
        var kind = Unexplained;
        foreach (var after in DateNotations.After(date, text))
        {
            var said = Of(after, string.CompareOrdinal(date, found) < 0);
            if (said is null)
            {
                return Unexplained;
            }

            kind = kind == Unexplained ? said : kind;
        }

        return kind;
    }

    /// <summary>What a date is by what follows it, without blanks; null where that does not tell.</summary>
    private static string? Of(string after, bool isOlder)
    {
        var sentence = after[..(after.IndexOf('。', StringComparison.Ordinal) is >= 0 and var stop ? stop : after.Length)];
        var rest = after.TrimStart('起');
        return Starts(rest, "施行", "实施", "生效", "执行") ? "the day it takes effect"
            : Starts(rest, "前", "至", "-", "—", "－") ? "a deadline, or the start of a period, in the body"
            : Starts(rest, "印") ? "the day the paper was printed, in its last line"
            : char.IsAsciiDigit(rest.FirstOrDefault()) && rest.IndexOf('时', StringComparison.Ordinal) is > 0 and < 3 ? "the minute the page was put up, beside a dated session"
            : sentence.Contains("同时废止", StringComparison.Ordinal) ? "a change of the paper that this one repeals"
            : isOlder && Array.Exists(["通过", "批准", "修正", "修订", "公布"], word => sentence.Contains(word, StringComparison.Ordinal)) ? "an older change, the newest stands in the same list"
            : null;
    }

    private static bool Starts(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
