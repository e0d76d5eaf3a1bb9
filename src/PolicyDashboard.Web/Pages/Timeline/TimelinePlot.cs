using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>The timeline's drawing: a panel a place, one scale for all of them, a stem from nothing to each point.</summary>
internal static class TimelinePlot
{
    // Beyond these a drawing of stems and words says less than one of points; the table has every title.
    private const int MostStems = 400, MostLabels = 40, MostBigPoints = 60;
    private const int MostWhiskers = 120;
    private const double GapShare = 0.2;

    // Where in a small panel a mark of its upper edge has its middle.
    private const double EdgeShare = 0.95;

    /// <param name="points">What is compared.</param>
    /// <param name="marks">The documents behind points of months or years; empty where they are not shown.</param>
    /// <param name="panels">A panel each, with the key of its series.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="language">Language of the words.</param>
    public static Plot From(IReadOnlyList<DatedPoint> points, IReadOnlyList<DatedPoint> marks, IReadOnlyList<(string Key, string Name)> panels, Subject subject, Measure measure, Language language)
    {
        var most = ColourScale.Bound(points.Max(point => point.Value!.Value));
        most = marks.Count == 0 ? most : Math.Max(most, ColourScale.BoundOf(marks.Select(mark => mark.Value!.Value)));
        var (first, last) = (points.Concat(marks).Min(point => point.At), points.Concat(marks).Max(point => point.At));
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
            var behind = marks.Where(mark => panels.Count == 1 || mark.Panel == panels[at].Key).ToList();
            if (behind.Count > 0)
            {
                traces.Add(Marks(behind, name, colour));
            }

            foreach (var series in own.GroupBy(point => point.Class))
            {
                traces.Add(Points([.. series], name, colour, most, range, panelHeight, points.Count));
            }

            if (points.Count <= MostStems && marks.Count == 0 && own.All(point => point.Class is null))
            {
                shapes.AddRange(own.Select(point => Stem(point, name)));
            }

            // Two marks of one step, what was done and what is planned, would lie over one another.
            notes.AddRange(own.Where(point => points.Count <= MostWhiskers && GoesOn(point, Top(most)))
                .GroupBy(point => point.At)
                .Select(step => GoesOnUp(step.Count() > 1 ? step.Key : Beside(step.Single()), Top(most), "x", name)));
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
                    Ticklabelstandoff = 8,
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
                1 - (point.Value!.Value / Top(most)),
                Label(point),
                all <= MostWhiskers && point.Interval is { } interval ? (1 - Math.Min(1, interval.High / Top(most)), 1 - (interval.Low / Top(most))) : null))],
            height);
        var isReview = points[0].Class == StatementClass.Review;
        return new PointTrace(
            [.. points.Select(point => Day(Beside(point)))],
            [.. points.Select(point => point.Value!.Value)],
            [.. points.Select(point => point.KeyOf(point.Subject))],
            [.. labels.Select(label => string.Join("<br>", label.Lines.Select(Plot.Plain)))],
            "markers+text",
            new PlotMarker(
                points.Select(point => point.IsExact && !isReview ? colour : "$surface").ToList(),
                all > MostBigPoints ? 8 : 12,
                all > MostBigPoints ? 0.6 : null,
                new PlotLine(colour, all > MostBigPoints ? 1 : 2),
                isReview ? "square" : null),
            [.. labels.Select(label => label.Position)],
            Yaxis: axis)
        {
            ErrorY = Whiskers(points, all > MostWhiskers ? null : points[0].Class is null ? "$ink-3" : "$line-2", Top(most)),
        };
    }

    /// <summary>Points of years for a small panel. One whose interval goes on beyond the upper edge is faint; one that itself lies beyond stands there as a triangle.</summary>
    public static IEnumerable<PointTrace> Years(IReadOnlyList<DatedPoint> points, string colour, double top, string xaxis, string yaxis)
    {
        // Faint ones first: they lie beneath.
        foreach (var (isBeyond, goesOn) in new[] { (false, true), (false, false), (true, true) })
        {
            List<DatedPoint> own = [.. points.Where(point => point.Value > top == isBeyond && (isBeyond || GoesOn(point, top) == goesOn))];
            if (own.Count > 0)
            {
                yield return new PointTrace(
                    [.. own.Select(point => Day(point.At))],
                    [.. own.Select(point => isBeyond ? EdgeShare * top : point.Value!.Value)],
                    [.. own.Select(point => point.KeyOf(point.Subject))],
                    null,
                    "markers",
                    isBeyond ? new PlotMarker(colour, 9, Symbol: "triangle-up") : new PlotMarker(colour, goesOn ? 6 : 7, goesOn ? 0.4 : null),
                    Xaxis: xaxis,
                    Yaxis: yaxis)
                {
                    ErrorY = isBeyond ? null : Whiskers(own, goesOn ? "$line" : "$line-2", top),
                };
            }
        }
    }

    private static PointTrace Marks(List<DatedPoint> marks, string axis, string colour) => new(
        [.. marks.Select(mark => Day(mark.At))],
        [.. marks.Select(mark => mark.Value!.Value)],
        [.. marks.Select(mark => mark.KeyOf(mark.Subject))],
        null,
        "markers",
        new PlotMarker(colour, 5, 0.3),
        Yaxis: axis);

    /// <summary>Whether an interval reaches beyond the panel. The scale is that of the values: one short text would press all the others down.</summary>
    /// <param name="point">The point.</param>
    /// <param name="top">Value at the upper edge of the panel.</param>
    public static bool GoesOn(DatedPoint point, double top) => point.Interval is { } interval && interval.High > top;

    /// <summary>What stands where a whisker goes on.</summary>
    public const string Beyond = "▲";

    /// <summary>Says at the upper edge that a whisker goes on beyond it.</summary>
    public static PlotNote GoesOnUp(DateOnly at, double top, string xaxis, string yaxis) => new(Beyond, Day(at), top, xaxis, yaxis)
    {
        Xanchor = "center",
        Yanchor = "top",
        Yshift = 3,
        Font = new(9, "$ink-2"),
    };

    /// <summary>Value at the upper edge of a panel in which the largest bound is <paramref name="most"/>.</summary>
    public static double Top(double most) => most * 1.12;

    private static PlotError? Whiskers(IReadOnlyList<DatedPoint> points, string? colour, double top) =>
        colour is null || points.All(point => point.Interval is null) ? null : new PlotError(
            [.. points.Select(point => point.Interval is { } interval ? Math.Min(interval.High, top) - point.Value!.Value : 0)],
            [.. points.Select(point => point.Interval is { } interval ? point.Value!.Value - interval.Low : 0)],
            colour);

    // What was done stands a little left of its step and what is planned a little right: one would hide the other.
    private static DateOnly Beside(DatedPoint point) => point.Class is not { } kind ? point.At
        : point.At.AddDays((kind == StatementClass.Review ? -1 : 1) * (point.Step.Length == 4 ? 40 : point.Step.Length == 7 ? 4 : 0));

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
            Range = [0, Top(most)],
            Tickformat = measure == Measure.Hits ? ".2~f" : most < 0.01 ? ".2~%" : ".1~%",
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
