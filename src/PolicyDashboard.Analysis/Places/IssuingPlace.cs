using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>Which place issued a document, how sure that is, and why.</summary>
/// <param name="Code">The place; <see cref="PlaceCode.Undetermined"/> rather than a guess.</param>
/// <param name="Confidence">0 to 1; 0 for 未定.</param>
/// <param name="Reasons">The names that decided it, strongest first, each with where it stands.</param>
public sealed record IssuingPlace(PlaceCode Code, double Confidence, IReadOnlyList<Found<PlaceCode>> Reasons);
