using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>The documents of a corpus.</summary>
public sealed class DocumentsQuery
{
    private readonly Snapshots _snapshots;

    internal DocumentsQuery(Snapshots snapshots) => _snapshots = snapshots;

    /// <summary>Documents that hold text under the filter, newest first, undated last.</summary>
    /// <remarks>Denominators are those of the text under the filter: of one class, or of what speaks of a place, where the filter says so.</remarks>
    public async Task<IReadOnlyList<DocumentLine>> AskAsync(Filter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var lines = await snapshot.LinesAsync(snapshot.Heads(filter), filter.Class, cancellation);
        return OpenedTallies.AreNeededFor(filter) ? Restricted(lines, await OpenedTallies.OfAsync(snapshot, filter, cancellation)) : lines;
    }

    internal static IReadOnlyList<DocumentLine> Restricted(IReadOnlyList<DocumentLine> lines, IReadOnlyDictionary<int, Tally> tallies) =>
        [.. lines.Where(line => tallies.ContainsKey(line.Id)).Select(line => line with { Totals = tallies[line.Id].Totals })];
}
