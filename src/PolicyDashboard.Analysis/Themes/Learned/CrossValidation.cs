namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Scores of labelled statements by models that had not seen their documents.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Scores">For each document, for each labelled counting statement, a score a theme.</param>
public sealed record CrossValidation(IReadOnlyList<LabelledDocument> Documents, IReadOnlyList<IReadOnlyDictionary<int, float[]>> Scores);
