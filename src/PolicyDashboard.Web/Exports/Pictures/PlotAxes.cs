namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws the words and lines of axes.</summary>
internal static class PlotAxes
{
    private const double LineHeight = 1.3;

    public static void Draw(PlotPanel panel)
    {
        foreach (var (name, scale) in panel.Scales)
        {
            // An axis of a small panel ends where the panel does.
            var whole = name[0] == 'x' ? (panel.Top, panel.Bottom) : (panel.Left, panel.Right);
            var (from, to) = scale.Axis.Anchor is { } anchor ? panel.EdgesOf(anchor) ?? whole : whole;
            foreach (var (at, text) in scale.Ticks().ToList())
            {
                if (name[0] == 'x')
                {
                    Across(panel, scale, at, text, from, to);
                }
                else
                {
                    Down(panel, scale, at, text, from, to);
                }
            }

            if (scale.Axis.Zeroline && scale.Axis.Type == "linear")
            {
                Zero(panel, name, scale, from, to);
            }
        }
    }

    private static void Across(PlotPanel panel, PlotScale scale, double at, string text, double top, double bottom)
    {
        var (axis, colours) = (scale.Axis, panel.Colours);
        var (lines, isBold) = PlotText.Of(text);
        var (size, colour) = (axis.Tickfont.Size, colours.Settle(axis.Tickfont.Color) ?? colours.Of("ink"));
        if (axis.Showgrid)
        {
            panel.Picture.Add(new LineMark(at, top, at, bottom, colours.Of("line")));
        }

        if (text.Length == 0)
        {
            return;
        }

        var isAbove = axis.Side == "top";
        var away = (axis.Ticklabelstandoff ?? 3) + 3;
        if (axis.Tickangle is { } angle && angle != 0)
        {
            panel.Picture.Add(new TextMark(at, top - away, string.Join(' ', lines), size, colour, TextAnchor.Start, isBold, angle));
            return;
        }

        var first = isAbove ? top - away - ((lines.Count - 1) * size * LineHeight) : bottom + away + size;
        for (var line = 0; line < lines.Count; line++)
        {
            panel.Picture.Add(new TextMark(at, first + (line * size * LineHeight), lines[line], size, colour, TextAnchor.Middle, isBold));
        }
    }

    private static void Down(PlotPanel panel, PlotScale scale, double at, string text, double left, double right)
    {
        var (axis, colours) = (scale.Axis, panel.Colours);
        var (lines, isBold) = PlotText.Of(text);
        var (size, colour) = (axis.Tickfont.Size, colours.Settle(axis.Tickfont.Color) ?? colours.Of("ink"));
        if (axis.Showgrid)
        {
            panel.Picture.Add(new LineMark(left, at, right, at, colours.Of("line")));
        }

        if (text.Length == 0)
        {
            return;
        }

        var first = at + (size * 0.36) - ((lines.Count - 1) * size * LineHeight / 2);
        for (var line = 0; line < lines.Count; line++)
        {
            panel.Picture.Add(new TextMark(left - (axis.Ticklabelstandoff ?? 3) - 3, first + (line * size * LineHeight), lines[line], size, colour, TextAnchor.End, isBold));
        }
    }

    private static void Zero(PlotPanel panel, string name, PlotScale scale, double from, double to)
    {
        var (at, colour) = (scale.Of(0.0), panel.Colours.Of("line-2"));
        panel.Picture.Add(name[0] == 'x' ? new LineMark(at, from, at, to, colour) : new LineMark(from, at, to, at, colour));
    }
}
