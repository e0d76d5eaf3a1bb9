using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>What is stored about the text that a question takes in: denominators, and numerators of one subject.</summary>
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

        var reach = Reach.Of(filter);
        if (reach.MustBeCounted(filter))
        {
            var counted = ColumnCounts.Of(RowTexts.Of(columns, RowsAre.Documents, filter, tree).Whole, columns);
            return new(counted.Totals, counted.Subjects[subject]);
        }

        var found = await snapshot.Gathered(snapshot.Database.PlaceCoverage, ViewOf(filter), filter)
            .At(reach, tree)
            .Where(row => row.Subject == subject)
            .GroupBy(_ => 1)
            .Select(group => new
            {
                Statements = group.Sum(row => (long)row.Statements),
                Characters = group.Sum(row => (long)row.Characters),
                Hits = group.Sum(row => (long)row.Hits),
                Twelfths = group.Sum(row => (long)row.AttentionTwelfths),
                Paragraphs = group.Sum(row => (long)row.Paragraphs),
            })
            .SingleOrDefaultAsync(cancellation);
        var totals = await TotalsAsync(snapshot, filter, reach, tree, cancellation);
        return found is null
            ? new(totals, default)
            : new(totals, new(found.Statements, found.Characters, found.Hits, found.Twelfths / (double)SubjectPart.Twelfths, found.Paragraphs));
    }

    /// <summary>For all statements the numerators are the denominators.</summary>
    public static async Task<AskedSums> OfAllAsync(Snapshot snapshot, Filter filter, CorpusColumns columns, PlaceTree tree, CancellationToken cancellation)
    {
        var reach = Reach.Of(filter);
        var totals = filter.Document is { } document
            ? (await OfDocumentAsync(snapshot, filter, document, cancellation))?.Totals ?? default
            : reach.MustBeCounted(filter) ? ColumnCounts.Of(RowTexts.Of(columns, RowsAre.Documents, filter, tree).Whole, columns).Totals
            : await TotalsAsync(snapshot, filter, reach, tree, cancellation);
        return new(totals, new(totals.Statements, totals.Characters, totals.Characters, totals.Coded, totals.Paragraphs));
    }

    private static async Task<TextTotals> TotalsAsync(Snapshot snapshot, Filter filter, Reach reach, PlaceTree tree, CancellationToken cancellation)
    {
        var found = await snapshot.Gathered(snapshot.Database.PlaceTotals, ViewOf(filter), filter)
            .At(reach, tree)
            .GroupBy(_ => 1)
            .Select(group => new
            {
                Documents = group.Sum(row => (long)row.Documents),
                Statements = group.Sum(row => (long)row.Statements),
                Characters = group.Sum(row => (long)row.Characters),
                Coded = group.Sum(row => (long)row.Coded),
                Paragraphs = group.Sum(row => (long)row.Paragraphs),
            })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? default : new(found.Documents, found.Statements, found.Characters, found.Coded, found.Paragraphs);
    }

    private static async Task<Tally?> OfDocumentAsync(Snapshot snapshot, Filter filter, int document, CancellationToken cancellation) =>
        await snapshot.Heads(filter).AnyAsync(cancellation)
            && await snapshot.OpenAsync(document, cancellation) is { } opened
            && opened.Tally(snapshot.Numbers, filter) is var tally
            && (tally.Totals.Statements > 0 || (filter.Class is null && !OpenedTallies.AreNeededFor(filter)))
            ? tally
            : null;

    /// <summary>All places spoken of together are all there is: the same text as all issuing places together.</summary>
    private static PlaceView ViewOf(Filter filter) => filter.Place is null ? PlaceView.Issuing : filter.View;
}
