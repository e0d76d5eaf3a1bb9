namespace PolicyDashboard.Web.Pages.Search;

/// <summary>A row of a small table of what was found.</summary>
/// <param name="Name">Name of the part.</param>
/// <param name="Link">The search narrowed to it; null where it is already, or cannot be.</param>
/// <param name="Statements">Statements found.</param>
/// <param name="Share">What share that is, 0 to 1; the table's head says of what.</param>
public sealed record SearchRow(string Name, string? Link, long Statements, double Share);
