using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>Draws what is handed to the chart engine: the same traces, axes, notes and lines, where there is no browser.</summary>
/// <param name="plot">The figure's plot.</param>
public sealed class PlotDrawing(Plot plot) : IChartDrawing
{
    /// <summary>What it draws.</summary>
    public Plot Plot => plot;

    /// <inheritdoc/>
    public double Draw(Picture picture, double left, double top, double width, PictureColours colours)
    {
        var panel = PlotPanel.Of(plot, picture, left, top, width, colours);
        foreach (var shape in plot.Layout.Shapes.Where(shape => shape.Layer == "below"))
        {
            PlotShapes.Draw(panel, shape);
        }

        PlotAxes.Draw(panel);
        foreach (var trace in plot.Traces)
        {
            switch (trace)
            {
                case HeatTrace heat:
                    HeatDrawing.Draw(panel, heat);
                    break;
                case PointTrace points:
                    PointDrawing.Draw(panel, points);
                    break;
                case BarTrace bars:
                    BarDrawing.Draw(panel, bars, plot.Layout.Bargap ?? 0.2);
                    break;
                case IntervalTrace intervals:
                    IntervalDrawing.Draw(panel, intervals);
                    break;
                case LabelTrace labels:
                    IntervalDrawing.Draw(panel, labels);
                    break;
                default:
                    throw new NotSupportedException($"A trace of type '{trace.Type}' has no drawing for files yet: add one beside HeatDrawing.");
            }
        }

        foreach (var shape in plot.Layout.Shapes.Where(shape => shape.Layer != "below"))
        {
            PlotShapes.Draw(panel, shape);
        }

        foreach (var note in plot.Layout.Annotations)
        {
            PlotNotes.Draw(panel, note);
        }

        return plot.Layout.Height;
    }
}

/// <summary>Where the parts of a plot lie in a picture.</summary>
internal sealed class PlotPanel
{
    private readonly Dictionary<string, PlotScale> _scales = [];

    private PlotPanel(Picture picture, PictureColours colours, double left, double top, double right, double bottom) =>
        (Picture, Colours, Left, Top, Right, Bottom) = (picture, colours, left, top, right, bottom);

    public Picture Picture { get; }

    public PictureColours Colours { get; }

    /// <summary>The edges of the panel, without heads.</summary>
    public double Left { get; }

    public double Top { get; }

    public double Right { get; }

    public double Bottom { get; }

    public double Width => Right - Left;

    /// <summary>Axes by their short names: x, x2, y.</summary>
    public IEnumerable<(string Name, PlotScale Scale)> Scales => _scales.Select(pair => (pair.Key, pair.Value));

    public static PlotPanel Of(Plot plot, Picture picture, double left, double top, double width, PictureColours colours)
    {
        var (layout, margin) = (plot.Layout, plot.Layout.Margin);
        var panel = new PlotPanel(picture, colours, left + margin.L, top + margin.T, left + width - margin.R, top + layout.Height - margin.B);
        var axes = layout.Axes.Select(pair => (Name: pair.Key.Replace("axis", "", StringComparison.Ordinal), Axis: (PlotAxis)pair.Value)).Prepend(("y", layout.Yaxis)).Prepend(("x", layout.Xaxis));
        foreach (var (name, axis) in axes)
        {
            panel._scales[name] = new PlotScale(axis, Categories(plot, name), panel.Start(name, axis), panel.End(name, axis));
        }

        return panel;
    }

    /// <summary>Where an axis begins and ends, left or top first; null where there is none of that name.</summary>
    public (double From, double To)? EdgesOf(string name) => _scales.TryGetValue(name, out var scale) ? scale.Edges : null;

    /// <summary>A horizontal axis.</summary>
    public PlotScale X(string? name) => _scales[name ?? "x"];

    /// <summary>A vertical axis.</summary>
    public PlotScale Y(string? name) => _scales[name ?? "y"];

    /// <summary>Where something lies sideways: on an axis, or at a share of the panel.</summary>
    public double AcrossAt(object value, string reference) => reference == "paper" ? Left + (Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) * Width) : X(reference).Of(value);

    /// <summary>Where something lies in height.</summary>
    public double DownAt(double value, string reference) => reference == "paper" ? Bottom - (value * (Bottom - Top)) : Y(reference).Of(value);

    private double Start(string name, PlotAxis axis) => name[0] == 'x' ? Left + ((axis.Domain?[0] ?? 0) * Width) : Bottom - ((axis.Domain?[0] ?? 0) * (Bottom - Top));

    private double End(string name, PlotAxis axis) => name[0] == 'x' ? Left + ((axis.Domain?[1] ?? 1) * Width) : Bottom - ((axis.Domain?[1] ?? 1) * (Bottom - Top));

    private static IEnumerable<string> Categories(Plot plot, string axis) => plot.Traces.SelectMany(trace => trace switch
    {
        HeatTrace heat when axis[0] == 'x' => (heat.Xaxis ?? "x") == axis ? heat.X : [],
        HeatTrace heat => (heat.Yaxis ?? "y") == axis ? heat.Y : [],
        BarTrace bars when axis[0] == 'y' => (bars.Yaxis ?? "y") == axis ? bars.Y : [],
        _ => [],
    });
}
