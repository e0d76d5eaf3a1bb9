using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Quality;

/// <summary>Shares of right readings as they are shown.</summary>
internal static class QualityNumbers
{
    /// <summary>A share as whole percent: what few hundred labels can carry.</summary>
    public static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>F1 with two decimals.</summary>
    public static string Fraction(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A share with its interval; missing where there was nothing to be right about.</summary>
    public static string WithInterval((double Share, WilsonInterval Interval) figure, int trials) => trials == 0
        ? Numbers.Missing
        : $"{Percent(figure.Share)} ({(100 * figure.Interval.Low).ToString("0", CultureInfo.InvariantCulture)}–{Percent(figure.Interval.High)})";
}
