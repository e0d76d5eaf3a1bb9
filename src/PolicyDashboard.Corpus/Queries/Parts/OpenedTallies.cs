using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>
/// Tallies counted from the stored readings themselves. Needed where a document is asked for the statements that speak of
/// a place: rows for every document and place would be a third of the database, for a question that is rarely put.
/// </summary>
internal static class OpenedTallies
{
    public static bool AreNeededFor(Filter filter) => filter.View == PlaceView.Spoken && filter.Place is not null;

    /// <summary>By document; those without a statement under the filter are left out.</summary>
    public static async Task<IReadOnlyDictionary<int, Tally>> OfAsync(Snapshot snapshot, Filter filter, CancellationToken cancellation)
    {
        var tallies = new Dictionary<int, Tally>();
        await foreach (var document in snapshot.OpenAsync(snapshot.Heads(filter).Select(head => head.DocumentId), cancellation))
        {
            var tally = document.Tally(snapshot.Numbers, filter);
            if (tally.Totals.Statements > 0)
            {
                tallies[document.Id] = tally;
            }
        }

        return tallies;
    }

    /// <summary>Opens documents one after the other, in no order.</summary>
    public static IAsyncEnumerable<OpenedDocument> OpenAsync(this Snapshot snapshot, IQueryable<int> documents, CancellationToken cancellation) =>
        snapshot.OpenAsync(snapshot.Bodies().Where(body => documents.Contains(body.DocumentId)), cancellation);

    /// <summary>Opens documents one after the other, in no order.</summary>
    public static IAsyncEnumerable<OpenedDocument> OpenAsync(this Snapshot snapshot, List<int> documents, CancellationToken cancellation) =>
        snapshot.OpenAsync(snapshot.Bodies().Where(body => documents.Contains(body.DocumentId)), cancellation);

    /// <summary>Opens one document; null where there is none of that id.</summary>
    public static async Task<OpenedDocument?> OpenAsync(this Snapshot snapshot, int document, CancellationToken cancellation) =>
        await snapshot.OpenAsync(snapshot.Bodies().Where(body => body.DocumentId == document), cancellation).SingleOrDefaultAsync(cancellation);

    private static IQueryable<BodyRow> Bodies(this Snapshot snapshot) =>
        snapshot.Database.Bodies.Where(body => body.Revision == snapshot.Revision);

    private static async IAsyncEnumerable<OpenedDocument> OpenAsync(
        this Snapshot snapshot, IQueryable<BodyRow> bodies, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = bodies.Select(body => new { body.DocumentId, body.Packed }).AsAsyncEnumerable();
        await foreach (var body in rows.WithCancellation(cancellation))
        {
            yield return new(body.DocumentId, body.Packed, snapshot.Catalogue);
        }
    }
}
