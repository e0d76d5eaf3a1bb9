using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Briefs;

/// <summary>What a brief is asked for of.</summary>
/// <param name="Chart">Name of the chart.</param>
/// <param name="Text">The address in writing.</param>
/// <param name="Reader">The query of the chart's page.</param>
public sealed record BriefAddress(string Chart, string Text, AddressReader Reader);
