using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>The heatmap's drawing: the same rows and columns as its table, n and any theme apart.</summary>
internal static class HeatmapPlot
{
    private const double Gap = 8;

    // What has no document is neither light nor dark: strokes on the ground, as in the table.
    private const string MissingText = "╱╱╱";
    private static readonly object MissingScale = new object[] { new object[] { 0, "$gap" }, new object[] { 1, "$gap" } };

    public static Plot From(IReadOnlyList<HeatmapRow> rows, HeatmapRow total, IReadOnlyList<Subject> columns, HeatmapAddress address, ColourScale scale, Vocabulary known, Language language)
    {
        var any = known.Subjects.First(subject => subject.Kind == SubjectKind.Any);
        var runs = address.Columns == ColumnsAre.Themes ? ColumnRun.Of(columns, known, language) : [];
        var names = rows.Select(row => Label(row, address)).ToList();
        var heads = Heads(columns, language);
        var rowHeight = address.Rows == RowsAre.Documents ? 40.0 : rows.Count <= 8 ? 40 : 30;
        var height = ((rows.Count + 1) * rowHeight) + Gap;
        var keys = columns.Select(column => column.Key).ToList();
        var rowKeys = rows.Select(row => row.Key).ToList();
        var top = heads.Height + (address.Columns == ColumnsAre.Themes ? 30 : 14);

        var layout = new PlotLayout(
            height + top + 12,
            new PlotMargin(top, heads.Overhang, 12, Left(names, total.Name)),
            new PlotAxis("category")
            {
                Categoryarray = keys,
                Tickvals = [.. keys],
                Ticktext = heads.Labels,
                Tickangle = heads.Angle,
                Side = "top",
                Anchor = "y2",
                Ticklabelstandoff = 6,
            },
            new PlotAxis("category")
            {
                Categoryarray = rowKeys,
                Tickvals = [.. rowKeys],
                Ticktext = names,
                Autorange = "reversed",
                Domain = [0, Math.Max(0.001, 1 - ((rowHeight + Gap) / height))],
                Ticklabelstandoff = 6,
            })
        {
            Axes =
            {
                ["yaxis2"] = new PlotAxis("category")
                {
                    Tickvals = [total.Key],
                    Ticktext = [$"<b>{Plot.Plain(total.Name)}</b>"],
                    Domain = [1 - (rowHeight / height), 1],
                    Ticklabelstandoff = 6,
                },
            },
            Shapes = [.. runs.Select(Bar)],
            Annotations = [.. runs.Select(run => Name(run, columns.Count, heads.Height))],
        };

        return new Plot(
            [.. Traces(rows, columns, address, scale, null), .. Traces([total], columns, address, scale, "y2")],
            layout,
            new PlotHeads([.. columns.Select(total.KeyOf)], [.. rows.Select(row => row.KeyOf(any))]));
    }

    private static IEnumerable<PlotTrace> Traces(IReadOnlyList<HeatmapRow> rows, IReadOnlyList<Subject> columns, HeatmapAddress address, ColourScale scale, string? axis)
    {
        var (x, y) = (columns.Select(column => column.Key).ToList(), rows.Select(row => row.Key).ToList());
        var values = rows.Select(row => columns.Select(row.Value).ToList()).ToList();
        if (values.SelectMany(row => row).Any(value => value is not null))
        {
            yield return new HeatTrace(x, y, values, Grid(value => value is null ? "" : Numbers.Bare(value, address.Measure)), scale.Most, "heat", Yaxis: axis);
        }

        if (values.SelectMany(row => row).Any(value => value is null))
        {
            yield return new HeatTrace(
                x,
                y,
                [.. values.Select(row => row.Select(value => value is null ? 1 : (double?)null).ToList())],
                Grid(value => value is null ? MissingText : ""),
                1,
                MissingScale,
                Yaxis: axis);
        }

        IReadOnlyList<IReadOnlyList<string>> Grid(Func<double?, string> text) => [.. values.Select(row => row.Select(text).ToList())];
    }

    private static (IReadOnlyList<string> Labels, double Height, int? Angle, double Overhang) Heads(IReadOnlyList<Subject> columns, Language language)
    {
        var names = columns.Select(column => Names.Of(column, language)).ToList();
        if (language == Language.English)
        {
            // Slanted: English names are longer than a column is wide.
            return ([.. names.Select(Plot.Plain)], Math.Min(160, (names.Max(Wrapping.Width) * 12.5 * 0.72) + 14), -45, Math.Max(12, (Wrapping.Width(names[^1]) * 12.5 * 0.72) - 16));
        }

        var lines = names.Select(Wrapping.Stacked).ToList();
        return ([.. lines.Select(line => string.Join("<br>", line.Select(Plot.Plain)))], (lines.Max(line => line.Count) * 17) + 12, 0, 12);
    }

    private static string Label(HeatmapRow row, HeatmapAddress address) =>
        (address.Rows == RowsAre.Documents
            ? string.Join("<br>", Wrapping.TwoLines(row.Label, 20).Select(Plot.Plain))
            : Plot.Plain(row.Label))
        + (row.IsSmall ? $" n={row.Totals!.Value.Statements}" : "");

    private static double Left(IEnumerable<string> names, string total) =>
        (names.SelectMany(name => name.Split("<br>")).Append(total).Max(Wrapping.Width) * 13) + 22;

    private static PlotShape Bar(ColumnRun run) => new("rect", run.Start - 0.46, run.Start + run.Width - 0.54, 2, 5, "x", "paper")
    {
        Fillcolor = $"$group-{run.Group}",
        Line = new PlotLine("rgba(0,0,0,0)", 0),
        Ysizemode = "pixel",
        Yanchor = 1,
    };

    private static PlotNote Name(ColumnRun run, int columns, double headHeight) => new(Plot.Plain(run.Name), run.Start - 0.46, 1, "x", "paper")
    {
        Within = (double)run.Width / columns,
        Yshift = headHeight + 4,
        Font = new(11.5, "$ink-3"),
    };
}
