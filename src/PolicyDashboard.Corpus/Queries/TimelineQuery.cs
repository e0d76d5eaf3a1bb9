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
            var ofPlace = step == TimeStep.Document || filter.Document is not null ? await DocumentsAsync(snapshot, number, step, key, asked, cancellation)
                : (reach.MustBeCounted(filter) ? await _columns.OfAsync(snapshot, cancellation) : await _columns.ReadyAsync(snapshot, cancellation)) is { } columns
                ? Counted(columns, number, step, key, asked)
                : Stored(await StoredSums.OfAsync(snapshot, asked, cancellation), number, step, key, snapshot.Numbers.Count);
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

    /// <summary>Points added up from what is stored of documents.</summary>
    private static IEnumerable<TimePoint> Stored(IEnumerable<StoredSums> documents, int subject, TimeStep step, string key, int subjects) =>
        documents
            .Where(document => document.Date > 0)
            .GroupBy(document => TimeLabels.Of(document.Date / 100, step), document => document.Counts)
            .Select(group => (group.Key, Added: ColumnCounts.Of(group, subjects)))
            .Select(point => new TimePoint(point.Key, key, null, point.Added.Totals, point.Added.Subjects[subject]));

    /// <summary>Points counted from the statements in memory.</summary>
    private IEnumerable<TimePoint> Counted(CorpusColumns columns, int subject, TimeStep step, string key, Filter filter) =>
        RowTexts.Of(columns, RowsAre.Documents, filter, _opening.Force.Places).Whole
            .Where(part => part.Document.Date > 0)
            .GroupBy(part => TimeLabels.Of(part.Document.Date / 100, step))
            .Select(group => (group.Key, Counted: ColumnCounts.Of([.. group], columns)))
            .Select(point => new TimePoint(point.Key, key, null, point.Counted.Totals, point.Counted.Subjects[subject]));

    private static async Task<IEnumerable<TimePoint>> DocumentsAsync(Snapshot snapshot, int subject, TimeStep step, string key, Filter filter, CancellationToken cancellation)
    {
        var lines = await snapshot.LinesAsync(snapshot.Heads(filter), filter.Class, cancellation);
        Dictionary<int, ThemeCounts> counts;
        if (OpenedTallies.AreNeededFor(filter))
        {
            var tallies = await OpenedTallies.OfAsync(snapshot, filter, cancellation);
            lines = DocumentsQuery.Restricted(lines, tallies);
            counts = tallies.ToDictionary(tally => tally.Key, tally => tally.Value.Subjects[subject].Counts);
        }
        else
        {
            counts = (await StoredSums.OfAsync(snapshot, filter, cancellation))
                .ToDictionary(document => document.Id, document => ColumnCounts.Of([document.Counts], snapshot.Numbers.Count).Subjects[subject]);
        }

        return
            from line in lines
            let date = line.Date ?? default
            where date != default
            let when = step == TimeStep.Document ? date.ToString() : TimeLabels.Of(date.Number / 100, step)
            select new TimePoint(when, key, step == TimeStep.Document ? line : null, line.Totals, counts.GetValueOrDefault(line.Id));
    }
}
