using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus;

/// <summary>What questions keep in memory: the statements of all documents as columns, a few seconds' reading for 3,000 documents.</summary>
public sealed class CorpusMemory
{
    private readonly Snapshots _snapshots;
    private readonly ColumnsInMemory _columns;

    internal CorpusMemory(Snapshots snapshots, ColumnsInMemory columns) => (_snapshots, _columns) = (snapshots, columns);

    /// <summary>Reads what is missing, so that the first question need not. Nothing depends on its having been called.</summary>
    public async Task FillAsync(CancellationToken cancellation = default)
    {
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        await _columns.OfAsync(snapshot, cancellation);
    }
}
