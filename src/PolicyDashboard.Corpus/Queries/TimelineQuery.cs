using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Coverage of one subject over time.</summary>
public sealed class TimelineQuery
{
    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly Searches _searches;
    private readonly ColumnsInMemory _columns;

    internal TimelineQuery(Snapshots snapshots, CorpusOpening opening, ColumnsInMemory columns, Searches searches) =>
        (_snapshots, _opening, _columns, _searches) = (snapshots, opening, columns, searches);

    /// <summary>Points in order of time, then place. Undated documents are left out.</summary>
    /// <remarks>
    /// In steps of a month a document of which only the year is known is a point of that year, before its months.
    /// </remarks>
    /// <param name="subject">Subject key; that of a search shows the life of a term.</param>
    /// <param name="step">What a point gathers.</param>
    /// <param name="places">A series a place or set, each with the places beneath; null for a single series whose key is <see cref="CoverageQuery.TotalKey"/>.</param>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="QuestionException">There is no such subject.</exception>
    public async Task<IReadOnlyList<TimePoint>> AskAsync(
        string subject, TimeStep step, IReadOnlyList<Area>? places, Filter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var found = SearchText.OfKey(subject) is { } search ? await _searches.FindAsync(snapshot, search, cancellation) : null;
        var number = found is null ? snapshot.NumberOf(subject) : SubjectNumbers.Any;
        var points = new List<TimePoint>();
        foreach (var place in places is null ? [null] : places.Distinct().Select(place => (Area?)place))
        {
            var reach = place is { } own ? Reach.Of(filter).Within(own) : Reach.Of(filter);
            if (reach.IsNothing)
            {
                continue;
            }

            var key = place?.ToString() ?? CoverageQuery.TotalKey;
            var asked = reach.On(filter);
            var ofPlace = reach.MustBeCounted(filter) && step != TimeStep.Document && filter.Document is null
                ? Counted(await _columns.OfAsync(snapshot, cancellation), number, step, key, asked)
                : step == TimeStep.Document || filter.Document is not null
                ? await DocumentsAsync(snapshot, number, step, key, asked, cancellation)
                : await GatheredAsync(snapshot, number, step, key, asked, reach, cancellation);
            points.AddRange(found is null ? ofPlace : Found(found, ofPlace, step, asked));
        }

        return [.. points.OrderBy(point => point.Step, StringComparer.Ordinal).ThenBy(point => point.Document?.Id ?? 0).ThenBy(point => point.Place, StringComparer.Ordinal)];
    }

    /// <summary>The same points in time with the numerators of a search.</summary>
    private IEnumerable<TimePoint> Found(FoundText found, IEnumerable<TimePoint> points, TimeStep step, Filter filter)
    {
        var parts = RowTexts.Of(found.Texts.Columns, RowsAre.Documents, filter, _opening.Force.Places).Whole
            .ToLookup(part => step == TimeStep.Document ? part.Document.Id.ToString(CultureInfo.InvariantCulture) : TimeLabels.Of(part.Document.Date / 100, step));
        return points.Select(point => point with { Counts = found.Counts(parts[point.Document is { } document ? document.Id.ToString(CultureInfo.InvariantCulture) : point.Step]) });
    }

    /// <summary>Points counted from the statements themselves: rows gathered for the members of a set would count a document twice that speaks of two of them.</summary>
    private IEnumerable<TimePoint> Counted(CorpusColumns columns, int subject, TimeStep step, string key, Filter filter) =>
        RowTexts.Of(columns, RowsAre.Documents, filter, _opening.Force.Places).Whole
            .Where(part => part.Document.Date > 0)
            .GroupBy(part => TimeLabels.Of(part.Document.Date / 100, step))
            .Select(group => (group.Key, Counted: ColumnCounts.Of([.. group], columns)))
            .Select(point => new TimePoint(point.Key, key, null, point.Counted.Totals, point.Counted.Subjects[subject]));

    private static async Task<IEnumerable<TimePoint>> DocumentsAsync(Snapshot snapshot, int subject, TimeStep step, string key, Filter filter, CancellationToken cancellation)
    {
        var lines = await snapshot.LinesAsync(snapshot.Heads(filter), filter.Class, cancellation);
        var counts = await CountsAsync(snapshot, subject, filter, cancellation);
        if (OpenedTallies.AreNeededFor(filter))
        {
            var tallies = await OpenedTallies.OfAsync(snapshot, filter, cancellation);
            lines = DocumentsQuery.Restricted(lines, tallies);
            counts = tallies.ToDictionary(tally => tally.Key, tally => tally.Value.Subjects[subject].Counts);
        }

        return
            from line in lines
            let date = line.Date ?? default
            where date != default
            let when = step == TimeStep.Document ? date.ToString() : TimeLabels.Of(date.Number / 100, step)
            select new TimePoint(when, key, step == TimeStep.Document ? line : null, line.Totals, counts.GetValueOrDefault(line.Id));
    }

    private static async Task<Dictionary<int, ThemeCounts>> CountsAsync(Snapshot snapshot, int subject, Filter filter, CancellationToken cancellation) =>
        await snapshot.DocumentCoverage(filter.Class)
            .Where(row => row.Subject == subject)
            .Select(row => new { row.DocumentId, row.Statements, row.Characters, row.Hits, row.AttentionTwelfths, row.Paragraphs })
            .ToDictionaryAsync(
                row => row.DocumentId,
                row => new ThemeCounts(row.Statements, row.Characters, row.Hits, row.AttentionTwelfths / (double)SubjectPart.Twelfths, row.Paragraphs),
                cancellation);

    private async Task<IEnumerable<TimePoint>> GatheredAsync(
        Snapshot snapshot, int subject, TimeStep step, string key, Filter filter, Reach reach, CancellationToken cancellation)
    {
        var tree = _opening.Force.Places;
        var view = reach.Area is null ? PlaceView.Issuing : filter.View;
        var totals = await snapshot.Gathered(snapshot.Database.PlaceTotals, view, filter).At(reach, tree)
            .Where(row => row.Period > 0)
            .GroupBy(row => row.Period)
            .Select(group => new
            {
                Period = group.Key,
                Documents = group.Sum(row => (long)row.Documents),
                Statements = group.Sum(row => (long)row.Statements),
                Characters = group.Sum(row => (long)row.Characters),
                Coded = group.Sum(row => (long)row.Coded),
                Paragraphs = group.Sum(row => (long)row.Paragraphs),
            })
            .ToListAsync(cancellation);
        var counts = await snapshot.Gathered(snapshot.Database.PlaceCoverage, view, filter).At(reach, tree)
            .Where(row => row.Subject == subject && row.Period > 0)
            .GroupBy(row => row.Period)
            .Select(group => new
            {
                Period = group.Key,
                Statements = group.Sum(row => (long)row.Statements),
                Characters = group.Sum(row => (long)row.Characters),
                Hits = group.Sum(row => (long)row.Hits),
                Twelfths = group.Sum(row => (long)row.AttentionTwelfths),
                Paragraphs = group.Sum(row => (long)row.Paragraphs),
            })
            .ToListAsync(cancellation);
        var found = counts.ToLookup(
            row => TimeLabels.Of(row.Period, step),
            row => new ThemeCounts(row.Statements, row.Characters, row.Hits, row.Twelfths / (double)SubjectPart.Twelfths, row.Paragraphs));
        return totals
            .GroupBy(row => TimeLabels.Of(row.Period, step), row => new TextTotals(row.Documents, row.Statements, row.Characters, row.Coded, row.Paragraphs))
            .Select(group => new TimePoint(
                group.Key,
                key,
                null,
                group.Aggregate((left, right) => left + right),
                found[group.Key].Aggregate(default(ThemeCounts), (left, right) => left + right)));
    }
}
