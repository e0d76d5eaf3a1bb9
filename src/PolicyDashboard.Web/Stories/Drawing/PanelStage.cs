using System.Globalization;
using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>Sets the many small panels of a plot anew: twelve to a slide, each as wide as before and twice as high.</summary>
internal static class PanelStage
{
    private const int Across = 4, Down = 3;
    private const double Name = 14, AboveName = 10, BelowName = 5, Between = 0.02;
    private static readonly PlotMargin Margin = new(0, 8, 28, 46);

    /// <summary>The plots of the slides; null where there are no panels, each with a name, or so few that they have room as they are.</summary>
    /// <param name="plot">All panels.</param>
    /// <param name="height">Height of a slide's plot, in its own units.</param>
    public static IReadOnlyList<Plot>? Of(Plot plot, double height)
    {
        var (layout, count) = (plot.Layout, plot.Layout.Annotations.Count);
        if (count <= Across || layout.Shapes.Count > 0 || layout.Axes.Count != 2 * (count - 1) || !Enumerable.Range(1, count - 1).All(at => layout.Axes.ContainsKey(LongName('x', at))))
        {
            return null;
        }

        var pages = (count + (Across * Down) - 1) / (Across * Down);
        return [.. Enumerable.Range(0, count).Chunk((count + pages - 1) / pages).Select(panels => Set(plot, panels, height))];
    }

    private static Plot Set(Plot plot, int[] panels, double height)
    {
        var (layout, high) = (plot.Layout, height - Margin.T - Margin.B);
        var wide = (1 - ((Across - 1) * Between)) / Across;
        var axes = new Dictionary<string, object>();
        var (traces, notes) = (new List<PlotTrace>(), new List<PlotNote>());
        PlotAxis? x0 = null, y0 = null;
        foreach (var (at, panel) in panels.Index())
        {
            var (left, top) = (at % Across * (wide + Between), 1 - ((double)(at / Across) / Down));
            var x = AxisOf(layout, 'x', panel) with
            {
                Domain = [left, left + wide],
                Anchor = ShortName('y', at),
                Showticklabels = at + Across >= panels.Length,
                Tickfont = new(12, "$ink-2"),
            };
            var y = AxisOf(layout, 'y', panel) with
            {
                Domain = [top - (1.0 / Down), top - ((AboveName + Name + BelowName) / high)],
                Anchor = ShortName('x', at),
                Showticklabels = at % Across == 0,
                Tickfont = new(12, "$ink-2"),
            };
            (x0, y0) = (x0 ?? x, y0 ?? y);
            if (at > 0)
            {
                axes[LongName('x', at)] = x;
                axes[LongName('y', at)] = y;
            }

            traces.AddRange(plot.Traces.Where(trace => (trace.Xaxis ?? "x") == ShortName('x', panel)).Select(trace => trace with { Xaxis = ShortName('x', at), Yaxis = ShortName('y', at) }));
            notes.Add(layout.Annotations[panel] with { X = left, Y = y.Domain![1], Yshift = BelowName, Font = new(Name, "$ink") });
        }

        return new Plot(traces, new PlotLayout(height, Margin, x0!, y0!) { Axes = axes, Annotations = notes });
    }

    private static PlotAxis AxisOf(PlotLayout layout, char kind, int panel) =>
        panel > 0 ? (PlotAxis)layout.Axes[LongName(kind, panel)] : kind == 'x' ? layout.Xaxis : layout.Yaxis;

    private static string ShortName(char kind, int at) => at == 0 ? kind.ToString() : string.Create(CultureInfo.InvariantCulture, $"{kind}{at + 1}");

    private static string LongName(char kind, int at) => string.Create(CultureInfo.InvariantCulture, $"{kind}axis{at + 1}");
}
