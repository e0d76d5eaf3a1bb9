using System.Globalization;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Stories;

/// <summary>A title to begin with, computed from a figure: what stands out most in it, as numbers that hold for these texts.</summary>
public static class SlideCaption
{
    private const double LeastPart = 0.01;

    /// <summary>The title; the figure's own where nothing stands out.</summary>
    public static string Of(KeptFigure figure, Language language)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Difference(figure.Table, language) ?? Matrix(figure.Table, language) ?? Time(figure, language) ?? figure.Title;
    }

    // Two sides: the largest difference that is beyond doubt.
    private static string? Difference(FigureTable table, Language language)
    {
        var at = table.Columns.Skip(1).ToList().FindIndex(head => head.Unit is CellUnit.Points or CellUnit.PerThousandDifference);
        if (at < 2 || table.Rows.Any(row => row.Cells[at].Shade is not null))
        {
            return null;
        }

        return table.Rows.Where(row => !row.IsTotal && row.Cells[at] is { Mark: CellMark.Notable, Value: not null }).MaxBy(row => Math.Abs(row.Cells[at].Value!.Value)) is { } row
            ? Words.CaptionDifference.In(language, row.Head.Text, table.Columns[1].Text, With(row.Cells[0], table.Columns[1]), table.Columns[2].Text, With(row.Cells[1], table.Columns[2]))
            : null;
    }

    // A matrix with a total: the cell that lies farthest from it, in standard errors of a share of so many statements.
    private static string? Matrix(FigureTable table, Language language)
    {
        if (table.Rows.FirstOrDefault(row => row.IsTotal) is not { } total || table.Columns.Count < 3 || table.Columns[1].Text != "n")
        {
            return null;
        }

        var found =
            from row in table.Rows
            where !row.IsTotal && row.Cells[0].Value is >= Coverage.FewStatements
            from at in Enumerable.Range(2, row.Cells.Count - 2)
            let cell = row.Cells[at]
            let all = total.Cells[at].Value
            where cell is { Value: not null, IsWord: false } && all is > 0 and < 1 && table.Columns[at + 1].Unit == CellUnit.Percent
            orderby Math.Abs(cell.Value!.Value - all.Value) * Math.Sqrt(row.Cells[0].Value!.Value / (all.Value * (1 - all.Value))) descending
            select Words.CaptionCell.In(language, row.Head.Text, table.Columns[at + 1].Text, With(cell, table.Columns[at + 1]), With(total.Cells[at], table.Columns[at + 1]));
        return found.FirstOrDefault();
    }

    // Years of one subject: the first and the last that hold a part of the text worth speaking of.
    private static string? Time(KeptFigure figure, Language language)
    {
        var table = figure.Table;
        var years = table.Rows.Where(row => row.Cells.Count >= 4 && row.Cells[0].IsWord && int.TryParse(row.Cells[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out _) && row.Cells[3].Value is not null).ToList();
        if (years.Count < 2 || years.Select(row => row.Cells[1].Text).Distinct().Count() != 1)
        {
            return null;
        }

        var least = years.Sum(row => row.Cells[2].Value ?? 0) * LeastPart;
        years = [.. years.Where(row => row.Cells[2].Value >= least)];
        if (years.Count == 0)
        {
            return null;
        }

        var (first, last) = (years.MinBy(row => row.Cells[0].Text, StringComparer.Ordinal)!, years.MaxBy(row => row.Cells[0].Text, StringComparer.Ordinal)!);
        var head = table.Columns[4];
        return first == last ? null : Words.CaptionTime.In(language, head.Text, first.Cells[0].Text, With(first.Cells[3], head), last.Cells[0].Text, With(last.Cells[3], head));
    }

    private static string With(TableCell cell, TableHead head) => (cell.Unit ?? head.Unit) == CellUnit.Percent ? cell.Text + "%" : cell.Text;
}
