using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>What the numbers of a chart are worth: intervals, and how each stands against other text.</summary>
public sealed class EstimatesQuery
{
    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly ColumnsInMemory _columns;

    internal EstimatesQuery(Snapshots snapshots, CorpusOpening opening, ColumnsInMemory columns) =>
        (_snapshots, _opening, _columns) = (snapshots, opening, columns);

    /// <summary>Estimates for the rows that there are.</summary>
    /// <param name="rows">What rows are.</param>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="measure">How coverage is expressed.</param>
    /// <param name="with">What every number is set against; null for nothing.</param>
    /// <param name="only">Keys of the rows that are wanted; null for all of them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<EstimateTable> AskAsync(
        RowsAre rows, Filter filter, Measure measure, ContrastWith? with, IReadOnlySet<string>? only, CancellationToken cancellation = default) =>
        AskAsync(rows, filter, measure, with, only, null, cancellation);

    /// <summary>Estimates for the very numbers that <see cref="CoverageQuery"/> gives for the same rows and filter.</summary>
    /// <param name="rows">What rows are.</param>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="measure">How coverage is expressed.</param>
    /// <param name="with">What every number is set against; null for nothing.</param>
    /// <param name="only">Keys of the rows that are wanted; null for all of them. Corrections for many questions take in all rows either way.</param>
    /// <param name="areas">Places or sets that are the rows; null for the rows that there are.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<EstimateTable> AskAsync(
        RowsAre rows, Filter filter, Measure measure, ContrastWith? with, IReadOnlySet<string>? only, IReadOnlyList<Area>? areas, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var columns = await _columns.OfAsync(snapshot, cancellation);

        // Estimates of some rows are of documents, a page of them; there are too many of those.
        return only is null
            ? columns.Estimates.Of($"{rows} {measure} {with} {filter.Key()} {(areas is null ? "all" : string.Join('|', areas))}", () => Of(columns, rows, filter, measure, with, null, areas, cancellation))
            : Of(columns, rows, filter, measure, with, only, areas, cancellation);
    }

    private EstimateTable Of(
        CorpusColumns columns, RowsAre rows, Filter filter, Measure measure, ContrastWith? with, IReadOnlySet<string>? only, IReadOnlyList<Area>? areas, CancellationToken cancellation)
    {
        var tree = _opening.Force.Places;
        var texts = RowTexts.Of(columns, rows, filter, tree, areas);
        var other = with switch
        {
            null => null,
            { IsRest: true } => texts.Whole,
            { Place: var place } => RowTexts.Of(columns, rows, filter with { Place = place, ThisLevelOnly = false, Document = null }, tree).Whole,
        };
        return RowEstimation.Of(columns, texts, other, measure, rows == RowsAre.Documents || filter.Document is not null, only, cancellation);
    }

    /// <summary>Estimates for the very points that <see cref="TimelineQuery.AskAsync"/> gives.</summary>
    /// <param name="step">What a point gathers.</param>
    /// <param name="places">A series a place or set; null for one of everything.</param>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="measure">How coverage is expressed.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>By the key of the series, then by step, or by id of the document where a point is one.</returns>
    public async Task<IReadOnlyDictionary<(string Place, string Step), EstimateRow>> OverTimeAsync(
        TimeStep step, IReadOnlyList<Area>? places, Filter filter, Measure measure, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var columns = await _columns.OfAsync(snapshot, cancellation);
        var found = new Dictionary<(string, string), EstimateRow>();
        foreach (var place in places is null ? [null] : places.Distinct().Select(place => (Area?)place))
        {
            var reach = place is { } own ? Reach.Of(filter).Within(own) : Reach.Of(filter);
            if (reach.IsNothing)
            {
                continue;
            }

            var asked = reach.On(filter);
            var texts = RowTexts.Of(columns, RowsAre.Documents, asked, _opening.Force.Places);
            var steps = texts.Whole
                .Where(part => part.Document.Date > 0)
                .GroupBy(part => step == TimeStep.Document ? part.Document.Id.ToString(CultureInfo.InvariantCulture) : TimeLabels.Of(part.Document.Date / 100, step))
                .ToDictionary(group => group.Key, IReadOnlyList<TextPart> (group) => [.. group]);
            foreach (var (label, row) in RowEstimation.Of(columns, texts with { Rows = steps }, null, measure, step == TimeStep.Document, null, cancellation).Rows)
            {
                found[(place?.ToString() ?? CoverageQuery.TotalKey, label)] = row;
            }
        }

        return found;
    }
}
