using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Which documents are new, and how far they moved the numbers.</summary>
public sealed class NewsQuery
{
    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly ColumnsInMemory _columns;

    internal NewsQuery(Snapshots snapshots, CorpusOpening opening, ColumnsInMemory columns) => (_snapshots, _opening, _columns) = (snapshots, opening, columns);

    /// <summary>When documents were taken in the last time; null for an empty corpus.</summary>
    public async Task<DateTimeOffset?> LastTakenAsync(CancellationToken cancellation = default)
    {
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var last = await snapshot.Database.Documents.MaxAsync(document => (long?)document.ImportedAt, cancellation);
        return last is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
    }

    /// <summary>What was taken in at a time or after it.</summary>
    /// <param name="since">The time; seconds count, parts of them do not.</param>
    /// <param name="filter">Which text is asked about; what it says of news is not heeded.</param>
    /// <param name="measure">How coverage is expressed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<NewDocuments> TakenSinceAsync(DateTimeOffset since, Filter filter, Measure measure, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var seconds = since.ToUnixTimeSeconds();
        var last = await snapshot.Database.Documents.Where(document => document.ImportedAt < seconds).MaxAsync(document => (int?)document.Id, cancellation) ?? 0;
        return await AskAsync(snapshot, new(NewsBy.Taken, last), filter, measure, last == 0 ? null : await RecomputedAsync(snapshot, seconds, cancellation), cancellation);
    }

    /// <summary>What was issued on a day or after it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="filter">Which text is asked about; what it says of news is not heeded.</param>
    /// <param name="measure">How coverage is expressed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<NewDocuments> IssuedSinceAsync(DateOnly day, Filter filter, Measure measure, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        return await AskAsync(snapshot, News.Since(day), filter, measure, null, cancellation);
    }

    private async Task<NewDocuments> AskAsync(Snapshot snapshot, News news, Filter filter, Measure measure, Recomputed? recomputed, CancellationToken cancellation)
    {
        var columns = await _columns.OfAsync(snapshot, cancellation);
        var tree = _opening.Force.Places;
        var texts = RowTexts.Of(columns, RowsAre.Places, filter with { News = null }, tree, Rows(columns, filter));
        var movements = Moved(texts.Whole, null).ToList();
        var fresh = new List<PlaceCode>();
        foreach (var (key, parts) in texts.Rows.Where(row => row.Value.Any(IsNew)).OrderBy(row => row.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!PlaceCode.TryParse(key, out var place))
            {
                continue;
            }

            if (parts.All(IsNew))
            {
                fresh.Add(place);
            }

            movements.AddRange(Moved(parts, place));
        }

        return new(
            news,
            await DocumentsAsync(snapshot, filter with { News = news }, cancellation),
            texts.Whole.Count(part => !IsNew(part)),
            [.. movements.OrderByDescending(movement => Math.Abs(movement.Difference))],
            fresh,
            recomputed);

        bool IsNew(TextPart part) => news.Holds(part.Document.Id, part.Document.Date);

        IEnumerable<Movement> Moved(IReadOnlyList<TextPart> parts, PlaceCode? place)
        {
            List<TextPart> now = [.. parts.Where(IsNew)], before = [.. parts.Where(part => !IsNew(part))];
            return now.Count == 0 || before.Count == 0 ? [] : Movements(columns, place, before, now, measure);
        }
    }

    /// <summary>Every theme of a place whose numbers are defined.</summary>
    private static IEnumerable<Movement> Movements(CorpusColumns columns, PlaceCode? place, List<TextPart> former, List<TextPart> added, Measure measure)
    {
        SideNumbers before = new(former, false, columns, null), fresh = new(added, false, columns, null);
        var totals = before.Totals + fresh.Totals;
        for (var number = 0; number < columns.Known.Subjects.Count; number++)
        {
            var subject = columns.Known.Subjects[number];
            if (subject.Kind != SubjectKind.Theme)
            {
                continue;
            }

            var (old, other) = (before.Counts(number), fresh.Counts(number));
            if (old.In(measure, before.Totals) is { } was && other.In(measure, fresh.Totals) is { } alone && (old + other).In(measure, totals) is { } now)
            {
                // The new text's part in all text: what is new can move the whole no further than that.
                var part = totals.Denominator(measure) > 0 ? fresh.Totals.Denominator(measure) / (double)totals.Denominator(measure) : 0;
                var difference = fresh.Difference(before, number, measure);
                yield return new(place, subject, added.Count, was, now, alone, part * (difference.Low ?? double.NaN), part * (difference.High ?? double.NaN));
            }
        }
    }

    // What each province holds of a place or set that is asked about, and every province where none is.
    private static List<Area>? Rows(CorpusColumns columns, Filter filter) => filter.Place is null || filter.View == PlaceView.Spoken
        ? null
        : [.. columns.Documents.Select(document => document.Place.Province).Distinct().Order().Select(place => (Area)place)];

    private static async Task<IReadOnlyList<NewDocument>> DocumentsAsync(Snapshot snapshot, Filter filter, CancellationToken cancellation)
    {
        var lines = await snapshot.LinesAsync(snapshot.Heads(filter), filter.Class, cancellation);
        var heads = snapshot.Heads(filter).Select(head => head.DocumentId);
        var taken = await snapshot.Database.Documents.Where(document => heads.Contains(document.Id))
            .Select(document => new { document.Id, document.ImportedAt })
            .ToDictionaryAsync(document => document.Id, document => document.ImportedAt, cancellation);
        return
        [
            .. lines.Select(line => new NewDocument(line, line.Place.Province, DateTimeOffset.FromUnixTimeSeconds(taken[line.Id])))
                .OrderBy(document => (uint)document.Row.Number),
        ];
    }

    private static async Task<Recomputed?> RecomputedAsync(Snapshot snapshot, long since, CancellationToken cancellation)
    {
        var revisions = await snapshot.Database.Revisions.Where(row => row.CompletedAt != null).OrderBy(row => row.Number).ToListAsync(cancellation);
        var current = revisions.Find(row => row.Number == snapshot.Revision);
        return current is { CompletedAt: { } at } && at >= since
            ? new(
                DateTimeOffset.FromUnixTimeSeconds(at),
                current.Number,
                revisions.FindLast(row => row.CompletedAt < since) is { } former && former.CatalogueVersion != current.CatalogueVersion)
            : null;
    }
}
