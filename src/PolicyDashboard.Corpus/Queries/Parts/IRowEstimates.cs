using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Estimates of a row in one measure.</summary>
internal interface IRowEstimates
{
    /// <summary>By subject number; null where there is none. The probabilities of contrasts are not corrected for many questions yet.</summary>
    Estimate?[] Of(IReadOnlyList<TextPart> row);
}
