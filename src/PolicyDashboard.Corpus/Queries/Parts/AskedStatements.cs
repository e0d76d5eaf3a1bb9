using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Searching;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>The statements behind a number, before they are put in order: those about a subject, those that a search finds, or all.</summary>
/// <param name="Columns">Where they are.</param>
/// <param name="Listing">Finds them in a document.</param>
/// <param name="Subject">Number of the subject; null for a search and for all.</param>
/// <param name="Found">What a search found; null otherwise.</param>
internal sealed record AskedStatements(CorpusColumns Columns, ListedStatements Listing, int? Subject, FoundText? Found)
{
    /// <exception cref="QuestionException">There is no such subject.</exception>
    public static async Task<AskedStatements> OfAsync(
        Snapshot snapshot, ColumnsInMemory columns, Searches searches, Filter filter, string? subject, Measure measure, bool countsHits, CancellationToken cancellation)
    {
        if (SearchText.OfKey(subject) is { } search)
        {
            var found = await searches.FindAsync(snapshot, search, cancellation);
            return new(found.Texts.Columns, new(found, measure, filter), null, found);
        }

        int? number = subject is null ? null : snapshot.NumberOf(subject);
        var all = await columns.OfAsync(snapshot, cancellation);
        return new(all, new(all, number, measure, filter, countsHits), number, null);
    }

    /// <summary>The number itself: from the stored aggregates, or counted for a search. A search has no attention.</summary>
    public async Task<(TextTotals Totals, ThemeCounts Counts, double Denominator)> SumsAsync(Snapshot snapshot, Filter filter, PlaceTree tree, Measure measure, CancellationToken cancellation)
    {
        if (Found is not null)
        {
            var totals = (await AskedSums.OfAllAsync(snapshot, filter, Columns, tree, cancellation)).Totals;
            return (totals, Found.Counts(RowTexts.Of(Columns, RowsAre.Documents, filter, tree).Whole), measure == Measure.Attention ? 0 : totals.Denominator(measure));
        }

        var sums = Subject is { } subject
            ? await AskedSums.OfSubjectAsync(snapshot, filter, Columns, tree, subject, cancellation)
            : await AskedSums.OfAllAsync(snapshot, filter, Columns, tree, cancellation);
        return (sums.Totals, sums.Counts, sums.Totals.Denominator(measure));
    }

    /// <summary>Writes out some of them.</summary>
    public Task<IReadOnlyList<StatementLine>> LinesAsync(Snapshot snapshot, IReadOnlyList<Placed> page, CancellationToken cancellation) =>
        Found is not null ? FoundLines.OfAsync(snapshot, Found, page, cancellation) : StatementLines.OfAsync(snapshot, Subject, page, cancellation);
}
