using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Storage.Packing;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>The stored sums of one document under a class filter.</summary>
/// <param name="Id">Id of the document.</param>
/// <param name="Place">Issuing place.</param>
/// <param name="Level">Its level.</param>
/// <param name="Date">Date of issue as in <c>HeadRow.Date</c>.</param>
/// <param name="Counts">Its sums.</param>
internal sealed record StoredSums(int Id, PlaceCode Place, int Level, int Date, DocumentCounts Counts)
{
    /// <summary>Those of the documents under a filter, in no order; a document without a statement of the filter's class is left out.</summary>
    /// <remarks>They answer only where <see cref="Reach.MustBeCounted"/> does not hold.</remarks>
    public static async Task<List<StoredSums>> OfAsync(Snapshot snapshot, Filter filter, CancellationToken cancellation)
    {
        var rows = await snapshot.Heads(filter)
            .Join(
                snapshot.DocumentSums(),
                head => head.DocumentId,
                sums => sums.DocumentId,
                (head, sums) => new { head.DocumentId, head.Place, head.Level, head.Date, sums.Statements, sums.Characters, sums.Coded, sums.Paragraphs, sums.Packed })
            .ToListAsync(cancellation);
        return
        [
            .. rows
                .Select(row => new StoredSums(
                    row.DocumentId, new(row.Place), row.Level, row.Date,
                    SumsPacking.Read(row.Packed, new TextTotals(1, row.Statements, row.Characters, row.Coded, row.Paragraphs), filter.Class)))
                .Where(sums => filter.Class is null || sums.Counts.Totals.Statements > 0),
        ];
    }
}
