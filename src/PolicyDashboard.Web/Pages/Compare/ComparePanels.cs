using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>What stands in the panels of a comparison's drawing.</summary>
/// <param name="Traces">Bars, whiskers, numbers.</param>
/// <param name="Axes">A panel each, left to right.</param>
/// <param name="Heads">What stands above the panels.</param>
internal sealed record DrawnPanels(IReadOnlyList<PlotTrace> Traces, IReadOnlyList<PlotAxis> Axes, IReadOnlyList<PlotNote> Heads);

/// <summary>Draws the panels. A number stands beyond its whisker, so the longest must not fill its panel.</summary>
internal sealed class ComparePanels(IReadOnlyList<CompareSide> sides, IReadOnlyList<Subject> subjects, Measure measure, Language language)
{
    private const double Gap = 0.025, Mirror = 0.63, Room = 1.24;

    // Keeps a number off the end of its whisker; Plotly draws an ordinary blank as nothing.
    private const string Clear = "\u2002";

    private readonly string[] _rows = [.. subjects.Select(subject => subject.Key)];
    private readonly double _most = ColourScale.Bound(sides.Max(side => subjects.Max(subject => Reach(side, subject, measure))));

    /// <summary>Two sides mirrored, and their differences.</summary>
    public DrawnPanels Mirrored() => new(
        [.. Bars(0, -1, "x"), .. Bars(1, 1, "x"), .. Differences("x2")],
        [Axis([0, Mirror], -_most * Room, _most * Room), Axis([Mirror + Gap, 1], -WidestDifference * Room * 1.1, WidestDifference * Room * 1.1)],
        [
            .. Head(sides[0].Name, CompareFigure.Facts(sides[0], measure, language), (Mirror / 2) - 0.01, "right", Mirror / 2),
            .. Head(sides[1].Name, CompareFigure.Facts(sides[1], measure, language), (Mirror / 2) + 0.01, "left", Mirror / 2),
            .. Head(
                Words.CompareDifference.In(language, sides[1].Name, sides[0].Name),
                (measure == Measure.Hits ? Words.CompareDifferenceHits : Words.CompareDifferenceUnit).In(language),
                Mirror + Gap,
                "left",
                1 - Mirror - Gap),
        ]);

    /// <summary>A panel a side; differences from the first stand behind the numbers.</summary>
    public DrawnPanels Grouped()
    {
        var share = 1.0 / sides.Count;
        double[] Domain(int at) => [Math.Round(at * share, 6), Math.Round(((at + 1) * share) - (at == sides.Count - 1 ? 0 : Gap), 6)];
        return new(
            [.. Enumerable.Range(0, sides.Count).SelectMany(side => Bars(side, 1, side == 0 ? "x" : $"x{side + 1}"))],
            [.. Enumerable.Range(0, sides.Count).Select(side => Axis(Domain(side), 0, _most * (Room + 0.18)))],
            [.. sides.Index().SelectMany(side => Head(side.Item.Name, CompareFigure.Facts(side.Item, measure, language), Domain(side.Index)[0], "left", share - Gap))]);
    }

    private double WidestDifference => ColourScale.Bound(subjects.Max(subject => Difference(subject) switch
    {
        { Low: { } low, High: { } high } => Math.Max(-low, high),
        var one => Math.Abs(one.Difference ?? 0),
    }));

    private MeasureDifference Difference(Subject subject, int side = 1) => sides[side].Of(subject).FromFirst!.In(measure);

    private static double Reach(CompareSide side, Subject subject, Measure measure) => side.Interval(subject, measure)?.High ?? side.Value(subject, measure) ?? 0;

    private static PlotAxis Axis(double[] domain, double low, double high) => new("linear")
    {
        Domain = domain,
        Range = [low, high],
        Showticklabels = false,
        Zeroline = true,
        Anchor = "y",
    };

    private IEnumerable<PlotTrace> Bars(int side, int direction, string axis)
    {
        double?[] values = [.. subjects.Select(subject => direction * sides[side].Value(subject, measure))];
        string[] keys = [.. subjects.Select(subject => CompareFigure.Key(sides[side], subject.Key))];
        var ends = subjects.Select(subject => sides[side].Interval(subject, measure)).ToList();
        yield return new BarTrace(values, _rows, keys, [], new PlotMarker(subjects.Select(subject => $"$group-{subject.Group}").ToList()), axis)
        {
            Whiskers = PlotWhiskers.Of(
                values,
                [.. ends.Select(end => direction > 0 ? end?.Low : -end?.High)],
                [.. ends.Select(end => direction > 0 ? end?.High : -end?.Low)]),
        };
        yield return new LabelTrace(
            [.. subjects.Select(subject => (double?)(direction * Reach(sides[side], subject, measure)))],
            _rows,
            keys,
            [.. subjects.Select(subject => direction > 0 ? Clear + Text(side, subject) : Text(side, subject) + Clear)],
            direction > 0 ? "middle right" : "middle left",
            axis);
    }

    // With three or four sides there is no panel for each difference; it stands behind the number, and what is beyond doubt is starred as in the table.
    private string Text(int side, Subject subject)
    {
        var value = Numbers.Bare(sides[side].Value(subject, measure), measure);
        return sides.Count > 2 && side > 0 && Difference(subject, side) is { Difference: not null } difference
            ? $"{value} ({Numbers.Difference(difference.Difference, measure)}{(difference.IsApart ? "*" : "")})"
            : value;
    }

    private IEnumerable<PlotTrace> Differences(string axis)
    {
        MeasureDifference[] differences = [.. subjects.Select(subject => Difference(subject))];
        double?[] values = [.. differences.Select(one => one.Difference)];
        string[] keys = [.. subjects.Select(subject => $"subject~{subject.Key}")];
        yield return new IntervalTrace(
            values,
            _rows,
            keys,
            PlotWhiskers.Of(values, [.. differences.Select(one => one.Low)], [.. differences.Select(one => one.High)]),
            new PlotMarker(
                differences.Select(one => one.IsApart || one.Low is null ? "$ink" : "$ink-3").ToList(),
                differences.Select(one => one.IsApart ? 10 : 8).ToList(),
                Symbol: differences.Select(one => one.IsApart || one.Low is null ? "circle" : "circle-open").ToList()),
            axis);
        yield return new LabelTrace(
            [.. differences.Select(one => one.High ?? one.Difference)],
            _rows,
            keys,
            [.. differences.Select(one => Clear + (one.IsApart ? $"<b>{Numbers.Difference(one.Difference, measure)}*</b>" : Numbers.Difference(one.Difference, measure)))],
            "middle right",
            axis);
    }

    private static IEnumerable<PlotNote> Head(string name, string facts, double x, string anchor, double share)
    {
        yield return new PlotNote($"<b>{Plot.Plain(Wrapping.OneLine(name, share * 74))}</b>", x, 1, "paper", "paper") { Xanchor = anchor, Yshift = 22, Font = new(14, "$ink"), Cut = share };
        yield return new PlotNote(Plot.Plain(facts), x, 1, "paper", "paper") { Xanchor = anchor, Yshift = 6, Font = new(11.5, "$ink-3"), Cut = share };
    }
}
