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
            if (trace.ErrorY is { } error && error.Array[at] + error.Arrayminus[at] > 0)
            {
                // An end beyond the panel is not drawn, as on the page: the line then runs into its edge.
                var (high, low, colour) = (y.Of(trace.Y[at] + error.Array[at]), y.Of(trace.Y[at] - error.Arrayminus[at]), panel.Colours.Settle(error.Color) ?? panel.Colours.Of("ink-3"));
                panel.Picture.Add(new LineMark(across, Math.Max(high, y.Edges.Low), across, low, colour, error.Thickness) { IsInterval = true });
                if (high >= y.Edges.Low)
                {
                    panel.Picture.Add(new LineMark(across - error.Width, high, across + error.Width, high, colour, error.Thickness));
                }

                panel.Picture.Add(new LineMark(across - error.Width, low, across + error.Width, low, colour, error.Thickness));
            }

            Mark(panel, trace.Marker, at, across, down, radius, trace.Customdata[at]);
            if (trace.Text is { } texts && texts[at].Length > 0)
            {
                Say(panel, trace, at, texts[at], across, down, radius);
            }
        }
    }

    /// <summary>A disc or a square, filled or open, or a triangle.</summary>
    public static void Mark(PlotPanel panel, PlotMarker marker, int at, double x, double y, double radius, string? key)
    {
        var (colour, symbol) = (panel.Colours.Settle(ColourOf(marker.Color, at)) ?? panel.Colours.Of("surface"), ColourOf(marker.Symbol ?? "circle", at)!);
        var isOpen = symbol.EndsWith("-open", StringComparison.Ordinal);
        var (fill, line) = isOpen ? (panel.Colours.Of("surface"), colour) : (colour, panel.Colours.Settle(marker.Line?.Color));
        var (width, opacity) = (isOpen ? 2 : marker.Line?.Width ?? 1, marker.Opacity ?? 1);
        panel.Picture.Add(symbol switch
        {
            "triangle-up" => new TextMark(x, y + radius, "▲", 2.6 * radius, colour, TextAnchor.Middle) { Key = key },
            _ when symbol.StartsWith("square", StringComparison.Ordinal) => new BoxMark(x - radius, y - radius, 2 * radius, 2 * radius, fill, line, width, Opacity: opacity) { Key = key },
            _ => new DotMark(x, y, radius, fill, line, width, opacity) { Key = key },
        });
    }

    /// <summary>One colour or form for all, or one each.</summary>
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

    private static void Say(PlotPanel panel, PointTrace trace, int at, string text, double x, double y, double radius)
    {
        var position = trace.Textposition?[at] ?? "top center";
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
                left, top + (line * size * LineHeight) + (size * 0.95), lines[line], size, panel.Colours.Settle(trace.Textfont.Color) ?? panel.Colours.Of("ink"), anchor, isBold) { Key = trace.Customdata[at] });
        }
    }
}
