using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>The heatmap's numbers as a table: n, any theme, and the columns of the drawing.</summary>
internal static class HeatmapTable
{
    public static FigureTable From(IReadOnlyList<HeatmapRow> rows, HeatmapRow total, IReadOnlyList<Subject> columns, HeatmapAddress address, ColourScale scale, Vocabulary known, Language language)
    {
        var any = known.Subjects.First(subject => subject.Kind == SubjectKind.Any);

        return new FigureTable(
            Words.TableOf.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
            address.Columns == ColumnsAre.Themes ? Groups(columns, known, language) : [],
            [
                new((address.Rows == RowsAre.Places ? Words.RowsPlaces : Words.RowsDocuments).In(language)),
                new("n", Names.Whole(address.Measure).In(language)),
                new(Names.Of(any, language), Link: total.Link(any), Key: total.KeyOf(any)),
                .. columns.Select(column => new TableHead(Names.Of(column, language), Link: total.Link(column), Key: total.KeyOf(column))),
            ],
            [Row(total), .. rows.Select(Row)]);

        TableRow Row(HeatmapRow row) => new(
            new TableHead(
                row.Name,
                row.IsSmall ? string.Join(" · ", new[] { row.Detail, Words.FewStatements.In(language, row.Totals!.Value.Statements) }.OfType<string>()) : row.Detail,
                row.Link(any),
                row.KeyOf(any),
                row.Beneath is { } beneath ? new TableMore(Words.PlacesBeneath.In(language), beneath) : null,
                Lang: row.IsDocument ? Language.Chinese.Html() : null),
            [Whole(row), Cell(row, any, shaded: false), .. columns.Select(column => Cell(row, column, shaded: !row.IsTotal))],
            row.IsTotal);

        TableCell Whole(HeatmapRow row) => row.Totals is { } totals
            ? new(Numbers.Count(totals.Denominator(address.Measure)), totals.Denominator(address.Measure), Words.DocumentCount.In(language, totals.Documents), row.Link(null), row.KeyOf(null))
            : new("0", null, Words.NoDocuments.In(language));

        TableCell Cell(HeatmapRow row, Subject subject, bool shaded)
        {
            var value = row.Value(subject);
            return new TableCell(
                Numbers.Bare(value, address.Measure),
                value,
                row.Explain(subject),
                value is null ? null : row.Link(subject),
                row.KeyOf(subject),
                shaded && value is { } number ? scale.Shade(number) : null);
        }
    }

    private static IReadOnlyList<TableGroup> Groups(IReadOnlyList<Subject> columns, Vocabulary known, Language language) =>
    [
        new("", 3, null),
        .. ColumnRun.Of(columns, known, language).Select(run => new TableGroup(run.Name, run.Width, $"var({GroupColours.Variable(run.Group)})")),
    ];
}
