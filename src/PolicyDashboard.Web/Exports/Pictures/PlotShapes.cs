using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws the lines and fields of a plot.</summary>
internal static partial class PlotShapes
{
    // As the hatching of the page, whose colour is see-through.
    private const double HatchOpacity = 0.34;

    public static void Draw(PlotPanel panel, PlotShape shape)
    {
        var line = panel.Colours.Settle(shape.Line?.Color);
        var width = shape.Line?.Width ?? 1;
        if (shape.Path is { } path)
        {
            foreach (Match stroke in Stroke().Matches(path))
            {
                var at = stroke.Groups.Cast<Group>().Skip(1).Select(group => double.Parse(group.Value, CultureInfo.InvariantCulture)).ToArray();
                panel.Picture.Add(new LineMark(
                    panel.AcrossAt(at[0], shape.Xref), panel.DownAt(at[1], shape.Yref), panel.AcrossAt(at[2], shape.Xref), panel.DownAt(at[3], shape.Yref), line ?? panel.Colours.Of("ink-3"), width, HatchOpacity));
            }

            return;
        }

        var (x0, x1) = (panel.AcrossAt(shape.X0, shape.Xref), panel.AcrossAt(shape.X1, shape.Xref));
        var anchor = shape.Ysizemode == "pixel" ? panel.DownAt(shape.Yanchor ?? 0, shape.Yref) : 0;
        var (y0, y1) = shape.Ysizemode == "pixel"
            ? (anchor - shape.Y0, anchor - shape.Y1)
            : (panel.DownAt(shape.Y0, shape.Yref), panel.DownAt(shape.Y1, shape.Yref));
        panel.Picture.Add(shape.Type == "line"
            ? new LineMark(x0, y0, x1, y1, line ?? panel.Colours.Of("line-2"), width)
            : new BoxMark(Math.Min(x0, x1), Math.Min(y0, y1), Math.Abs(x1 - x0), Math.Abs(y1 - y0), panel.Colours.Settle(shape.Fillcolor), width > 0 ? line : null, width));
    }

    [GeneratedRegex(@"M(-?[\d.]+),(-?[\d.]+)L(-?[\d.]+),(-?[\d.]+)")]
    private static partial Regex Stroke();
}
