using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports.Tables;

/// <summary>A figure's table as a sheet: the numbers of the page, not rounded, in the unit that their head says.</summary>
public static class FigureSheet
{
    // Excel keeps 65,530 links on a sheet at most. A list of thousands of documents has one each row.
    private const int MostLinkedCells = 20_000;
    private const double NarrowColumn = 11, MostWidth = 60;

    /// <summary>The sheet.</summary>
    /// <param name="name">Name of the sheet.</param>
    /// <param name="table">The table.</param>
    /// <param name="whole">Makes a whole address of one that is relative to the site.</param>
    /// <param name="language">Language of the units.</param>
    public static Sheet Of(string name, FigureTable table, Func<string, string> whole, Language language)
    {
        ArgumentNullException.ThrowIfNull(table);
        var hasDetails = table.Rows.Any(row => row.Head.Detail is not null);
        var linked = table.Rows.Count * table.Columns.Count <= MostLinkedCells;
        var columns = new List<SheetColumn> { new(table.Columns[0].Text, Widest(table.Rows.Select(row => row.Head.Text), 12)) };
        if (hasDetails)
        {
            columns.Add(new SheetColumn(Words.ExportDetail.In(language), Widest(table.Rows.Select(row => row.Head.Detail ?? ""), 10)));
        }

        // An interval stands on the page beneath its number; in a file it is a column of its own beside it.
        var ranged = Enumerable.Range(0, table.Columns.Count - 1).Select(at => table.Rows.Any(row => row.Cells[at].Range is not null)).ToList();
        foreach (var (at, head) in table.Columns.Skip(1).Index())
        {
            columns.Add(new SheetColumn(
                HeadOf(head, language),
                head.IsWord ? Widest(table.Rows.Select(row => row.Cells[at].Text), NarrowColumn) : Math.Max(NarrowColumn, Wrapping.Width(head.Text) * 2)));
            if (ranged[at])
            {
                columns.Add(new SheetColumn(Words.ExportInterval.In(language, head.Text), Widest(table.Rows.Select(row => row.Cells[at].Range ?? ""), NarrowColumn)));
            }
        }

        return new Sheet(name, columns, Rows().ToAsyncEnumerable());

        IEnumerable<SheetRow> Rows() => table.Rows.Select(row => new SheetRow(
            [
                new SheetCell(NameOf(row, table, language), Link: Whole(row.Head.Link)),
                .. hasDetails ? [new SheetCell(row.Head.Detail)] : Array.Empty<SheetCell>(),
                .. row.Cells.SelectMany((cell, at) => ranged[at] ? [Cell(cell, cell.Unit ?? table.Columns[at + 1].Unit), new SheetCell(cell.Range)] : new[] { Cell(cell, cell.Unit ?? table.Columns[at + 1].Unit) }),
            ],
            row.IsTotal));

        SheetCell Cell(TableCell cell, CellUnit unit) =>
            cell.IsWord ? new SheetCell(cell.Text)
            : cell.Value is { } value ? new SheetCell(null, value * unit.Scale(), linked ? Whole(cell.Link) : null, FormatOf(unit))
            : default;

        string? Whole(string? link) => link is null ? null : whole(link);
    }

    // A total that has no place among differences shows what it is, and says in what.
    private static string NameOf(TableRow row, FigureTable table, Language language)
    {
        var own = row.Cells.Index().Where(cell => cell.Item.Unit is { } unit && unit != table.Columns[cell.Index + 1].Unit).Select(cell => cell.Item.Unit).FirstOrDefault();
        var name = new string('\u3000', row.Head.Depth) + row.Head.Text;
        return own is { } other ? Words.ExportHead.In(language, name, other.In(language)) : name;
    }

    private static string HeadOf(TableHead head, Language language)
    {
        var unit = head.Unit.In(language);
        return unit.Length > 0 ? Words.ExportHead.In(language, head.Text, unit)
            : head.Detail is { } detail ? Words.ExportHead.In(language, head.Text, detail)
            : head.Text;
    }

    private static SheetFormat FormatOf(CellUnit unit) => unit switch
    {
        CellUnit.Percent => SheetFormat.OneDecimal,
        CellUnit.Points or CellUnit.Residual => SheetFormat.SignedOneDecimal,
        CellUnit.PerThousand => SheetFormat.TwoDecimals,
        CellUnit.PerThousandDifference => SheetFormat.SignedTwoDecimals,
        _ => SheetFormat.Number,
    };

    // A Han character is as wide as two digits.
    private static double Widest(IEnumerable<string> texts, double least) =>
        Math.Clamp(texts.Select(text => (Wrapping.Width(text) * 2) + 2).DefaultIfEmpty().Max(), least, MostWidth);
}
