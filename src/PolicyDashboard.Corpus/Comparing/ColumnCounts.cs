using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>Numerators and denominators of any texts, counted from columns: the very numbers that <c>CoverageQuery</c> gives for the same text.</summary>
/// <param name="Totals">Denominators.</param>
/// <param name="Subjects">Numerators by subject number.</param>
internal sealed record ColumnCounts(TextTotals Totals, IReadOnlyList<ThemeCounts> Subjects)
{
    public static ColumnCounts Of(IReadOnlyList<TextPart> parts, CorpusColumns columns) => Of(parts.Select(part => DocumentCounts.Of(part, columns)), columns.Known.Numbers.Count);

    /// <summary>Sums of documents that are known already.</summary>
    public static ColumnCounts Of(IEnumerable<DocumentCounts> documents, int subjects)
    {
        var sums = new ThemeCounts[subjects];
        var totals = default(TextTotals);
        foreach (var counts in documents)
        {
            totals += counts.Totals;
            for (var index = 0; index < counts.Numbers.Length; index++)
            {
                sums[counts.Numbers[index]] += counts.Subjects[index];
            }
        }

        // Twelfths are added first: their sum is exact in whatever order they come.
        return new(totals, [.. sums.Select(sum => sum with { Attention = sum.Attention / SubjectPart.Twelfths })]);
    }
}
