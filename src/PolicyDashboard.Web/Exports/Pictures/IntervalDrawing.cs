using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws intervals along rows, the numbers they are of, and words that stand clear of them.</summary>
internal static class IntervalDrawing
{
    private const double HalfStroke = 3;

    /// <summary>Numbers with their intervals.</summary>
    public static void Draw(PlotPanel panel, IntervalTrace trace)
    {
        Whiskers(panel, trace.X, trace.Y, trace.Whiskers, trace.Xaxis, trace.Yaxis);
        var (x, y) = (panel.X(trace.Xaxis), panel.Y(trace.Yaxis));
        for (var at = 0; at < trace.Y.Count; at++)
        {
            if (trace.X[at] is { } value)
            {
                var colour = panel.Colours.Settle(PointDrawing.ColourOf(trace.Marker.Color, at)) ?? panel.Colours.Of("ink");
                var isOpen = trace.Marker.Symbol is IReadOnlyList<string> symbols && symbols[at].EndsWith("open", StringComparison.Ordinal);
                panel.Picture.Add(new DotMark(
                    x.Of(value), y.Of(trace.Y[at]), PointDrawing.SizeOf(trace.Marker.Size, at) / 2, isOpen ? panel.Colours.Of("surface") : colour, colour, 1.2) { Key = trace.Customdata[at] });
            }
        }
    }

    /// <summary>Words.</summary>
    public static void Draw(PlotPanel panel, LabelTrace trace)
    {
        var (x, y, size) = (panel.X(trace.Xaxis), panel.Y(trace.Yaxis), trace.Textfont.Size);
        for (var at = 0; at < trace.Y.Count; at++)
        {
            if (trace.X[at] is { } value)
            {
                var isLeft = (PointDrawing.ColourOf(trace.Textposition, at) ?? "").EndsWith("left", StringComparison.Ordinal);
                var (lines, isBold) = PlotText.Of(trace.Text[at].Trim());
                panel.Picture.Add(new TextMark(
                    x.Of(value) + (isLeft ? -size / 2 : size / 2),
                    y.Of(trace.Y[at]) + (size * 0.36),
                    lines[0],
                    size,
                    panel.Colours.Settle(trace.Textfont.Color) ?? panel.Colours.Of("ink"),
                    isLeft ? TextAnchor.End : TextAnchor.Start,
                    isBold) { Key = trace.Customdata[at] });
            }
        }
    }

    /// <summary>A line from end to end of each interval, with a stroke at both ends.</summary>
    public static void Whiskers(PlotPanel panel, IReadOnlyList<double?> numbers, IReadOnlyList<string> rows, PlotWhiskers? whiskers, string? xaxis, string? yaxis)
    {
        if (whiskers is null)
        {
            return;
        }

        var (x, y, colour) = (panel.X(xaxis), panel.Y(yaxis), panel.Colours.Settle(whiskers.Color) ?? panel.Colours.Of("ink"));
        for (var at = 0; at < rows.Count; at++)
        {
            if (numbers[at] is { } number && whiskers.Arrayminus[at] is { } below && whiskers.Array[at] is { } above)
            {
                var (low, high, middle) = (x.Of(number - below), x.Of(number + above), y.Of(rows[at]));
                panel.Picture.Add(new LineMark(low, middle, high, middle, colour, whiskers.Thickness));
                panel.Picture.Add(new LineMark(low, middle - HalfStroke, low, middle + HalfStroke, colour, whiskers.Thickness));
                panel.Picture.Add(new LineMark(high, middle - HalfStroke, high, middle + HalfStroke, colour, whiskers.Thickness));
            }
        }
    }
}
