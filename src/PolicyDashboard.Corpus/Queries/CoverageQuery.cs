using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Coverage of every subject in places or documents: the heatmap and its table.</summary>
public sealed class CoverageQuery
{
    /// <summary>Key of <see cref="CoverageTable.Total"/>.</summary>
    public const string TotalKey = "all";

    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly Searches _searches;
    private readonly ColumnsInMemory _columns;

    internal CoverageQuery(Snapshots snapshots, CorpusOpening opening, ColumnsInMemory columns, Searches searches) =>
        (_snapshots, _opening, _columns, _searches) = (snapshots, opening, columns, searches);

    /// <summary>Coverage under a filter, a row a place or document.</summary>
    /// <remarks>
    /// With <see cref="Filter.Place"/> set, the first row of places is that place alone: what it opens has <see cref="Filter.ThisLevelOnly"/>.
    /// The total's <see cref="CoverageRow.Place"/> is the filter's place; without one it is 未定 and means nothing.
    /// </remarks>
    public Task<CoverageTable> AskAsync(RowsAre rows, Filter filter, CancellationToken cancellation = default) => AskAsync(rows, filter, null, cancellation);

    /// <summary>The same, with a search as one more subject: last among <see cref="CoverageTable.Subjects"/>, and in every row.</summary>
    /// <param name="rows">What rows are.</param>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="subject">Subject key of a search; null or the key of a theme, which is there anyway, for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<CoverageTable> AskAsync(RowsAre rows, Filter filter, string? subject, CancellationToken cancellation) => AskAsync(rows, filter, subject, null, cancellation);

    /// <summary>The same, with places or sets of one's own choice as rows.</summary>
    /// <param name="rows">What rows are.</param>
    /// <param name="filter">Which text is asked about; a row takes in what lies both in it and in the filter's place.</param>
    /// <param name="subject">Subject key of a search; null or the key of a theme for none.</param>
    /// <param name="areas">The rows, in this order, where rows are places; null for those that there are. They may share text; the total counts it once, and what is in no row too.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<CoverageTable> AskAsync(RowsAre rows, Filter filter, string? subject, IReadOnlyList<Area>? areas, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var (lines, total) = rows == RowsAre.Places && areas is not null ? await AreasAsync(snapshot, filter, areas, cancellation)
            : rows == RowsAre.Documents ? await DocumentsAsync(snapshot, filter, cancellation)
            : filter.Document is { } document ? await PlacesOfDocumentAsync(snapshot, document, filter, cancellation)
            : await PlacesAsync(snapshot, filter, cancellation);
        var table = new CoverageTable(lines, total.Row(TotalKey, filter.Place ?? PlaceCode.Undetermined, null), snapshot.Subjects);
        return SearchText.OfKey(subject) is { } search
            ? With(await _searches.FindAsync(snapshot, search, cancellation), table, rows, filter, areas)
            : table;
    }

    private CoverageTable With(FoundText found, CoverageTable table, RowsAre rows, Filter filter, IReadOnlyList<Area>? areas)
    {
        var texts = RowTexts.Of(found.Texts.Columns, rows, filter, _opening.Force.Places, areas);
        return new(
            [.. table.Rows.Select(row => With(row, texts.Rows.GetValueOrDefault(row.Key, [])))],
            With(table.Total, texts.Whole),
            [.. table.Subjects, found.Search.AsSubject()]);

        CoverageRow With(CoverageRow row, IReadOnlyList<TextPart> parts) =>
            row with { Subjects = new CountsWithText(row.Subjects, found.Search.Key, found.Counts(parts)) };
    }

    private async Task<(IReadOnlyList<CoverageRow> Rows, Sums Total)> PlacesAsync(Snapshot snapshot, Filter filter, CancellationToken cancellation)
    {
        var (tree, reach) = (_opening.Force.Places, Reach.Of(filter));

        // The statements of a document may speak of several places; where a document is one row's or none's, its stored sums are enough.
        var columns = filter.View == PlaceView.Spoken ? await _columns.OfAsync(snapshot, cancellation) : await _columns.ReadyAsync(snapshot, cancellation);
        var counted = columns is not null
            ? columns.Places.Of(filter.Key(), () => CountedRows.Of(snapshot.Known, RowTexts.Of(columns, RowsAre.Places, filter, tree), columns))
            : CountedRows.Of(snapshot.Known, await StoredSums.OfAsync(snapshot, filter, cancellation), reach, tree);
        return (counted.Rows, counted.Total);
    }

    /// <summary>A row for each place or set asked for that has a document.</summary>
    private async Task<(IReadOnlyList<CoverageRow> Rows, Sums Total)> AreasAsync(Snapshot snapshot, Filter filter, IReadOnlyList<Area> areas, CancellationToken cancellation)
    {
        var whole = Reach.Of(filter);
        var asked = areas.Distinct().Select(area => (Area: area, Reach: whole.Within(area))).Where(row => !row.Reach.IsNothing).ToList();
        var rows = new List<CoverageRow>();
        if (filter is { Document: null, View: PlaceView.Issuing } && await _columns.ReadyAsync(snapshot, cancellation) is null)
        {
            var documents = await StoredSums.OfAsync(snapshot, filter, cancellation);
            rows.AddRange(asked.Select(row => Sums.Of(snapshot.Known, [.. documents.Where(document => row.Reach.Holds(document.Place))]).Row(row.Area.ToString(), row.Area, null)));
        }
        else
        {
            foreach (var (area, reach) in asked)
            {
                rows.Add((await CountedAsync(snapshot, reach.On(filter), cancellation)).Row(area.ToString(), area, null));
            }
        }

        var total = filter.Document is { } document ? (await PlacesOfDocumentAsync(snapshot, document, filter, cancellation)).Total : (await PlacesAsync(snapshot, filter, cancellation)).Total;
        return ([.. rows.Where(row => row.Totals.Documents > 0)], total);
    }

    /// <summary>Counted from the statements in memory.</summary>
    private async Task<Sums> CountedAsync(Snapshot snapshot, Filter filter, CancellationToken cancellation)
    {
        var columns = await _columns.OfAsync(snapshot, cancellation);
        return Sums.Of(snapshot.Known, RowTexts.Of(columns, RowsAre.Documents, filter, _opening.Force.Places).Whole, columns);
    }

    private async Task<(IReadOnlyList<CoverageRow> Rows, Sums Total)> PlacesOfDocumentAsync(Snapshot snapshot, int document, Filter filter, CancellationToken cancellation)
    {
        var total = new Sums(snapshot.Known);
        var head = await snapshot.Heads(filter).SingleOrDefaultAsync(cancellation);
        if (head is null || await snapshot.OpenAsync(document, cancellation) is not { } opened)
        {
            return ([], total);
        }

        var whole = opened.Tally(snapshot.Numbers, filter);
        if (filter.Class is not null && whole.Totals.Statements == 0)
        {
            return ([], total);
        }

        total.Add(whole, head.Level);
        var rows = new SortedDictionary<PlaceCode, Filter>(CodeOrder.Instance);
        foreach (var place in filter.View == PlaceView.Issuing ? [new PlaceCode(head.Place)] : opened.Spoken.Distinct())
        {
            if (_opening.Force.Places.RowOf(place, Reach.Of(filter)) is { } row)
            {
                rows[row] = filter with { Place = row, ThisLevelOnly = filter.Place == row || filter.ThisLevelOnly };
            }
        }

        return (
            [
                .. rows.Select(row => (row.Key, Tally: opened.Tally(snapshot.Numbers, row.Value)))
                    .Where(row => row.Tally.Totals.Statements > 0 || filter.View == PlaceView.Issuing)
                    .Select(row => Single(row.Tally, head.Level, row.Key.ToString(), row.Key, null, snapshot)),
            ],
            total);
    }

    private static async Task<(IReadOnlyList<CoverageRow> Rows, Sums Total)> DocumentsAsync(Snapshot snapshot, Filter filter, CancellationToken cancellation)
    {
        var lines = await snapshot.LinesAsync(snapshot.Heads(filter), filter.Class, cancellation);
        var documents = new Dictionary<int, Sums>();
        if (OpenedTallies.AreNeededFor(filter))
        {
            var levels = await snapshot.Heads(filter).ToDictionaryAsync(head => head.DocumentId, head => head.Level, cancellation);
            var tallies = await OpenedTallies.OfAsync(snapshot, filter, cancellation);
            lines = DocumentsQuery.Restricted(lines, tallies);
            foreach (var (id, tally) in tallies)
            {
                (documents[id] = new(snapshot.Known)).Add(tally, levels[id]);
            }
        }
        else
        {
            foreach (var document in await StoredSums.OfAsync(snapshot, filter, cancellation))
            {
                documents[document.Id] = Sums.Of(snapshot.Known, [document]);
            }
        }

        var total = new Sums(snapshot.Known);
        foreach (var sums in documents.Values)
        {
            total.Add(sums);
        }

        return ([.. lines.Select(line => documents[line.Id].Row($"{line.Id}", line.Place, line))], total);
    }

    private static CoverageRow Single(Tally tally, int level, string key, PlaceCode place, DocumentLine? line, Snapshot snapshot)
    {
        var sums = new Sums(snapshot.Known);
        sums.Add(tally, level);
        return sums.Row(key, place, line);
    }
}
