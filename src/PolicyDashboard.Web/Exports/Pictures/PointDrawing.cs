using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws points with the words beside them.</summary>
internal static class PointDrawing
{
    private const double LineHeight = 1.3;

    public static void Draw(PlotPanel panel, PointTrace trace)
    {
        var (x, y) = (panel.X(trace.Xaxis), panel.Y(trace.Yaxis));
        for (var at = 0; at < trace.X.Count; at++)
        {
            var (across, down) = (x.Of(trace.X[at]), y.Of(trace.Y[at]));
            var radius = SizeOf(trace.Marker.Size, at) / 2;
            panel.Picture.Add(new DotMark(
                across,
                down,
                radius,
                panel.Colours.Settle(ColourOf(trace.Marker.Color, at)) ?? panel.Colours.Of("surface"),
                panel.Colours.Settle(trace.Marker.Line?.Color),
                trace.Marker.Line?.Width ?? 1,
                trace.Marker.Opacity ?? 1));
            if (trace.Text is { } texts && texts[at].Length > 0)
            {
                Say(panel, trace, texts[at], trace.Textposition?[at] ?? "top center", across, down, radius);
            }
        }
    }

    /// <summary>One colour for all, or one each.</summary>
    public static string? ColourOf(object colour, int at) => colour switch
    {
        IReadOnlyList<string> each => each[at],
        _ => colour as string,
    };

    /// <summary>One size for all, or one each.</summary>
    public static double SizeOf(object? size, int at) => size switch
    {
        IReadOnlyList<double> each => each[at],
        IReadOnlyList<int> each => each[at],
        null => 6,
        _ => Convert.ToDouble(size, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static void Say(PlotPanel panel, PointTrace trace, string text, string position, double x, double y, double radius)
    {
        var (lines, isBold) = PlotText.Of(text);
        var (size, tall) = (trace.Textfont.Size, lines.Count * trace.Textfont.Size * LineHeight);
        var (anchor, left) = position.EndsWith("right", StringComparison.Ordinal) ? (TextAnchor.Start, x + radius + 3)
            : position.EndsWith("left", StringComparison.Ordinal) ? (TextAnchor.End, x - radius - 3)
            : (TextAnchor.Middle, x);
        var top = position.StartsWith("top", StringComparison.Ordinal) ? y - radius - 3 - tall
            : position.StartsWith("bottom", StringComparison.Ordinal) ? y + radius + 3
            : y - (tall / 2);
        for (var line = 0; line < lines.Count; line++)
        {
            panel.Picture.Add(new TextMark(
                left, top + (line * size * LineHeight) + (size * 0.95), lines[line], size, panel.Colours.Settle(trace.Textfont.Color) ?? panel.Colours.Of("ink"), anchor, isBold));
        }
    }
}
