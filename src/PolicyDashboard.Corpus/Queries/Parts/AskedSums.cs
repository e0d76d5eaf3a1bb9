using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>The sums of the text that a question takes in: denominators, and numerators of one subject.</summary>
/// <param name="Totals">Denominators.</param>
/// <param name="Counts">Numerators.</param>
internal readonly record struct AskedSums(TextTotals Totals, ThemeCounts Counts)
{
    public static async Task<AskedSums> OfSubjectAsync(Snapshot snapshot, Filter filter, CorpusColumns columns, PlaceTree tree, int subject, CancellationToken cancellation)
    {
        if (filter.Document is { } document)
        {
            var tally = await OfDocumentAsync(snapshot, filter, document, cancellation);
            var sums = tally?.Subjects[subject] ?? default;
            return new(tally?.Totals ?? default, sums.Counts);
        }

        var counted = Counted(filter, columns, tree);
        return new(counted.Totals, counted.Subjects[subject]);
    }

    /// <summary>For all statements the numerators are the denominators.</summary>
    public static async Task<AskedSums> OfAllAsync(Snapshot snapshot, Filter filter, CorpusColumns columns, PlaceTree tree, CancellationToken cancellation)
    {
        var totals = filter.Document is { } document
            ? (await OfDocumentAsync(snapshot, filter, document, cancellation))?.Totals ?? default
            : Counted(filter, columns, tree).Totals;
        return new(totals, new(totals.Statements, totals.Characters, totals.Characters, totals.Coded, totals.Paragraphs));
    }

    private static ColumnCounts Counted(Filter filter, CorpusColumns columns, PlaceTree tree) =>
        ColumnCounts.Of(RowTexts.Of(columns, RowsAre.Documents, filter, tree).Whole, columns);

    private static async Task<Tally?> OfDocumentAsync(Snapshot snapshot, Filter filter, int document, CancellationToken cancellation) =>
        await snapshot.Heads(filter).AnyAsync(cancellation)
            && await snapshot.OpenAsync(document, cancellation) is { } opened
            && opened.Tally(snapshot.Numbers, filter) is var tally
            && (tally.Totals.Statements > 0 || (filter.Class is null && !OpenedTallies.AreNeededFor(filter)))
            ? tally
            : null;
}
