using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Places;

/// <summary>Which place issued a document, how sure that is, and why.</summary>
/// <param name="Code">The place; <see cref="PlaceCode.Undetermined"/> rather than a guess.</param>
/// <param name="Confidence">0 to 1; 0 for 未定.</param>
/// <param name="Reasons">The words that decided it, strongest first, each with where it stands; for 未定 what was seen and did not suffice or agree.</param>
public sealed record IssuingPlace(PlaceCode Code, double Confidence, IReadOnlyList<Found<PlaceCode>> Reasons);
