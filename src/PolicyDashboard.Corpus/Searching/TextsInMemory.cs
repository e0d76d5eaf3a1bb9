using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Storage.Packing;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>
/// Keeps the texts of all documents beside their columns, read when the first search comes. After an import only new
/// documents are read. Two bytes a character and eight a statement: about 12 KB a document.
/// </summary>
internal sealed class TextsInMemory(ColumnsInMemory columns) : IDisposable
{
    // Texts are folded on all cores while the next ones are read; more at once would only hold memory.
    private const int Together = 256;

    private readonly SemaphoreSlim _once = new(1);
    private volatile CorpusTexts? _last;

    /// <summary>The texts of the corpus as a question sees it.</summary>
    public async Task<CorpusTexts> OfAsync(Snapshot snapshot, CancellationToken cancellation)
    {
        var corpus = await columns.OfAsync(snapshot, cancellation);
        if (_last is { } ready && ReferenceEquals(ready.Columns, corpus))
        {
            return ready;
        }

        await _once.WaitAsync(cancellation);
        try
        {
            if (_last is { } fitting && ReferenceEquals(fitting.Columns, corpus))
            {
                return fitting;
            }

            var read = new CorpusTexts(corpus, await ReadAsync(snapshot, corpus, _last?.Documents ?? [], cancellation));
            if (_last is null || _last.Columns.Revision <= corpus.Revision)
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

    /// <inheritdoc/>
    public void Dispose() => _once.Dispose();

    private static async Task<SearchableText[]> ReadAsync(Snapshot snapshot, CorpusColumns corpus, IReadOnlyList<SearchableText> known, CancellationToken cancellation)
    {
        // The same columns are the same reading of the same text.
        var former = known.ToDictionary(text => text.Columns.Id);
        var texts = corpus.Documents
            .Select(document => former.TryGetValue(document.Id, out var text) && ReferenceEquals(text.Columns, document) ? text : null)
            .ToArray();
        foreach (var missing in Enumerable.Range(0, texts.Length).Where(index => texts[index] is null).ToList().Chunk(Together))
        {
            var (first, last) = (corpus.Documents[missing[0]].Id, corpus.Documents[missing[^1]].Id);
            var stored = await snapshot.Database.Texts
                .Where(text => text.DocumentId >= first && text.DocumentId <= last)
                .ToDictionaryAsync(text => text.DocumentId, text => text.Text, cancellation);
            var bodies = await snapshot.Database.Bodies
                .Where(body => body.Revision == snapshot.Revision && body.DocumentId >= first && body.DocumentId <= last)
                .Select(body => new { body.DocumentId, body.Packed })
                .ToDictionaryAsync(body => body.DocumentId, body => body.Packed, cancellation);
            Parallel.ForEach(missing, new() { CancellationToken = cancellation }, index =>
            {
                var document = corpus.Documents[index];
                texts[index] = new(document, MatchingView.Of(stored[document.Id]), BodyPacking.Tiles(bodies[document.Id]));
            });
        }

        return texts!;
    }
}

/// <summary>All texts of a revision.</summary>
/// <param name="Columns">Their columns.</param>
/// <param name="Documents">In the order of the columns' documents.</param>
internal sealed record CorpusTexts(CorpusColumns Columns, IReadOnlyList<SearchableText> Documents)
{
    private readonly Dictionary<int, SearchableText> _byId = Documents.ToDictionary(text => text.Columns.Id);

    /// <summary>The text of a document.</summary>
    public SearchableText Of(DocumentColumns document) => _byId[document.Id];
}
