using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>One side of a comparison.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Total">All of its text under the filter.</param>
/// <param name="Compared">What of it is compared, with intervals and differences.</param>
/// <param name="Types">Types of its documents, by number of documents.</param>
/// <param name="AllYears">Years that its documents are of, ascending; empty where none is dated.</param>
public sealed record CompareSide(
    RowKey Key, string Name, CoverageRow Total, ComparedSide Compared, IReadOnlyList<DocumentType> Types, IReadOnlyList<int> AllYears)
{
    /// <summary>Years of its dated documents, from first to last; null where none is dated.</summary>
    public (int First, int Last)? Years => AllYears.Count == 0 ? null : (AllYears[0], AllYears[^1]);

    /// <summary>Levels that its documents were issued at.</summary>
    public IReadOnlyList<PlaceLevel> Levels => [.. Total.Levels.Where(pair => pair.Value > 0).Select(pair => pair.Key).Order()];

    /// <summary>Denominators of what is compared.</summary>
    public TextTotals Totals => Compared.Totals;

    /// <summary>Its number of a subject.</summary>
    public SideNumber Of(Subject subject) => Compared.Of(subject.Key);

    /// <summary>Coverage of a subject in what is compared; null where there is nothing to measure.</summary>
    public double? Value(Subject subject, Measure measure) => Of(subject).Counts.In(measure, Totals);

    /// <summary>Its interval in a measure; null where it has none.</summary>
    public (double Low, double High)? Interval(Subject subject, Measure measure) =>
        Of(subject).Interval(measure) is { } interval ? (interval.Low, interval.High) : null;

    /// <summary>A side from its text taken as one, what is compared of it, and the documents that it is in.</summary>
    public static CompareSide Of(RowKey key, string name, CoverageRow total, ComparedSide compared, IReadOnlyList<DocumentLine> lines) => new(
        key,
        name,
        total,
        compared,
        [.. lines.GroupBy(line => line.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key)],
        [.. lines.Select(line => line.Date).OfType<IssueDate>().Select(date => (int)date.Year).Distinct().Order()]);
}
