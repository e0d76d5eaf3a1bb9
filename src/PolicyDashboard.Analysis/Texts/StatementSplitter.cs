using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>
/// Cuts a text into statements: a statement ends at a run of 。！？；!?; with the quotes and brackets that close after it,
/// or at a line end.
/// </summary>
/// <remarks>
/// ； ends a statement because policy texts put one measure into each clause of a list. 》 and 】 do not close one:
/// gold/split.py, the reference, leaves them to the next.
/// </remarks>
public static class StatementSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；;!?\n");

    /// <summary>The tiles of a text, in reading order; without gap or overlap from 0 to its length.</summary>
    /// <remarks>White space after a statement belongs to its tile, white space at the start of the text to the first.</remarks>
    public static List<TextSpan> Split(string text)
    {
        var tiles = new List<TextSpan>((text.Length / 30) + 4);
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfStatement(text, start);
            tiles.Add(TextSpan.Between(start, end));
            start = end;
        }

        return tiles;
    }

    /// <summary>The tile without the white space around it; empty at the tile's start for a tile of white space.</summary>
    public static TextSpan Trim(string text, TextSpan tile)
    {
        int start = tile.Start, end = tile.End;
        while (start < end && Characters.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return start == end ? new TextSpan(tile.Start, 0) : TextSpan.Between(start, end);
    }

    private static int EndOfStatement(string text, int start)
    {
        var at = SkipBlank(text, start);
        var found = text.AsSpan(at).IndexOfAny(Ends);
        if (found < 0)
        {
            return text.Length;
        }

        at += found;
        while (at < text.Length && text[at] != '\n' && Ends.Contains(text[at]))
        {
            at++;
        }

        while (at < text.Length && IsCloser(text[at]))
        {
            at++;
        }

        return SkipBlank(text, at);
    }

    private static int SkipBlank(string text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsCloser(char character) => character is '”' or '’' or '」' or '』' or '）' or ')';
}
