using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>The documents of the corpus by what they hold: asked by many threads, added to by the one that writes.</summary>
internal sealed class KnownDocuments
{
    private readonly ConcurrentDictionary<string, int> _byContent = new();
    private readonly ConcurrentDictionary<string, int> _byWording = new();

    public static async Task<KnownDocuments> ReadAsync(CorpusDb database, CancellationToken cancellation)
    {
        var known = new KnownDocuments();
        await foreach (var row in database.Documents.AsNoTracking().Select(row => new { row.Id, row.Content, row.Wording }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            known.Add(row.Id, row.Content, row.Wording);
        }

        return known;
    }

    /// <summary>The largest id given so far; 0 for none.</summary>
    public int LastId { get; private set; }

    public int? OfContent(byte[] content) => _byContent.TryGetValue(Key(content), out var id) ? id : null;

    public int? OfWording(byte[] wording) => _byWording.TryGetValue(Key(wording), out var id) ? id : null;

    public void Add(int id, byte[] content, byte[] wording)
    {
        _byContent[Key(content)] = id;
        _byWording[Key(wording)] = id;
        LastId = Math.Max(LastId, id);
    }

    private static string Key(byte[] hash) => Convert.ToHexString(hash);
}
