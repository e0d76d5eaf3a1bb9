using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What the corpus holds.</summary>
public sealed class SummaryQuery
{
    private const int ShownDigits = 8;
    private readonly Snapshots _snapshots;
    private volatile Kept? _kept;

    internal SummaryQuery(Snapshots snapshots) => _snapshots = snapshots;

    /// <summary>The corpus in numbers: added up once, until documents or a revision come.</summary>
    public async Task<CorpusSummary> AskAsync(CancellationToken cancellation = default)
    {
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var extent = await snapshot.ExtentAsync(cancellation);
        if (_kept is { } kept && kept.Revision == snapshot.Revision && kept.Extent == extent)
        {
            return kept.Summary;
        }

        var summary = await AddUpAsync(snapshot, cancellation);
        _kept = new(snapshot.Revision, extent, summary);
        return summary;
    }

    private static async Task<CorpusSummary> AddUpAsync(Snapshot snapshot, CancellationToken cancellation)
    {
        var heads = snapshot.Database.Heads.Where(head => head.Revision == snapshot.Revision);
        var places = await heads.GroupBy(head => head.Place).Select(group => new { Place = group.Key, Documents = group.Count() }).ToListAsync(cancellation);
        var divisions = places.Select(row => new PlaceCode(row.Place)).Where(place => place.IsDivision).ToList();
        var dates = await heads.Where(head => head.Date > 0).GroupBy(_ => 1)
            .Select(group => new { Count = group.Count(), First = group.Min(head => head.Date), Last = group.Max(head => head.Date) })
            .SingleOrDefaultAsync(cancellation);
        var rows = snapshot.DocumentSums();
        var totals = await rows.GroupBy(_ => 1)
            .Select(group => new
            {
                Statements = group.Sum(row => (long)row.Statements),
                Characters = group.Sum(row => (long)row.Characters),
                Coded = group.Sum(row => (long)row.Coded),
                Paragraphs = group.Sum(row => (long)row.Paragraphs),
            })
            .SingleOrDefaultAsync(cancellation);
        var revision = await snapshot.Database.Revisions.SingleAsync(row => row.Number == snapshot.Revision, cancellation);
        var documents = places.Sum(row => row.Documents);

        return new(
            documents,
            totals is null ? default : new TextTotals(documents, totals.Statements, totals.Characters, totals.Coded, totals.Paragraphs),
            divisions.Select(place => place.Province).Distinct().Count(),
            divisions.Where(place => place != place.Province).Select(place => place.Prefecture).Distinct().Count(),
            dates?.First / 10000,
            dates?.Last / 10000,
            documents - (dates?.Count ?? 0),
            places.Where(row => row.Place == PlaceCode.Undetermined.Number).Sum(row => row.Documents),
            snapshot.Catalogue.Version[..Math.Min(ShownDigits, snapshot.Catalogue.Version.Length)],
            snapshot.Revision,
            DateTimeOffset.FromUnixTimeSeconds(revision.CompletedAt ?? 0));
    }

    private sealed record Kept(int Revision, (int Count, int Last) Extent, CorpusSummary Summary);
}
