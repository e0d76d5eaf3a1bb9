using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws bars from the left, each with its number at its end.</summary>
internal static class BarDrawing
{
    public static void Draw(PlotPanel panel, BarTrace trace, double gap)
    {
        var (x, y) = (panel.X(trace.Xaxis), panel.Y(trace.Yaxis));
        var (height, size) = (y.Step * (1 - gap), trace.Textfont.Size);
        for (var at = 0; at < trace.Y.Count; at++)
        {
            var middle = y.Of(trace.Y[at]);
            var (zero, end) = (x.Of(0.0), x.Of(trace.X[at] ?? 0));
            if (trace.X[at] is not null)
            {
                panel.Picture.Add(new BoxMark(
                    Math.Min(zero, end), middle - (height / 2), Math.Abs(end - zero), height, panel.Colours.Settle(PointDrawing.ColourOf(trace.Marker.Color, at)), Opacity: trace.Marker.Opacity ?? 1) { Key = trace.Customdata[at] });
            }

            if (trace.Text.Count == 0)
            {
                continue;
            }

            var isLeft = end < zero;
            panel.Picture.Add(new TextMark(
                isLeft ? end - 4 : end + 4,
                middle + (size * 0.36),
                PlotText.Of(trace.Text[at]).Lines[0],
                size,
                panel.Colours.Settle(trace.Textfont.Color) ?? panel.Colours.Of("ink"),
                isLeft ? TextAnchor.End : TextAnchor.Start));
        }

        IntervalDrawing.Whiskers(panel, trace.X, trace.Y, trace.Whiskers, trace.Xaxis, trace.Yaxis);
    }
}
