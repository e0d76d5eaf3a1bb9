using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>Numerators and denominators of any texts, counted from columns: the very numbers that <c>CoverageQuery</c> gives for the same text.</summary>
/// <param name="Totals">Denominators.</param>
/// <param name="Subjects">Numerators by subject number.</param>
internal sealed record ColumnCounts(TextTotals Totals, IReadOnlyList<ThemeCounts> Subjects)
{
    public static ColumnCounts Of(IReadOnlyList<TextPart> parts, CorpusColumns columns)
    {
        var sums = new ThemeCounts[columns.Known.Numbers.Count];
        var totals = default(TextTotals);
        foreach (var part in parts)
        {
            var counts = DocumentCounts.Of(part, columns);
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
