using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Web.Stories;

/// <summary>A number that is another one now.</summary>
/// <param name="Row">Head of its row.</param>
/// <param name="Column">Head of its column.</param>
/// <param name="Then">As it was shown; a dash where it was not there.</param>
/// <param name="Now">As it is shown now; a dash where it is no longer there.</param>
/// <param name="Moved">By how much, with its sign and in its unit; empty where one of them is missing.</param>
/// <param name="Link">Opens its statements as they are now; null where it is gone.</param>
public sealed record MovedNumber(string Row, string Column, string Then, string Now, string Moved, string? Link);

/// <summary>What became of the numbers of a slide.</summary>
/// <param name="Moved">Those that are other ones, the farthest moved first; then those that came or went.</param>
/// <param name="Same">How many are exactly what they were.</param>
/// <param name="Slight">How many are other ones by less than is shown of them.</param>
public sealed record SlideDifference(IReadOnlyList<MovedNumber> Moved, int Same, int Slight)
{
    private sealed record Number(TableHead Row, TableHead Column, TableCell Cell);

    /// <summary>Sets two figures of the same view against each other, number by number, by their keys.</summary>
    public static SlideDifference Of(KeptFigure then, KeptFigure now)
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        var (before, after) = (Numbers(then.Table), Numbers(now.Table));
        var moved = new List<(double By, MovedNumber Number)>();
        var (same, slight) = (0, 0);
        foreach (var key in before.Keys.Union(after.Keys))
        {
            var (was, @is) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            if (was is not null && @is is not null && was.Cell.Value == @is.Cell.Value)
            {
                same++;
                continue;
            }

            if (was is not null && @is is not null && was.Cell.Text == @is.Cell.Text)
            {
                slight++;
                continue;
            }

            var by = was?.Cell.Value is { } one && @is?.Cell.Value is { } other ? other - one : (double?)null;
            var named = was ?? @is!;
            moved.Add((Math.Abs(by ?? 0) * (named.Cell.Unit ?? named.Column.Unit).Scale(), new(
                named.Row.Text,
                named.Column.Text,
                was?.Cell.Text ?? Languages.Numbers.Missing,
                @is?.Cell.Text ?? Languages.Numbers.Missing,
                by is { } far ? Written(far, named.Cell.Unit ?? named.Column.Unit) : "",
                @is?.Cell.Link)));
        }

        return new([.. moved.OrderByDescending(one => one.By).Select(one => one.Number)], same, slight);
    }

    private static Dictionary<string, Number> Numbers(FigureTable table) => table.Rows
        .SelectMany(row => row.Cells.Index().Where(cell => cell.Item.Key is not null && !cell.Item.IsWord).Select(cell => (cell.Item.Key!, new Number(row.Head, table.Columns[cell.Index + 1], cell.Item))))
        .GroupBy(pair => pair.Item1)
        .ToDictionary(group => group.Key, group => group.First().Item2);

    private static string Written(double by, CellUnit unit) => unit switch
    {
        CellUnit.Percent or CellUnit.Points => Languages.Numbers.Difference(by, Measure.Statements),
        CellUnit.PerThousand or CellUnit.PerThousandDifference => Languages.Numbers.Difference(by, Measure.Hits),
        _ => (by > 0 ? "+" : "−") + Languages.Numbers.Sum(Math.Abs(by)),
    };
}
