using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis;

/// <summary>All that is read out of one document.</summary>
/// <param name="Text">Statements, title, date, type.</param>
/// <param name="Themes">What each statement is about, one for one with the statements.</param>
/// <param name="Place">Who issued it.</param>
/// <param name="Spoken">The place each statement speaks about, one for one; <see cref="PlaceCode.Undetermined"/> where none is named.</param>
public sealed record DocumentAnalysis(
    DocumentText Text,
    ThemeReading Themes,
    IssuingPlace Place,
    IReadOnlyList<PlaceCode> Spoken);
