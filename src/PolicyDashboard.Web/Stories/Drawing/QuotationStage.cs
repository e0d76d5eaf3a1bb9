using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>Sets statements in their own words, each with where it stands. A long one goes on on the next slide.</summary>
internal static class QuotationStage
{
    private const double Type = 36, Source = 26, LineHeight = 1.42, After = 30, Edge = 30;
    private const string Wide = "“”‘’…—·", Narrow = ",.;:!'|";
    private const string Closing = "，。；：、！？）》”’」』】〉…";

    private sealed record Line(string Text, double Size, bool IsSource, IReadOnlyList<(int Start, int End)> Marks);

    /// <summary>The parts.</summary>
    /// <param name="quotations">What is quoted.</param>
    /// <param name="keys">What each opens; null for nothing.</param>
    /// <param name="room">Room for them.</param>
    public static IReadOnlyList<StagePart> Of(IReadOnlyList<KeptQuotation> quotations, IReadOnlyList<string?> keys, StageRoom room)
    {
        var parts = new List<StagePart>();
        var (picture, at) = (new Picture(room.Width), 0.0);
        foreach (var (quotation, key) in quotations.Zip(keys))
        {
            var lines = Lines(quotation, room.Width - Edge);
            var whole = lines.Sum(line => line.Size * LineHeight);
            if (at > 0 && at + whole > room.Height)
            {
                Turn();
            }

            foreach (var line in lines)
            {
                if (at + (line.Size * LineHeight) > room.Height)
                {
                    Turn();
                }

                Say(picture, line, at, key, room);
                at += line.Size * LineHeight;
            }

            at += After;
        }

        Turn();
        return parts;

        void Turn()
        {
            picture.Height = at;
            parts.Add(new(picture));
            (picture, at) = (new Picture(room.Width), 0);
        }
    }

    private static List<Line> Lines(KeptQuotation quotation, double width)
    {
        var lines = new List<Line>();
        var from = 0;
        foreach (var text in Hanging(Wrapping.Lines(quotation.Text, width / Type * 0.93)))
        {
            var start = quotation.Text.IndexOf(text, from, StringComparison.Ordinal);
            from = start + text.Length;
            var (first, last) = (start, from);
            lines.Add(new(text, Type, false, [.. quotation.Marks
                .Select(mark => (Start: Math.Max(mark.Start, first) - first, End: Math.Min(mark.Start + mark.Length, last) - first))
                .Where(mark => mark.End > mark.Start)]));
        }

        lines.AddRange(Wrapping.Lines(quotation.Source, width / Source * 0.98).Select(text => new Line(text, Source, true, [])));
        return lines;
    }

    // Where a mark begins: signs that Chinese type sets as wide as a character, though other scripts have them too, and those half as wide as a letter.
    private static double Width(string text) => Wrapping.Width(text) + text.Sum(sign => Wide.Contains(sign) ? 0.44 : sign == ' ' ? -0.34 : Narrow.Contains(sign) ? -0.28 : 0);

    // No line begins with a sign that closes what stands before it: it hangs over the end of the line above.
    internal static List<string> Hanging(IReadOnlyList<string> lines)
    {
        var hung = new List<string>();
        foreach (var line in lines)
        {
            var closing = hung.Count > 0 && Closing.Contains(line[0]) ? 1 : 0;
            if (closing > 0)
            {
                hung[^1] += line[0];
            }

            if (line.Length > closing)
            {
                hung.Add(line[closing..].TrimStart());
            }
        }

        return hung;
    }

    private static void Say(Picture picture, Line line, double top, string? key, StageRoom room)
    {
        var (high, colours) = (line.Size * LineHeight, room.Colours);

        // The whole line can be pointed at, not the strokes of its characters alone.
        picture.Add(new BoxMark(Edge, top, room.Width - Edge, high, colours.Of("surface")) { Key = key });
        picture.Add(new BoxMark(0, top, 6, high + 0.5, colours.Of("accent")));
        foreach (var (start, end) in line.Marks)
        {
            picture.Add(new BoxMark(
                Edge + (Width(line.Text[..start]) * line.Size), top + (high * 0.1), Width(line.Text[start..end]) * line.Size, high * 0.86, colours.Of("mark"), Radius: 3) { Key = key });
        }

        picture.Add(new TextMark(Edge, top + (line.Size * 1.08), line.Text, line.Size, colours.Of(line.IsSource ? "ink-2" : "ink")) { Key = key });
    }
}
