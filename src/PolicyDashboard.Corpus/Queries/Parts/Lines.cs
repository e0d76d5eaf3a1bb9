using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Packing;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Documents as lines of a list.</summary>
internal static class Lines
{
    /// <summary>The lines of these documents, newest first, undated last. Denominators are those of the statements under the class filter; a document without any has no line.</summary>
    public static async Task<IReadOnlyList<DocumentLine>> LinesAsync(this Snapshot snapshot, IQueryable<HeadRow> heads, StatementClass? kind, CancellationToken cancellation)
    {
        var rows = await heads
            .Join(snapshot.DocumentSums(), head => head.DocumentId, sums => sums.DocumentId, (head, sums) => new { head, sums })
            .Join(snapshot.Database.Documents, row => row.head.DocumentId, document => document.Id, (row, document) => new
            {
                document.Id,
                row.head.Title,
                document.FileName,
                row.head.Place,
                row.head.Date,
                row.head.Type,
                row.sums.Statements,
                row.sums.Characters,
                row.sums.Coded,
                row.sums.Paragraphs,

                // Denominators of classes are inside; those of the whole stand beside it.
                Packed = kind == null ? null : row.sums.Packed,
            })
            .OrderByDescending(row => row.Date).ThenBy(row => row.Id)
            .ToListAsync(cancellation);
        return
        [
            .. from row in rows
               let whole = new TextTotals(1, row.Statements, row.Characters, row.Coded, row.Paragraphs)
               let totals = row.Packed is null ? whole : SumsPacking.Totals(row.Packed, whole, kind)
               where kind is null || totals.Statements > 0
               select new DocumentLine(
                   row.Id, row.Title, row.FileName, new PlaceCode(row.Place), row.Date == 0 ? null : IssueDate.Of(row.Date), (DocumentType)row.Type, totals),
        ];
    }
}
