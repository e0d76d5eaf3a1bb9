using System.Globalization;

namespace PolicyDashboard.Web.Pages.Search;

/// <summary>A row of a small table of what was found.</summary>
/// <param name="Name">Name of the part.</param>
/// <param name="Link">The search narrowed to it; null where it is already, or cannot be.</param>
/// <param name="Statements">Statements found.</param>
/// <param name="Share">What share that is, 0 to 1; the table's head says of what.</param>
/// <param name="Shown">The share as it is shown.</param>
public sealed record SearchRow(string Name, string? Link, long Statements, double Share, string Shown)
{
    /// <summary>A share as so many statements in ten thousand: most words stand in few of them.</summary>
    public static string InTenThousand(double share) => 10_000 * share is < 0.05 and > 0
        ? "<0.1"
        : (10_000 * share).ToString(share < 0.01 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
