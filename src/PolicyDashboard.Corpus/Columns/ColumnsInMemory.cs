using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>
/// Keeps the columns of the revision that was asked about last. Documents of a revision are only ever added, so after an
/// import only the new ones are read.
/// </summary>
internal sealed class ColumnsInMemory : IDisposable
{
    // Bodies are unpacked on all cores while the next ones are read; more at once would only hold memory.
    private const int Together = 256;

    private readonly SemaphoreSlim _once = new(1);
    private volatile CorpusColumns? _last;

    /// <summary>The columns of the corpus as a question sees it.</summary>
    public async Task<CorpusColumns> OfAsync(Snapshot snapshot, CancellationToken cancellation)
    {
        var (count, last) = await snapshot.ExtentAsync(cancellation);
        if (Fitting(snapshot, count, last) is { } ready)
        {
            return ready;
        }

        await _once.WaitAsync(cancellation);
        try
        {
            if (Fitting(snapshot, count, last) is { } fitting)
            {
                return fitting;
            }

            var known = _last is { } former && former.Revision == snapshot.Revision ? former.Documents : [];
            var read = new CorpusColumns(snapshot.Revision, snapshot.Known, await ReadAsync(snapshot, known, cancellation));
            if (_last is null || _last.Revision <= read.Revision)
            {
                _last = read;
            }

            return read;
        }
        finally
        {
            _once.Release();
        }
    }

    /// <summary>The columns where they stand in memory already; null where they would have to be read.</summary>
    public async Task<CorpusColumns?> ReadyAsync(Snapshot snapshot, CancellationToken cancellation)
    {
        if (_last is null)
        {
            return null;
        }

        var (count, last) = await snapshot.ExtentAsync(cancellation);
        return Fitting(snapshot, count, last);
    }

    /// <inheritdoc/>
    public void Dispose() => _once.Dispose();

    private CorpusColumns? Fitting(Snapshot snapshot, int count, int last) =>
        _last is { } columns
        && columns.Revision == snapshot.Revision
        && columns.Documents.Count == count
        && (count == 0 || columns.Documents[^1].Id == last)
            ? columns
            : null;

    private static async Task<IReadOnlyList<DocumentColumns>> ReadAsync(Snapshot snapshot, IReadOnlyList<DocumentColumns> known, CancellationToken cancellation)
    {
        var heads = await snapshot.Database.Heads.Where(head => head.Revision == snapshot.Revision).ToListAsync(cancellation);
        var former = known.ToDictionary(document => document.Id);
        var documents = heads.Where(head => former.ContainsKey(head.DocumentId)).Select(head => former[head.DocumentId]).ToList();
        foreach (var missing in heads.Where(head => !former.ContainsKey(head.DocumentId)).OrderBy(head => head.DocumentId).Chunk(Together))
        {
            var (first, last) = (missing[0].DocumentId, missing[^1].DocumentId);
            var packed = await snapshot.Database.Bodies
                .Where(body => body.Revision == snapshot.Revision && body.DocumentId >= first && body.DocumentId <= last)
                .Join(snapshot.Database.Texts, body => body.DocumentId, text => text.DocumentId, (body, text) => new { body.DocumentId, body.Packed, text.Text })
                .ToDictionaryAsync(body => body.DocumentId, cancellation);
            var read = new DocumentColumns[missing.Length];
            Parallel.For(0, missing.Length, new() { CancellationToken = cancellation }, index =>
            {
                var (head, body) = (missing[index], packed[missing[index].DocumentId]);
                read[index] = ColumnsOfDocument.Of(head, new(head.DocumentId, body.Packed, snapshot.Catalogue), body.Text, snapshot.Catalogue);
            });
            documents.AddRange(read);
        }

        documents.Sort((left, right) => left.Id.CompareTo(right.Id));
        return documents;
    }
}
