namespace PolicyDashboard.Web.Charts;

/// <summary>The numbers of a figure as a table: rendered on the server, there before any script, and what every point of the drawing links through.</summary>
/// <param name="Caption">What the table holds, for whoever comes to it without the drawing.</param>
/// <param name="Groups">What stands above the heads of columns; empty for nothing. Their widths sum to the number of columns.</param>
/// <param name="Columns">Heads, the first one above the heads of rows.</param>
/// <param name="Rows">In the order of the drawing, from the top.</param>
public sealed record FigureTable(
    string Caption,
    IReadOnlyList<TableGroup> Groups,
    IReadOnlyList<TableHead> Columns,
    IReadOnlyList<TableRow> Rows);

/// <summary>A heading over several columns.</summary>
/// <param name="Text">Name; empty above columns that belong to none.</param>
/// <param name="Width">How many columns it spans.</param>
/// <param name="Colour">CSS colour of its line; null for none.</param>
public sealed record TableGroup(string Text, int Width, string? Colour);

/// <summary>The head of a row or a column.</summary>
/// <param name="Text">Name.</param>
/// <param name="Detail">A second, smaller line; null for none.</param>
/// <param name="Link">What it opens; null for nothing.</param>
/// <param name="Key">Key of the number it opens.</param>
/// <param name="More">Another way on, such as the places beneath; null for none.</param>
/// <param name="IsWord">Whether the column beneath it holds dates or names.</param>
/// <param name="Lang">Language of its text where it is not the interface's: a title stays as it was written.</param>
/// <param name="Fold">Opens and closes what lies beneath it; null where nothing does.</param>
/// <param name="Depth">How many opened heads it stands beneath.</param>
/// <param name="Unit">Over a column: what its numbers count, for files that hold the numbers themselves.</param>
public sealed record TableHead(
    string Text, string? Detail = null, string? Link = null, string? Key = null, TableMore? More = null, bool IsWord = false, string? Lang = null, TableFold? Fold = null, int Depth = 0,
    CellUnit Unit = CellUnit.Number);

/// <summary>Opens or closes what lies beneath a head, in its place.</summary>
/// <param name="Key">What the drawing finds it by.</param>
/// <param name="Text">What it does, in words.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="IsOpen">Whether it is open.</param>
public sealed record TableFold(string Key, string Text, string Link, bool IsOpen);

/// <summary>A second link in a head.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Link">Where it leads.</param>
public sealed record TableMore(string Text, string Link);

/// <summary>A row.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Cells">One for each column after the first.</param>
/// <param name="IsTotal">Whether it is all rows taken as one text.</param>
public sealed record TableRow(TableHead Head, IReadOnlyList<TableCell> Cells, bool IsTotal = false);

/// <summary>A number.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Value">As it was computed; null where there is nothing to measure, which is not zero.</param>
/// <param name="Detail">What it was computed from: <c>12 ÷ 97</c>.</param>
/// <param name="Link">What it opens; null for nothing.</param>
/// <param name="Key">Key of the number, as in the drawing.</param>
/// <param name="Shade">0 to 9: step of the colour scale; null for a number that is not on the scale.</param>
/// <param name="IsWord">Whether it is no number at all but a date or a name.</param>
/// <param name="Range">Its interval, written beneath it; null for none.</param>
/// <param name="Mark">What sets it apart: thin, or more than chance.</param>
/// <param name="IsDiverging">Whether <paramref name="Shade"/> is a step of a diverging scale.</param>
/// <param name="Unit">What it counts, where that is not what its column counts.</param>
public sealed record TableCell(
    string Text, double? Value, string? Detail = null, string? Link = null, string? Key = null, int? Shade = null, bool IsWord = false,
    string? Range = null, CellMark Mark = CellMark.None, bool IsDiverging = false, CellUnit? Unit = null)
{
    /// <summary>Whether there is nothing to measure.</summary>
    public bool IsMissing => Value is null && !IsWord;
}

/// <summary>What sets a number apart.</summary>
public enum CellMark
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Too little text: hatched.</summary>
    Thin = 1,

    /// <summary>More than chance leaves one to expect: starred.</summary>
    Notable = 2,
}
