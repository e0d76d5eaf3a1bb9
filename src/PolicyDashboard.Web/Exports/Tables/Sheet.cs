namespace PolicyDashboard.Web.Exports.Tables;

/// <summary>A table on its way into a file. Rows are read once, one after the other, so that a long one never stands in memory as a whole.</summary>
/// <param name="Name">What it holds, in a word or two: the name of its sheet.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell for each column.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IAsyncEnumerable<SheetRow> Rows);

/// <summary>A column.</summary>
/// <param name="Head">What stands above it, with the unit of its numbers.</param>
/// <param name="Width">How wide it is, in characters.</param>
/// <param name="Wraps">Whether its text is broken into lines.</param>
public sealed record SheetColumn(string Head, double Width, bool Wraps = false);

/// <summary>How a number is shown. The number itself keeps all of its digits.</summary>
public enum SheetFormat
{
    /// <summary>Whole numbers with thousands apart, others with three decimals.</summary>
    Number = 0,

    /// <summary>One decimal: per cent, with the sign in the head.</summary>
    OneDecimal = 1,

    /// <summary>Two decimals: hits per 1,000 characters.</summary>
    TwoDecimals = 2,

    /// <summary>One decimal and a sign: percentage points.</summary>
    SignedOneDecimal = 3,

    /// <summary>Two decimals and a sign.</summary>
    SignedTwoDecimals = 4,
}

/// <summary>A row.</summary>
/// <param name="Cells">A cell for each column.</param>
/// <param name="IsStrong">Whether it is a total.</param>
public sealed record SheetRow(IReadOnlyList<SheetCell> Cells, bool IsStrong = false);

/// <summary>A cell: a number, or text, or nothing where there is nothing to measure.</summary>
/// <param name="Text">Its text; null for a number or for nothing.</param>
/// <param name="Number">Its number in the unit that the head says; null for text or for nothing.</param>
/// <param name="Link">The whole address that it leads to; null for none.</param>
/// <param name="Format">How its number is shown.</param>
public readonly record struct SheetCell(string? Text, double? Number = null, string? Link = null, SheetFormat Format = SheetFormat.Number);
