using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Timeline;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>Draws bars, intervals and points: as on the page, in type twice as large, and as many rows to a slide as that leaves room for.</summary>
internal static class PlotStage
{
    // The page's small text is 12 pixels.
    private const double Scale = StageRoom.Type / 12, LeastRow = 13.2, TallestRow = 44;

    /// <summary>The parts.</summary>
    public static IReadOnlyList<StagePart> Of(Plot plot, StageRoom room)
    {
        var (layout, high) = (plot.Layout, room.Height / Scale);
        if (PanelStage.Of(plot, high) is { } some)
        {
            return [.. some.Select(one => Draw(one, room))];
        }

        var around = layout.Margin.T + layout.Margin.B;
        if (layout.Yaxis is not { Type: "category", Categoryarray: { Count: > 0 } rows })
        {
            return [Draw(plot with { Layout = layout with { Height = high } }, room)];
        }

        var fit = Math.Max(1, (int)((high - around) / LeastRow));
        var each = (rows.Count + ((rows.Count + fit - 1) / fit) - 1) / ((rows.Count + fit - 1) / fit);
        return [.. rows.Chunk(each).Select(chunk => Draw(Only(plot, [.. chunk], around + Math.Min(high - around, chunk.Length * TallestRow)), room))];
    }

    private static StagePart Draw(Plot plot, StageRoom room)
    {
        var small = new Picture(room.Width / Scale);
        new PlotDrawing(plot).Draw(small, 0, 0, room.Width / Scale, room.Colours);
        var (picture, left) = (new Picture(room.Width) { Height = plot.Layout.Height * Scale }, plot.Traces.Any(trace => trace is PointTrace) ? Covered(small) : []);
        foreach (var mark in small.Marks.Where(mark => mark is not TextMark { Key: { } key } || !left.Contains(key)))
        {
            picture.Add(mark.Placed(Scale, 0, 0));
        }

        return new(picture, left.Count > 0 ? Words.StageUnnamed.In(room.Language, left.Count) : null);
    }

    // Words were given their places on a page that is wider; here some would lie over others, or be crossed out by an interval. The first one stays.
    private static HashSet<string> Covered(Picture picture)
    {
        var covered = new HashSet<string>();
        var taken = picture.Marks.OfType<DotMark>().Where(dot => dot.Key is not null && dot.Radius > 3)
            .Select(dot => (Key: dot.Key!, Left: dot.X - dot.Radius, Top: dot.Y - dot.Radius, Right: dot.X + dot.Radius, Bottom: dot.Y + dot.Radius)).ToList();
        taken.AddRange(picture.Marks.OfType<LineMark>().Where(line => line.IsInterval).Select(line => ("", line.X1 - 1, Math.Min(line.Y1, line.Y2), line.X1 + 1, Math.Max(line.Y1, line.Y2))));
        foreach (var label in picture.Marks.OfType<TextMark>().Where(text => text.Key is not null && text.Text != TimelinePlot.Beyond).GroupBy(text => text.Key!))
        {
            var boxes = label.Select(text =>
            {
                var wide = Wrapping.Width(text.Text) * text.Size;
                var start = text.Anchor switch { TextAnchor.Start => text.X, TextAnchor.Middle => text.X - (wide / 2), _ => text.X - wide };
                return (label.Key, Left: start, Top: text.Y - (text.Size * 0.8), Right: start + wide, Bottom: text.Y + (text.Size * 0.2));
            }).ToList();
            if (boxes.Exists(box => box.Left < 0 || box.Right > picture.Width || taken.Exists(other => other.Key != box.Key && box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom)))
            {
                covered.Add(label.Key);
            }
            else
            {
                taken.AddRange(boxes);
            }
        }

        return covered;
    }

    private static Plot Only(Plot plot, HashSet<string> rows, double height)
    {
        var axis = plot.Layout.Yaxis;
        var kept = Enumerable.Range(0, axis.Categoryarray!.Count).Where(at => rows.Contains(axis.Categoryarray[at])).ToList();
        return plot with
        {
            Traces = [.. plot.Traces.Select(trace => Only(trace, rows))],
            Layout = plot.Layout with
            {
                Height = height,
                Annotations = [.. plot.Layout.Annotations.Where(note => note.Yref != "y" || kept.Contains((int)note.Y)).Select(note => note.Yref == "y" ? note with { Y = kept.IndexOf((int)note.Y) } : note)],
                Yaxis = axis with
                {
                    Categoryarray = Pick(axis.Categoryarray, kept),
                    Tickvals = axis.Tickvals is { } values ? Pick(values, kept) : null,
                    Ticktext = axis.Ticktext is { } texts ? Pick(texts, kept) : null,
                },
            },
        };
    }

    private static PlotTrace Only(PlotTrace trace, HashSet<string> rows)
    {
        switch (trace)
        {
            case BarTrace bars:
                var inBars = At(bars.Y, rows);
                return bars with
                {
                    X = Pick(bars.X, inBars), Y = Pick(bars.Y, inBars), Customdata = Pick(bars.Customdata, inBars), Text = bars.Text.Count == 0 ? bars.Text : Pick(bars.Text, inBars),
                    Marker = Pick(bars.Marker, inBars), Whiskers = Pick(bars.Whiskers, inBars),
                };
            case IntervalTrace intervals:
                var inIntervals = At(intervals.Y, rows);
                return intervals with
                {
                    X = Pick(intervals.X, inIntervals), Y = Pick(intervals.Y, inIntervals), Customdata = Pick(intervals.Customdata, inIntervals),
                    Marker = Pick(intervals.Marker, inIntervals), Whiskers = Pick(intervals.Whiskers, inIntervals),
                };
            case LabelTrace labels:
                var inLabels = At(labels.Y, rows);
                return labels with
                {
                    X = Pick(labels.X, inLabels), Y = Pick(labels.Y, inLabels), Customdata = Pick(labels.Customdata, inLabels), Text = Pick(labels.Text, inLabels),
                    Textposition = labels.Textposition is IReadOnlyList<string> each ? Pick(each, inLabels) : labels.Textposition,
                };
            default:
                return trace;
        }
    }

    private static List<int> At(IReadOnlyList<string> rows, HashSet<string> kept) => [.. Enumerable.Range(0, rows.Count).Where(at => kept.Contains(rows[at]))];

    private static IReadOnlyList<T> Pick<T>(IReadOnlyList<T> all, List<int> at) => [.. at.Select(one => all[one])];

    private static PlotWhiskers? Pick(PlotWhiskers? whiskers, List<int> at) => whiskers is null ? null : new(Pick(whiskers.Array, at), Pick(whiskers.Arrayminus, at));

    private static PlotMarker Pick(PlotMarker marker, List<int> at) => marker with
    {
        Color = Pick(marker.Color, at)!,
        Size = Pick(marker.Size, at),
        Symbol = Pick(marker.Symbol, at),
    };

    private static object? Pick(object? each, List<int> at) => each switch
    {
        IReadOnlyList<string> words => Pick(words, at),
        IReadOnlyList<double> numbers => Pick(numbers, at),
        IReadOnlyList<int> numbers => Pick(numbers, at),
        _ => each,
    };
}
