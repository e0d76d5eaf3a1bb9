using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Estimates all rows of a chart and corrects their contrasts for how many were asked for at once.</summary>
internal static class RowEstimation
{
    /// <summary>The estimates.</summary>
    /// <param name="columns">The corpus.</param>
    /// <param name="texts">The text under the filter, by rows.</param>
    /// <param name="other">What rows are set against, their own text still in it; null for nothing.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="isOfDocuments">Whether the question is about documents themselves.</param>
    /// <param name="only">Keys of the rows that are wanted; null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static EstimateTable Of(
        CorpusColumns columns, RowTexts texts, IReadOnlyList<TextPart>? other, Measure measure, bool isOfDocuments, IReadOnlySet<string>? only, CancellationToken cancellation)
    {
        var against = other is null ? null : new OtherText(other, columns);
        var estimates = Estimates(against);

        // Corrections take in all rows, so with a contrast all of them are worked out whatever is wanted.
        var rows = texts.Rows.Where(row => other is not null || only is null || only.Contains(row.Key)).ToList();
        var found = new Estimate?[rows.Count][];

        // Rows know nothing of each other until they are corrected together.
        Parallel.For(0, rows.Count, new() { CancellationToken = cancellation }, row => found[row] = estimates.Of(rows[row].Value));

        Correct(columns, found);
        return new(
            Enumerable.Range(0, rows.Count).Where(row => only is null || only.Contains(rows[row].Key)).ToDictionary(row => rows[row].Key, row => Row(columns, found[row])),
            Row(columns, Estimates(null).Of(texts.Whole)));

        IRowEstimates Estimates(OtherText? contrast)
        {
            var shares = new ShareEstimates(columns, isOfDocuments, contrast);
            return measure == Measure.Statements ? shares : new RatioEstimates(columns, measure, shares, isOfDocuments, contrast);
        }
    }

    private static EstimateRow Row(CorpusColumns columns, Estimate?[] estimates) => new(
        Enumerable.Range(0, estimates.Length)
            .Where(subject => estimates[subject] is not null)
            .ToDictionary(subject => columns.Known.Subjects[subject].Key, subject => estimates[subject]!));

    // Themes, groups and any theme are three families of questions: nobody reads a group and its themes as separate finds.
    private static void Correct(CorpusColumns columns, Estimate?[][] rows)
    {
        foreach (var family in Enumerable.Range(0, columns.Known.Subjects.Count).GroupBy(subject => columns.Known.Subjects[subject].Kind))
        {
            var asked = (from row in Enumerable.Range(0, rows.Length) from subject in family select (row, subject)).ToList();
            var adjusted = BenjaminiHochberg.Adjust([.. asked.Select(at => rows[at.row][at.subject]?.Contrast is { IsThin: false } contrast ? contrast.AdjustedP : double.NaN)]);
            for (var index = 0; index < asked.Count; index++)
            {
                var (row, subject) = asked[index];
                if (rows[row][subject] is { Contrast: { } contrast } estimate)
                {
                    rows[row][subject] = estimate with { Contrast = contrast with { AdjustedP = adjusted[index] } };
                }
            }
        }
    }
}
