using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What every number of a chart is worth beyond the texts it was counted in.</summary>
/// <param name="Rows">By the key of the row, as in <see cref="CoverageTable"/>.</param>
/// <param name="Total">All rows taken as one text.</param>
public sealed record EstimateTable(IReadOnlyDictionary<string, EstimateRow> Rows, EstimateRow Total);

/// <summary>Estimates of one row.</summary>
/// <param name="Subjects">By subject key; none for a row without text under the measure.</param>
public sealed record EstimateRow(IReadOnlyDictionary<string, Estimate> Subjects);

/// <summary>
/// A number with its 95 % interval. The number is exact for these texts; the interval is about what the place tends to
/// write.
/// </summary>
/// <param name="Value">Coverage: the very number that <see cref="CoverageQuery"/> gives.</param>
/// <param name="Low">Lower end, in the unit of the number.</param>
/// <param name="High">Upper end, in the unit of the number.</param>
/// <param name="EffectiveNumber">How many independent statements would tell as much; NaN for measures other than the share of statements.</param>
/// <param name="Contrast">Against what the question named; null where it named nothing, and where there is nothing to set it against.</param>
public sealed record Estimate(double Value, double Low, double High, double EffectiveNumber, Contrast? Contrast = null);

/// <summary>A number set against another text, which never holds the row's own.</summary>
/// <param name="Base">Coverage of the other text.</param>
/// <param name="Difference">Value − Base, in the unit of the measure.</param>
/// <param name="Low">Lower end of the 95 % interval of the difference (Newcombe 1998).</param>
/// <param name="High">Upper end.</param>
/// <param name="Residual">
/// Standardised difference: for the share of statements the adjusted residual over the root of the design effect, for other
/// measures the difference over its standard error. NaN where it is undefined.
/// </param>
/// <param name="AdjustedP">Probability of such a residual by chance, adjusted over all rows and themes of the question (Benjamini and Hochberg 1995); NaN where undefined.</param>
/// <param name="IsThin">Whether there is too little text for the residual to mean anything: hatched, never starred.</param>
public sealed record Contrast(double Base, double Difference, double Low, double High, double Residual, double AdjustedP, bool IsThin)
{
    /// <summary>Share of false stars that is accepted.</summary>
    public const double FalseDiscoveries = 0.05;

    /// <summary>Whether it is more than chance leaves one to expect anywhere in the chart.</summary>
    public bool IsNotable => !IsThin && AdjustedP <= FalseDiscoveries;

    /// <summary>Whether the difference could be none.</summary>
    public bool HoldsZero => Low <= 0 && High >= 0;
}

/// <summary>What numbers are set against.</summary>
/// <param name="IsRest">All other text under the filter.</param>
/// <param name="Place">A place or set; used where <paramref name="IsRest"/> is not set.</param>
public sealed record ContrastWith(bool IsRest, Area Place);
