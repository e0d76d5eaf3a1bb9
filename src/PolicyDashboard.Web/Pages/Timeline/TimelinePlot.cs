using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>The timeline's drawing: a panel a place, one scale for all of them, a stem from nothing to each point.</summary>
internal static class TimelinePlot
{
    // Beyond these a drawing of stems and words says less than one of points; the table has every title.
    private const int MostStems = 400, MostLabels = 40, MostBigPoints = 60;
    private const double GapShare = 0.2;

    public static Plot From(IReadOnlyList<DatedPoint> points, IReadOnlyList<(string Key, string Name)> panels, Subject subject, Measure measure, Language language)
    {
        var most = ColourScale.Bound(points.Max(point => point.Value!.Value));
        var (first, last) = (points.Min(point => point.At), points.Max(point => point.At));
        var room = Math.Max(45, (int)((last.DayNumber - first.DayNumber) * 0.06));
        var range = (From: first.AddDays(-room), To: last.AddDays(room));
        var panelHeight = panels.Count == 1 ? 360 : 170;
        var colour = subject.Group.Length > 0 ? $"$group-{subject.Group}" : "$accent";

        var traces = new List<PlotTrace>();
        var shapes = new List<PlotShape>();
        var notes = new List<PlotNote>();
        var axes = new Dictionary<string, object>();
        PlotAxis? firstAxis = null;
        for (var at = 0; at < panels.Count; at++)
        {
            var own = points.Where(point => panels.Count == 1 || point.Panel == panels[at].Key).ToList();
            var axis = Vertical(at, panels.Count, most, measure);
            if (at == 0)
            {
                firstAxis = axis;
            }
            else
            {
                axes[$"yaxis{at + 1}"] = axis;
            }

            var name = at == 0 ? "y" : $"y{at + 1}";
            if (own.Count > 0)
            {
                traces.Add(Points(own, name, colour, most, range, panelHeight, points.Count));
            }

            if (points.Count <= MostStems)
            {
                shapes.AddRange(own.Select(point => Stem(point, name)));
            }

            if (panels[at].Name.Length > 0)
            {
                notes.Add(new PlotNote($"<b>{Plot.Plain(panels[at].Name)}</b>", 0, axis.Domain![1], "paper", "paper") { Yshift = 4, Font = new(13, "$ink") });
            }
        }

        return new Plot(
            traces,
            new PlotLayout(
                (panels.Count * panelHeight) + 74,
                new PlotMargin(panels.Count == 1 ? 24 : 30, 28, 44, 62),
                new PlotAxis("date")
                {
                    Range = [Day(range.From), Day(range.To)],
                    Tickformat = Ticks(range, language),
                    Nticks = 12,
                    Anchor = panels.Count == 1 ? "y" : $"y{panels.Count}",
                    Tickfont = new(12, "$ink-2"),
                },
                firstAxis!)
            {
                Axes = axes,
                Shapes = shapes,
                Annotations = notes,
            });
    }

    private static PointTrace Points(List<DatedPoint> points, string axis, string colour, double most, (DateOnly From, DateOnly To) range, double height, int all)
    {
        IReadOnlyList<PlacedLabel> labels = all > MostLabels ? [.. points.Select(_ => PlacedLabel.None)] : LabelPlaces.Of(
            [.. points.Select(point => new LabelledPoint(
                (double)(point.At.DayNumber - range.From.DayNumber) / Math.Max(1, range.To.DayNumber - range.From.DayNumber),
                1 - (point.Value!.Value / (most * 1.12)),
                Label(point)))],
            height);
        return new PointTrace(
            [.. points.Select(point => Day(point.At))],
            [.. points.Select(point => point.Value!.Value)],
            [.. points.Select(point => point.KeyOf(point.Subject))],
            [.. labels.Select(label => string.Join("<br>", label.Lines.Select(Plot.Plain)))],
            "markers+text",
            new PlotMarker(points.Select(point => point.IsExact ? colour : "$surface").ToList(), all > MostBigPoints ? 8 : 12, all > MostBigPoints ? 0.6 : null, new PlotLine(colour, all > MostBigPoints ? 1 : 2)),
            [.. labels.Select(label => label.Position)],
            Yaxis: axis);
    }

    private static IReadOnlyList<string> Label(DatedPoint point) => point.ReaderLink is null ? [Numbers.Bare(point.Value, point.Measure)] : [point.PlaceName, .. Wrapping.TwoLines(point.Name, 14)];

    private static PlotShape Stem(DatedPoint point, string axis) => new("line", Day(point.At), Day(point.At), 0, point.Value!.Value, "x", axis)
    {
        Line = new PlotLine("$line-2", 1.5),
        Layer = "below",
    };

    private static PlotAxis Vertical(int at, int count, double most, Measure measure)
    {
        var share = 1.0 / count;
        var top = 1 - (at * share) - (count == 1 ? 0 : share * GapShare);
        return new PlotAxis("linear")
        {
            Domain = [Math.Round(1 - ((at + 1) * share), 6), Math.Round(top, 6)],
            Range = [0, most * 1.12],
            Tickformat = measure == Measure.Hits ? ".2~f" : ".1~%",
            Nticks = count == 1 ? 6 : 4,
            Showgrid = true,
            Zeroline = true,
            Tickfont = new(12, "$ink-2"),
        };
    }

    private static string Ticks((DateOnly From, DateOnly To) range, Language language) =>
        (range.To.DayNumber - range.From.DayNumber > 4 * 366 ? Words.AxisYears : Words.AxisMonths).In(language);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
