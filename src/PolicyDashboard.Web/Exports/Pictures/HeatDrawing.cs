using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws a matrix of colours.</summary>
internal static class HeatDrawing
{
    // As on the page: narrower columns have no room for a number, and the table has it.
    private const double LeastForText = 28;

    public static void Draw(PlotPanel panel, HeatTrace trace)
    {
        var (x, y) = (panel.X(trace.Xaxis), panel.Y(trace.Yaxis));
        var isMissing = trace.Colorscale is not string;
        var size = Math.Min(trace.Textfont.Size, y.Step * 0.6);
        for (var row = 0; row < trace.Y.Count; row++)
        {
            for (var column = 0; column < trace.X.Count; column++)
            {
                if (trace.Z[row][column] is not { } value)
                {
                    continue;
                }

                var (at, middle) = (x.Of(trace.X[column]), y.Of(trace.Y[row]));
                var (width, height) = (x.Step - trace.Xgap, y.Step - trace.Ygap);
                if (isMissing)
                {
                    Hatch(panel, at - (width / 2), middle - (height / 2), width, height);
                    continue;
                }

                var fill = trace.Colorscale is HeatTrace.Diverging
                    ? panel.Colours.Between("d", ColourScale.DivergingSteps, (value + trace.Zmax) / (2 * trace.Zmax))
                    : panel.Colours.Between("q", ColourScale.Steps, value / trace.Zmax);
                panel.Picture.Add(new BoxMark(at - (width / 2), middle - (height / 2), width, height, fill));
                var (lines, isBold) = PlotText.Of(trace.Text[row][column]);
                if (lines[0].Length > 0 && x.Step >= LeastForText)
                {
                    panel.Picture.Add(new TextMark(at, middle + (size * 0.36), lines[0], size, panel.Colours.On(fill), TextAnchor.Middle, isBold));
                }
            }
        }
    }

    /// <summary>What has nothing to measure: strokes on the ground, neither light nor dark.</summary>
    public static void Hatch(PlotPanel panel, double left, double top, double width, double height) =>
        Hatch(panel.Picture, panel.Colours, left, top, width, height);

    /// <summary>What has nothing to measure: strokes on the ground, neither light nor dark.</summary>
    public static void Hatch(Picture picture, PictureColours colours, double left, double top, double width, double height)
    {
        picture.Add(new BoxMark(left, top, width, height, colours.Of("gap")));
        for (var start = 6.0; start < width + height; start += 6)
        {
            // From the upper or right edge down to the left or lower one.
            var (x1, y1) = start <= width ? (left + start, top) : (left + width, top + start - width);
            var (x2, y2) = start <= height ? (left, top + start) : (left + start - height, top + height);
            picture.Add(new LineMark(x1, y1, x2, y2, colours.Of("gap-line")));
        }
    }
}
