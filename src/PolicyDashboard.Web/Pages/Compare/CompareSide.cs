using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>One side of a comparison.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Total">All of its text under the filter.</param>
/// <param name="Types">Types of its documents, by number of documents.</param>
/// <param name="Years">Years of its dated documents, from first to last; null where none is dated.</param>
public sealed record CompareSide(RowKey Key, string Name, CoverageRow Total, IReadOnlyList<DocumentType> Types, (int First, int Last)? Years)
{
    /// <summary>Levels that its documents were issued at.</summary>
    public IReadOnlyList<PlaceLevel> Levels => [.. Total.Levels.Where(pair => pair.Value > 0).Select(pair => pair.Key).Order()];

    /// <summary>A side from its text taken as one and the documents that it is in.</summary>
    public static CompareSide Of(RowKey key, string name, CoverageRow total, IReadOnlyList<DocumentLine> lines)
    {
        var years = lines.Select(line => line.Date).OfType<IssueDate>().Select(date => (int)date.Year).ToList();
        return new CompareSide(
            key,
            name,
            total,
            [.. lines.GroupBy(line => line.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key)],
            years.Count == 0 ? null : (years.Min(), years.Max()));
    }
}

/// <summary>In what the sides of a comparison are unlike: a part of every difference comes from that.</summary>
public static class Likeness
{
    /// <summary>Whether the sides hold other types of document.</summary>
    public static bool TypesDiffer(IEnumerable<CompareSide> sides) => sides.Select(side => string.Join(',', side.Types.Order())).Distinct().Skip(1).Any();

    /// <summary>Whether they are of other years.</summary>
    public static bool YearsDiffer(IEnumerable<CompareSide> sides) => sides.Select(side => side.Years).Distinct().Skip(1).Any();

    /// <summary>Whether they were issued at other levels.</summary>
    public static bool LevelsDiffer(IEnumerable<CompareSide> sides) => sides.Select(side => string.Join(',', side.Levels)).Distinct().Skip(1).Any();
}
