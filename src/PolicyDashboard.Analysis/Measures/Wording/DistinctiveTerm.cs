namespace PolicyDashboard.Analysis.Measures.Wording;

/// <summary>How often a term occurs on two sides and in the texts that both are compared against.</summary>
/// <param name="First">Hits on the first side.</param>
/// <param name="Second">Hits on the second side.</param>
/// <param name="Reference">Hits in the reference: all texts under the filter, or the whole corpus.</param>
public readonly record struct TermCounts(long First, long Second, long Reference);

/// <summary>How much a term sets two sides apart. Positive: the first side has more of it.</summary>
/// <param name="Counts">The raw counts, which belong beside every figure made from them.</param>
/// <param name="LogOdds">Logarithm (base e) of the ratio of odds, drawn to 0 for rare terms by the reference.</param>
/// <param name="Z">It over its standard error: how sure. Large for frequent terms even where the difference is small.</param>
/// <param name="ConservativeLogRatio">
/// How large the difference is at least: the end nearer to 0 of the interval of the logarithm (base 2) of the ratio of both frequencies; 0
/// where the interval holds 0. 1 is twice, 2 four times as frequent.
/// </param>
public readonly record struct DistinctiveTerm(TermCounts Counts, double LogOdds, double Z, double ConservativeLogRatio);
