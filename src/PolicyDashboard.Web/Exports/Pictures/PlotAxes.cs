namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws the words and lines of axes.</summary>
internal static class PlotAxes
{
    private const double LineHeight = 1.3;

    public static void Draw(PlotPanel panel)
    {
        foreach (var (name, scale) in panel.Scales)
        {
            foreach (var (at, text) in scale.Ticks().ToList())
            {
                if (name[0] == 'x')
                {
                    Across(panel, scale, at, text);
                }
                else
                {
                    Down(panel, name, scale, at, text);
                }
            }

            if (scale.Axis.Zeroline && scale.Axis.Type == "linear")
            {
                Zero(panel, name, scale);
            }
        }
    }

    private static void Across(PlotPanel panel, PlotScale scale, double at, string text)
    {
        var (axis, colours) = (scale.Axis, panel.Colours);
        var (lines, isBold) = PlotText.Of(text);
        var (size, colour) = (axis.Tickfont.Size, colours.Settle(axis.Tickfont.Color) ?? colours.Of("ink"));
        if (axis.Showgrid)
        {
            panel.Picture.Add(new LineMark(at, panel.Top, at, panel.Bottom, colours.Of("line")));
        }

        var isAbove = axis.Side == "top";
        var away = (axis.Ticklabelstandoff ?? 3) + 3;
        if (axis.Tickangle is { } angle && angle != 0)
        {
            panel.Picture.Add(new TextMark(at, panel.Top - away, string.Join(' ', lines), size, colour, TextAnchor.Start, isBold, angle));
            return;
        }

        var first = isAbove ? panel.Top - away - ((lines.Count - 1) * size * LineHeight) : panel.Bottom + away + size;
        for (var line = 0; line < lines.Count; line++)
        {
            panel.Picture.Add(new TextMark(at, first + (line * size * LineHeight), lines[line], size, colour, TextAnchor.Middle, isBold));
        }
    }

    private static void Down(PlotPanel panel, string name, PlotScale scale, double at, string text)
    {
        var (axis, colours) = (scale.Axis, panel.Colours);
        var (lines, isBold) = PlotText.Of(text);
        var (size, colour) = (axis.Tickfont.Size, colours.Settle(axis.Tickfont.Color) ?? colours.Of("ink"));
        if (axis.Showgrid)
        {
            panel.Picture.Add(new LineMark(panel.Left, at, panel.Right, at, colours.Of("line")));
        }

        var first = at + (size * 0.36) - ((lines.Count - 1) * size * LineHeight / 2);
        for (var line = 0; line < lines.Count; line++)
        {
            panel.Picture.Add(new TextMark(panel.Left - (axis.Ticklabelstandoff ?? 3) - 3, first + (line * size * LineHeight), lines[line], size, colour, TextAnchor.End, isBold));
        }
    }

    private static void Zero(PlotPanel panel, string name, PlotScale scale)
    {
        var (at, colour) = (scale.Of(0.0), panel.Colours.Of("line-2"));
        panel.Picture.Add(name[0] == 'x' ? new LineMark(at, panel.Top, at, panel.Bottom, colour) : new LineMark(panel.Left, at, panel.Right, at, colour));
    }
}
