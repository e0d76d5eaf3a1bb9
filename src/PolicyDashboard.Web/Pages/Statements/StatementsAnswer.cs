using PolicyDashboard.Web.Controls;

namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>What stands around the statements on their page.</summary>
/// <param name="Places">What can be filtered by.</param>
/// <param name="Title">Whose statements, about what.</param>
public sealed record StatementsAnswer(PlacesOfCorpus Places, string Title);
