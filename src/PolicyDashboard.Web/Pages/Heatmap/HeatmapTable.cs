using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Quality;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>The heatmap's numbers as a table: n, any theme, and the columns of the drawing.</summary>
internal static class HeatmapTable
{
    public static FigureTable From(IReadOnlyList<HeatmapRow> rows, HeatmapRow total, IReadOnlyList<Subject> columns, HeatmapAddress address, ColourScale scale, Vocabulary known, Language language, QualityAnswer? quality)
    {
        var any = known.Subjects.First(subject => subject.Kind == SubjectKind.Any);
        var against = address.Arrangement.Against;
        var unit = against.IsRest ? CellUnit.Residual : against.IsNothing ? CellUnits.Of(address.Measure) : CellUnits.DifferenceOf(address.Measure);

        return new FigureTable(
            Words.TableOf.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
            HasGroups(address) ? Groups(columns, known, language) : [],
            [
                new((address.Rows == RowsAre.Places ? Words.RowsPlaces : Words.RowsDocuments).In(language)),
                new("n", Names.Whole(address.Measure).In(language)),
                new(Names.Of(any, language), Link: total.Link(any), Key: total.KeyOf(any), Unit: unit),
                .. columns.Select(Head),
            ],
            [Row(total), .. rows.Select(Row)]);

        TableHead Head(Subject column) => new(
            Names.Of(column, language),
            address.Form == MatrixForm.Table && quality?.Of(column.Key) is { } counts ? Words.ReadingF1Short.In(language, QualityNumbers.Fraction(counts.F1)) : null,
            total.Link(column),
            Key: total.KeyOf(column),
            Fold: GroupFold(column, address, language),
            Unit: unit);

        TableRow Row(HeatmapRow row) => new(
            new TableHead(
                row.Name,
                row.IsSmall ? string.Join(" · ", new[] { row.Detail, Words.FewStatements.In(language, row.Totals!.Value.Statements) }.OfType<string>()) : row.Detail,
                row.Link(any),
                row.KeyOf(any),
                row.Beneath is { } beneath ? new TableMore(Words.PlacesBeneath.In(language), beneath) : null,
                Lang: row.IsDocument ? Language.Chinese.Html() : null,
                Fold: row.Fold,
                Depth: row.Depth),
            [Whole(row), Cell(row, any, shaded: false), .. columns.Select(column => Cell(row, column, shaded: !row.IsTotal))],
            row.IsTotal);

        TableCell Whole(HeatmapRow row) => row.Totals is { } totals
            ? new(Numbers.Count(totals.Denominator(address.Measure)), totals.Denominator(address.Measure), Words.DocumentCount.In(language, totals.Documents), row.Link(null), row.KeyOf(null))
            : new("0", 0, Words.NoDocuments.In(language));

        TableCell Cell(HeatmapRow row, Subject subject, bool shaded)
        {
            var (coverage, cell) = (row.Value(subject), row.Cell(subject));
            return new TableCell(
                cell.Text,
                cell.Shown,
                row.Explain(subject),
                coverage is null ? null : row.Link(subject),
                row.KeyOf(subject),
                shaded && cell.Shown is { } number ? scale.Shade(number) : null,
                Range: address.Form == MatrixForm.Table ? cell.Range : null,
                Mark: cell.IsNotable ? CellMark.Notable : cell.IsThin ? CellMark.Thin : CellMark.None,
                IsDiverging: scale.IsDiverging,
                Unit: row.IsTotal ? CellUnits.Of(address.Measure) : null);
        }
    }

    /// <summary>Whether names of groups stand above the columns.</summary>
    internal static bool HasGroups(HeatmapAddress address) => address.Columns == ColumnsAre.Themes || address.Arrangement.OpenedGroups.Count > 0;

    /// <summary>Opens and closes the themes of a group, where columns are groups.</summary>
    internal static TableFold? GroupFold(Subject column, HeatmapAddress address, Language language)
    {
        if (column.Kind != SubjectKind.Group)
        {
            return null;
        }

        var opened = address.Arrangement.OpenedGroups.Contains(column.Group);
        return new(
            column.Key,
            (opened ? Words.FoldClose : Words.FoldOpen).In(language, Names.Of(column, language)),
            Links.To(address with { Arrangement = address.Arrangement.Toggled(column.Group), Open = null }),
            opened);
    }

    private static IReadOnlyList<TableGroup> Groups(IReadOnlyList<Subject> columns, Vocabulary known, Language language) =>
    [
        new("", 3, null),
        .. ColumnRun.Of(columns, known, language).Select(run => new TableGroup(run.Name, run.Width, $"var({GroupColours.Variable(run.Group)})")),
    ];
}
