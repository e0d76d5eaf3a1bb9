using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Documents as lines of a list.</summary>
internal static class Lines
{
    /// <summary>The lines of these documents, newest first, undated last. Denominators are those of the statements under the class filter; a document without any has no line.</summary>
    public static async Task<IReadOnlyList<DocumentLine>> LinesAsync(this Snapshot snapshot, IQueryable<HeadRow> heads, StatementClass? kind, CancellationToken cancellation)
    {
        var rows = await heads
            .Join(snapshot.DocumentTotals(kind), head => head.DocumentId, totals => totals.DocumentId, (head, totals) => new { head, totals })
            .Join(snapshot.Database.Documents, row => row.head.DocumentId, document => document.Id, (row, document) => new
            {
                document.Id,
                row.head.Title,
                document.FileName,
                row.head.Place,
                row.head.Date,
                row.head.Type,
                row.totals.Statements,
                row.totals.Characters,
                row.totals.Coded,
                row.totals.Paragraphs,
            })
            .OrderByDescending(row => row.Date).ThenBy(row => row.Id)
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new DocumentLine(
                row.Id, row.Title, row.FileName, new PlaceCode(row.Place), row.Date == 0 ? null : IssueDate.Of(row.Date), (DocumentType)row.Type,
                new TextTotals(1, row.Statements, row.Characters, row.Coded, row.Paragraphs))),
        ];
    }
}
