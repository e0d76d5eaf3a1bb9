using System.Text;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>Puts the lines of a laid-out page back into paragraphs, for readers of formats that hold lines and not text (PDF).</summary>
/// <remarks>
/// A statement ends at a line end, so that a page taken as it lies would fall into pieces. This is done before a text is
/// stored; a text that is stored already keeps its lines.
/// </remarks>
public static class WrappedLines
{
    /// <summary>Columns of a full line that may be missing at its end: a mark that may not begin a line, a word not to be broken.</summary>
    private const int Ragged = 4;

    /// <summary>A page is wrapped where this share of its lines fills the width.</summary>
    private const double LeastFull = 0.3;

    private const int LeastLines = 6;

    /// <summary>The paragraphs, one a line. The text itself where it is not wrapped at a width.</summary>
    /// <param name="text">Lines as they lie on the pages; a form feed ends a page. Lines that only number a page are left out.</param>
    public static string Join(string text)
    {
        var lines = Lines(text);
        var widths = lines.Where(line => line.Length > 0).Select(Columns).Order().ToList();
        if (widths.Count < LeastLines)
        {
            return text;
        }

        var width = widths[(int)(widths.Count * 0.9)];
        if (width < 30 || widths.Count(columns => columns >= width - Ragged) < LeastFull * widths.Count)
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            joined.Append(lines[i].AsSpan().TrimEnd(" \t"));
            if (i + 1 == lines.Count)
            {
                break;
            }

            if (!GoesOn(lines[i], lines[i + 1], width))
            {
                joined.Append('\n');
            }
            else if (char.IsAsciiLetter(lines[i].TrimEnd()[^1]) && char.IsAsciiLetter(lines[i + 1][0]))
            {
                joined.Append(' ');
            }
        }

        return joined.ToString();
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        foreach (var page in text.Split('\f'))
        {
            var of = page.Split('\n').ToList();
            of.RemoveAll(IsPageNumber);

            // A paragraph goes on over the end of a page, whatever blank lines stand there.
            while (of.Count > 0 && string.IsNullOrWhiteSpace(of[^1]))
            {
                of.RemoveAt(of.Count - 1);
            }

            while (of.Count > 0 && string.IsNullOrWhiteSpace(of[0]))
            {
                of.RemoveAt(0);
            }

            lines.AddRange(of);
        }

        return lines;
    }

    private static bool GoesOn(string line, string next, int width)
    {
        if (next.Length == 0 || Characters.IsBlank(next[0]) || next[0] is '—' or '―' || NumberMark.At(next, 0).Kind != MarkKind.None || line.Length == 0)
        {
            return false;
        }

        var columns = Columns(line);
        return columns >= width - Ragged || (columns >= width - (3 * Ragged) && line[^1] is not ('。' or '！' or '？' or '；' or '：' or ':' or ';'));
    }

    /// <summary>3, - 3 -, — 3 —, 第 3 页.</summary>
    private static bool IsPageNumber(string line)
    {
        var number = line.AsSpan().Trim(" \t\u3000-—―·第页");
        return number.Length is > 0 and <= 4 && number.TrimStart("0123456789").IsEmpty;
    }

    /// <summary>Width of a line: two columns for a Chinese character or mark, one for a Latin one.</summary>
    private static int Columns(string line)
    {
        var columns = 0;
        foreach (var character in line.AsSpan().Trim())
        {
            columns += character < '\u2000' ? 1 : 2;
        }

        return columns;
    }
}
