namespace PolicyDashboard.Web.Charts;

/// <summary>Fits names into the room beside and above a drawing, where CSS does not reach.</summary>
public static class Wrapping
{
    /// <summary>Width of a text in em: a Han character is 1, a Latin letter about half.</summary>
    public static double Width(string text) => text.Sum(character => character > '\u2e7f' ? 1 : 0.56);

    /// <summary>A short Chinese name over a narrow column: four characters stand two by two.</summary>
    public static IReadOnlyList<string> Stacked(string name)
    {
        if (name.Any(character => character <= '\u2e7f') || name.Length <= 2)
        {
            return [name];
        }

        var lines = (name.Length + 2) / 3;
        return Even(name, name.Length == 4 ? 2 : lines);
    }

    /// <summary>A title in at most two lines of <paramref name="width"/> em; what does not fit ends in an ellipsis (the table has all of it).</summary>
    public static IReadOnlyList<string> TwoLines(string title, double width)
    {
        var first = Fit(title, width);
        if (first == title.Length)
        {
            return [title];
        }

        var rest = title[first..].TrimStart();
        var second = Fit(rest, width);
        return second == rest.Length ? [title[..first], rest] : [title[..first], rest[..Fit(rest, width - 1)] + "…"];
    }

    /// <summary>A text in lines of at most <paramref name="width"/> em. It is broken anywhere between Han characters, and between words of other scripts where they have a blank.</summary>
    public static IReadOnlyList<string> Lines(string text, double width)
    {
        var lines = new List<string>();
        for (var rest = text; rest.Length > 0;)
        {
            var end = Math.Max(1, Fit(rest, width));
            if (end < rest.Length && rest[end - 1] <= '\u2e7f' && rest[end] is <= '\u2e7f' and not ' ' && rest.LastIndexOf(' ', end - 1, end) is > 0 and var blank)
            {
                end = blank;
            }

            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        return lines;
    }

    /// <summary>A name in one line of <paramref name="width"/> em.</summary>
    public static string OneLine(string name, double width) => Fit(name, width) == name.Length ? name : name[..Fit(name, width - 1)] + "…";

    private static List<string> Even(string name, int lines)
    {
        var parts = new List<string>();
        for (var (line, start) = (0, 0); line < lines; line++)
        {
            var end = (int)Math.Ceiling(name.Length * (line + 1.0) / lines);
            parts.Add(name[start..end]);
            start = end;
        }

        return parts;
    }

    private static int Fit(string text, double width)
    {
        var used = 0.0;
        for (var at = 0; at < text.Length; at++)
        {
            used += Width(text.Substring(at, 1));
            if (used > width)
            {
                // A pair of code units is one character and stays whole.
                return at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
            }
        }

        return text.Length;
    }
}
