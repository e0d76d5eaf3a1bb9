using PolicyDashboard.Analysis.Measures;
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

    /// <summary>Estimates for the very numbers that <see cref="CoverageQuery"/> gives for the same rows and filter.</summary>
    /// <param name="rows">What rows are.</param>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="measure">How coverage is expressed.</param>
    /// <param name="with">What every number is set against; null for nothing.</param>
    /// <param name="only">Keys of the rows that are wanted; null for all of them. Corrections for many questions take in all rows either way.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<EstimateTable> AskAsync(
        RowsAre rows, Filter filter, Measure measure, ContrastWith? with, IReadOnlySet<string>? only, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (measure != Measure.Statements)
        {
            return new(new Dictionary<string, EstimateRow>(), new(new Dictionary<string, Estimate>()));
        }

        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var columns = await _columns.OfAsync(snapshot, cancellation);
        var tree = _opening.Force.Places;
        var texts = RowTexts.Of(columns, rows, filter, tree);
        var other = with switch
        {
            null => null,
            { IsRest: true } => texts.Whole,
            { Place: var place } => RowTexts.Of(columns, rows, filter with { Place = place, ThisLevelOnly = false, Document = null }, tree).Whole,
        };
        return new ShareEstimates(columns, texts, other).Of(only, cancellation);
    }
}
