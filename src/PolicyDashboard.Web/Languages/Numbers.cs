using System.Globalization;
using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Web.Languages;

/// <summary>Numbers as they are shown: one way for chart, table, drawer and text.</summary>
public static class Numbers
{
    /// <summary>Shown where there is nothing to measure. Never for a zero.</summary>
    public const string Missing = "–";

    /// <summary>Coverage with its unit: <c>12.4%</c>, or <c>3.21</c> for hits per 1,000 characters.</summary>
    public static string Value(double? value, Measure measure) => measure == Measure.Hits ? Bare(value, measure) : value is null ? Missing : $"{Bare(value, measure)}%";

    /// <summary>
    /// Coverage without its unit, for cells whose column head says the unit. What is above zero but would round to it
    /// is shown as <c>&lt;0.1</c>, so that a theme somebody did write about never reads as one nobody mentions.
    /// </summary>
    public static string Bare(double? value, Measure measure)
    {
        if (value is not { } number)
        {
            return Missing;
        }

        var (shown, format, least) = measure == Measure.Hits ? (number, "0.00", 0.01) : (100 * number, "0.0", 0.1);
        return shown == 0 ? "0"
            : Math.Abs(shown) < least / 2 ? $"<{least.ToString(CultureInfo.InvariantCulture)}"
            : shown.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>A difference of two coverages, with its sign: <c>+3.2</c>, <c>−0.4</c>, <c>0.0</c>; percentage points, or hits per 1,000 characters.</summary>
    public static string Difference(double? value, Measure measure)
    {
        if (value is not { } number)
        {
            return Missing;
        }

        var text = measure == Measure.Hits
            ? Math.Abs(number).ToString("0.00", CultureInfo.InvariantCulture)
            : Math.Abs(100 * number).ToString("0.0", CultureInfo.InvariantCulture);
        var zero = text.All(character => character is '0' or '.');
        return zero ? text : (number > 0 ? "+" : "−") + text;
    }

    /// <summary>A count with thousands apart: <c>12,345</c>.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A sum of contributions: whole numbers without decimals, others with up to three.</summary>
    public static string Sum(double sum) =>
        Math.Abs(sum - Math.Round(sum)) < 1e-9 ? Count((long)Math.Round(sum)) : sum.ToString("#,0.###", CultureInfo.InvariantCulture);
}
