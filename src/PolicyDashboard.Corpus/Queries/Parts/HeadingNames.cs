using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>What the headings of documents say. Headings are words of the texts, so the texts are read.</summary>
internal sealed class HeadingNames
{
    private const int Together = 128;

    // By document, then by tile of the heading.
    private readonly Dictionary<int, Dictionary<int, string>> _names = [];

    private HeadingNames()
    {
    }

    /// <summary>Reads the headings of some documents.</summary>
    public static async Task<HeadingNames> OfAsync(Snapshot snapshot, IReadOnlyCollection<DocumentColumns> documents, CancellationToken cancellation)
    {
        var names = new HeadingNames();
        foreach (var some in documents.Chunk(Together))
        {
            List<int> ids = [.. some.Select(document => document.Id)];
            var texts = await snapshot.Database.Texts.Where(row => ids.Contains(row.DocumentId)).ToDictionaryAsync(row => row.DocumentId, row => row.Text, cancellation);
            foreach (var document in some)
            {
                names._names[document.Id] = document.HeadingSpans.ToDictionary(heading => heading.Tile, heading => HeadingText.Of(heading.Span.In(texts[document.Id])));
            }
        }

        return names;
    }

    /// <summary>What the heading that a statement stands under says; empty under none.</summary>
    public string Of(DocumentColumns document, int at) =>
        _names.GetValueOrDefault(document.Id)?.GetValueOrDefault(document.Sections[at]) ?? "";
}
