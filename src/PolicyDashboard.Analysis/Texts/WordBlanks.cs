namespace PolicyDashboard.Analysis.Texts;

/// <summary>Blanks that stand inside a word because a page was laid out so: 济 南 市, 附　　则, 营商⏎环境 in a PDF.</summary>
/// <remarks>
/// A blank that divides two things (政策法规 信息公开) cannot be told from one inside a word. It is taken for the latter:
/// a word torn apart is a hit lost, while two whole words pushed together hardly ever make a term.
/// </remarks>
internal static class WordBlanks
{
    /// <summary>A line this long, with a comma in it, is prose; when it ends inside a sentence it was wrapped.</summary>
    private const int ProseLine = 20;

    /// <summary>Length of the blanks at a position that stand inside a word; 0 where they do not.</summary>
    /// <param name="text">The stored text.</param>
    /// <param name="at">Position of a blank.</param>
    public static int LengthAt(string text, int at)
    {
        int end = at, lineEnds = 0;
        while (end < text.Length && Characters.IsBlank(text[end]))
        {
            lineEnds += text[end++] == '\n' ? 1 : 0;
        }

        if (at == 0 || end == text.Length || Characters.IsBlank(text[at - 1]) || lineEnds > 1 || !InsideWord(text[at - 1], text[end]))
        {
            return 0;
        }

        return (lineEnds == 1 ? IsWrapped(text, at, end) : end - at == 1 || IsSpacedOut(text, at, end)) ? end - at : 0;
    }

    private static bool InsideWord(char before, char after) =>
        (Characters.IsHan(before) && (Characters.IsHan(after) || char.IsAsciiLetterOrDigit(after)))
        || (Characters.IsHan(after) && char.IsAsciiLetterOrDigit(before));

    /// <summary>总　　则: wide blanks, but between single characters.</summary>
    private static bool IsSpacedOut(string text, int at, int end) =>
        end - at <= 4
        && (at < 2 || !Characters.IsHan(text[at - 2]))
        && (end + 1 >= text.Length || !Characters.IsHan(text[end + 1]));

    private static bool IsWrapped(string text, int at, int end)
    {
        var lineStart = text.LastIndexOf('\n', at - 1) + 1;
        var line = text.AsSpan(lineStart, at - lineStart);
        return line.Length >= ProseLine
            && line.IndexOfAny('，', '、', '。') >= 0
            && text[end - 1] == '\n'
            && NumberMark.At(text, end).Kind == MarkKind.None;
    }
}
