using System.Globalization;
using System.Text;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>The heatmap's drawing: the same rows and columns as its table, n and any theme apart.</summary>
internal static class HeatmapPlot
{
    private const char Again = '\u200b';

    private const double Gap = 8;

    // Room for the controls that open and close what lies beneath a head.
    private const double FoldRoom = 18;

    // Width of a column in the narrowest window that shows the drawing.
    private const double LeastColumn = 20;

    // What has no document is neither light nor dark: strokes on the ground, as in the table.
    private const string MissingText = "╱╱╱";
    private static readonly object MissingScale = new object[] { new object[] { 0, "$gap" }, new object[] { 1, "$gap" } };

    public static Plot From(IReadOnlyList<HeatmapRow> rows, HeatmapRow total, IReadOnlyList<Subject> columns, HeatmapAddress address, ColourScale scale, Vocabulary known, Language language)
    {
        var any = known.Subjects.First(subject => subject.Kind == SubjectKind.Any);
        var runs = HeatmapTable.HasGroups(address) ? ColumnRun.Of(columns, known, language) : [];
        var names = rows.Select(row => Label(row, address)).ToList();
        var heads = Heads(columns, language);
        var rowHeight = address.Rows == RowsAre.Documents ? 40.0 : rows.Count <= 8 ? 40 : 30;
        var height = ((rows.Count + 1) * rowHeight) + Gap;
        var keys = columns.Select(column => column.Key).ToList();
        var rowKeys = RowKeys(rows);
        var hasFolds = address.Columns == ColumnsAre.Groups;
        var top = heads.Height + (hasFolds ? 14 + FoldRoom : 30);
        var left = Left(names, total.Name) + (rows.Any(row => row.Fold is not null) ? FoldRoom : 0);

        var layout = new PlotLayout(
            height + top + 12,
            new PlotMargin(top, heads.Overhang, 12, left),
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
            Shapes = [.. runs.Select(Bar), .. Hatching(rows, columns)],
            Annotations = hasFolds ? [] : [.. runs.Select(run => Name(run, columns.Count, heads.Height))],
        };

        return new Plot(
            [.. Traces(rows, rowKeys, columns, address, scale, null), .. Traces([total], [total.Key], columns, address, scale, "y2")],
            layout,
            new PlotHeads(
                [.. columns.Select(total.KeyOf)],
                [.. rows.Select(row => row.KeyOf(any))],
                hasFolds ? [.. columns.Select(column => Fold(HeatmapTable.GroupFold(column, address, language)))] : null,
                rows.Any(row => row.Fold is not null) ? [.. rows.Select(row => Fold(row.Fold))] : null));
    }

    private static IEnumerable<PlotTrace> Traces(IReadOnlyList<HeatmapRow> rows, IReadOnlyList<string> y, IReadOnlyList<Subject> columns, HeatmapAddress address, ColourScale scale, string? axis)
    {
        var x = columns.Select(column => column.Key).ToList();
        var cells = rows.Select(row => columns.Select(row.Cell).ToList()).ToList();
        if (cells.SelectMany(row => row).Any(cell => cell.Shown is not null))
        {
            // The total is coverage also where the rows are set against something: it has no place on their scale.
            var scaled = axis is null || !scale.IsDiverging;
            yield return new HeatTrace(
                x, y, Grid(cell => scaled || cell.Shown is null ? cell.Shown : 0), Grid(Text), scale.Most, scale.IsDiverging ? HeatTrace.Diverging : HeatTrace.Heat, Yaxis: axis);
        }

        if (cells.SelectMany(row => row).Any(cell => cell.Shown is null))
        {
            yield return new HeatTrace(
                x, y, Grid(cell => cell.Shown is null ? 1 : (double?)null), Grid(cell => cell.Shown is null ? MissingText : ""), 1, MissingScale, Yaxis: axis);
        }

        IReadOnlyList<IReadOnlyList<T>> Grid<T>(Func<MatrixCell, T> value) => [.. cells.Select(row => row.Select(value).ToList())];
    }

    private static string Text(MatrixCell cell) => cell.Shown is null ? "" : cell.IsNotable ? $"<b>{cell.Text}*</b>" : cell.Text;

    // A place may lie in two of the sets that are opened. An axis has a place for each name once, so the second has a mark
    // behind it that nobody sees and that charts.js takes off again.
    private static IReadOnlyList<string> RowKeys(IReadOnlyList<HeatmapRow> rows)
    {
        var seen = new Dictionary<string, int>();
        return [.. rows.Select(row => row.Key + new string(Again, seen[row.Key] = seen.GetValueOrDefault(row.Key, -1) + 1))];
    }

    private static PlotFold? Fold(TableFold? fold) => fold is null ? null : new(fold.Key, fold.IsOpen);

    /// <summary>Strokes across cells that rest on too little text, as one path.</summary>
    private static IEnumerable<PlotShape> Hatching(IReadOnlyList<HeatmapRow> rows, IReadOnlyList<Subject> columns)
    {
        var path = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                if (rows[row].Cell(columns[column]) is { IsThin: true, Shown: not null })
                {
                    foreach (var (from, to) in Strokes)
                    {
                        path.Append(CultureInfo.InvariantCulture, $"M{column + from.X:0.##},{row + from.Y:0.##}L{column + to.X:0.##},{row + to.Y:0.##}");
                    }
                }
            }
        }

        if (path.Length > 0)
        {
            yield return new PlotShape("path", 0, 0, 0, 0, "x", "y") { Path = path.ToString(), Line = new PlotLine("$hatch", 1), Layer = "above" };
        }
    }

    private static readonly ((double X, double Y) From, (double X, double Y) To)[] Strokes =
    [
        ((-0.44, -0.1), (-0.12, -0.44)), ((-0.44, 0.3), (0.24, -0.44)), ((-0.24, 0.44), (0.44, -0.3)), ((0.12, 0.44), (0.44, 0.1)),
    ];

    private static (IReadOnlyList<string> Labels, double Height, int? Angle, double Overhang) Heads(IReadOnlyList<Subject> columns, Language language)
    {
        var names = columns.Select(column => Names.Of(column, language)).ToList();
        if (language == Language.English)
        {
            // Slanted: English names are longer than a column is wide.
            return ([.. names.Select(Plot.Plain)], Math.Min(160, (names.Max(Wrapping.Width) * 12.5 * 0.72) + 14), -45, Overhang(names));
        }

        var lines = names.Select(Wrapping.Stacked).ToList();
        return ([.. lines.Select(line => string.Join("<br>", line.Select(Plot.Plain)))], (lines.Max(line => line.Count) * 17) + 12, 0, 12);
    }

    // A long name needs room at the right also where shorter ones stand behind it, as far as their columns do not give it.
    private static double Overhang(List<string> names) =>
        names.Select((name, at) => (Wrapping.Width(name) * 12.5 * 0.72) - 16 - ((names.Count - 1 - at) * LeastColumn)).Append(12).Max();

    private static string Label(HeatmapRow row, HeatmapAddress address) =>
        (row.Depth > 0 ? "└ " : "")
        + (address.Rows == RowsAre.Documents
            ? string.Join("<br>", Wrapping.TwoLines(row.Label, 20).Select(Plot.Plain))
            : Plot.Plain(row.Label))
        + (row.IsSmall ? $" n={row.Totals!.Value.Statements}" : "");

    private static double Left(IEnumerable<string> names, string total) =>
        (names.SelectMany(name => name.Split("<br>")).Append(total).Max(Wrapping.Width) * 13) + 22;

    private static PlotShape Bar(ColumnRun run) => new("rect", run.Start - 0.46, run.Start + run.Width - 0.54, 2, 5, "x", "paper")
    {
        Fillcolor = run.Group.Length == 0 ? "$accent" : $"$group-{run.Group}",
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
