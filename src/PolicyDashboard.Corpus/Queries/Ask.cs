using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What the corpus holds, for the words above the heatmap.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Totals">Denominators of all of them.</param>
/// <param name="Provinces">Provinces with a document.</param>
/// <param name="Prefectures">Prefectures with a document.</param>
/// <param name="FirstYear">Year of the oldest dated document; null without one.</param>
/// <param name="LastYear">Year of the newest.</param>
/// <param name="Undated">Documents without a date.</param>
/// <param name="Undetermined">Documents without a place.</param>
/// <param name="CatalogueVersion">First 8 digits of the catalogue's hash.</param>
/// <param name="Revision">Number of the revision in force.</param>
/// <param name="ComputedAt">When it was computed, UTC.</param>
public sealed record CorpusSummary(
    int Documents,
    TextTotals Totals,
    int Provinces,
    int Prefectures,
    int? FirstYear,
    int? LastYear,
    int Undated,
    int Undetermined,
    string CatalogueVersion,
    int Revision,
    DateTimeOffset ComputedAt);

/// <summary>What the timeline's points are gathered into.</summary>
public enum TimeStep : byte
{
    /// <summary>A point a document.</summary>
    Document = 0,

    /// <summary>A step a month.</summary>
    Month = 1,

    /// <summary>A step a year.</summary>
    Year = 2,
}

/// <summary>Coverage of one subject in one step of time in one place. Steps without a document are absent.</summary>
/// <param name="Step"><c>2020</c>, <c>2020-06</c>, or the document's date.</param>
/// <param name="Place">Row key of the place, as in <see cref="CoverageRow.Key"/>.</param>
/// <param name="Document">The document where a point is one; otherwise null.</param>
/// <param name="Totals">Denominators.</param>
/// <param name="Counts">Numerators of the subject asked about.</param>
public sealed record TimePoint(string Step, string Place, DocumentLine? Document, TextTotals Totals, ThemeCounts Counts);
