using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>A document that may have statements behind a number.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">Its date as a number; 0 without one.</param>
/// <param name="Listed">How many it has, places spoken of left aside.</param>
/// <param name="PeakCharacters">None of them has more characters.</param>
/// <param name="PeakHits">None of them has more hits.</param>
internal readonly record struct Candidate(int Id, int Date, int Listed, int PeakCharacters, int PeakHits)
{
    public static Task<List<Candidate>> FindAsync(Snapshot snapshot, Filter filter, int? subject, Measure measure, CancellationToken cancellation) =>
        subject is { } number ? OfSubjectAsync(snapshot, filter, number, measure, cancellation) : OfAllAsync(snapshot, filter, measure, cancellation);

    private static async Task<List<Candidate>> OfSubjectAsync(Snapshot snapshot, Filter filter, int subject, Measure measure, CancellationToken cancellation)
    {
        var rows = snapshot.DocumentCoverage(filter.Class).Where(row => row.Subject == subject);
        rows = measure switch
        {
            Measure.Hits => rows.Where(row => row.HitStatements > 0),
            Measure.Paragraphs => rows.Where(row => row.ParagraphStatements > 0),
            _ => rows.Where(row => row.Statements > 0),
        };
        var found = await rows
            .Join(snapshot.Heads(filter), row => row.DocumentId, head => head.DocumentId, (row, head) => new
            {
                row.DocumentId,
                head.Date,
                row.Statements,
                row.HitStatements,
                row.ParagraphStatements,
                row.PeakCharacters,
                row.PeakHits,
            })
            .ToListAsync(cancellation);
        return
        [
            .. found.Select(row => new Candidate(
                row.DocumentId,
                row.Date,
                measure == Measure.Hits ? row.HitStatements : measure == Measure.Paragraphs ? row.ParagraphStatements : row.Statements,
                row.PeakCharacters,
                row.PeakHits)),
        ];
    }

    private static async Task<List<Candidate>> OfAllAsync(Snapshot snapshot, Filter filter, Measure measure, CancellationToken cancellation)
    {
        var found = await snapshot.DocumentTotals(filter.Class)
            .Join(snapshot.Heads(filter), row => row.DocumentId, head => head.DocumentId, (row, head) => new
            {
                row.DocumentId,
                head.Date,
                row.Statements,
                row.Characters,
                row.Coded,
                row.Paragraphs,
            })
            .ToListAsync(cancellation);
        return
        [
            .. found
                .Select(row => new Candidate(
                    row.DocumentId,
                    row.Date,
                    measure == Measure.Attention ? row.Coded : measure == Measure.Paragraphs && row.Paragraphs == 0 ? 0 : row.Statements,
                    row.Characters,
                    row.Characters))
                .Where(row => row.Listed > 0),
        ];
    }
}
