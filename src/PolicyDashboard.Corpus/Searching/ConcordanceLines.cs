using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>One occurrence, where it stands in the view of its document.</summary>
internal readonly record struct AlignedHit(FoundStatement Statement, int Start, int End);

/// <summary>Puts the occurrences of a search into an order and writes out those of a page.</summary>
internal static class ConcordanceLines
{
    public static async Task<IReadOnlyList<ConcordanceHit>> OfAsync(
        Snapshot snapshot, FoundPart part, ConcordanceOrder order, int skip, int size, CancellationToken cancellation)
    {
        var page = order switch
        {
            ConcordanceOrder.Left or ConcordanceOrder.Right => ContextOrder.Page([.. part.All().SelectMany(statement => HitsOf(part.Found, statement))], order, skip, size),
            ConcordanceOrder.Place => Page(part.Found, part.All().OrderBy(statement => (uint)statement.Document.Place.Number), skip, size),
            _ => Page(part.Found, part.All(), skip, size),
        };
        List<int> ids = [.. page.Select(hit => hit.Statement.Document.Id).Distinct()];
        var texts = await snapshot.Database.Texts.Where(row => ids.Contains(row.DocumentId)).ToDictionaryAsync(row => row.DocumentId, row => row.Text, cancellation);
        var heads = snapshot.Database.Heads.Where(head => head.Revision == snapshot.Revision && ids.Contains(head.DocumentId));
        var lines = (await snapshot.LinesAsync(heads, null, cancellation)).ToDictionary(line => line.Id);
        return [.. page.Select(hit => Line(hit, texts[hit.Statement.Document.Id], lines[hit.Statement.Document.Id]))];
    }

    /// <summary>Statements before the page are passed over by how often they were found.</summary>
    private static List<AlignedHit> Page(FoundText found, IEnumerable<FoundStatement> statements, int skip, int size)
    {
        var page = new List<AlignedHit>(size);
        foreach (var statement in statements)
        {
            if (skip >= statement.Hits)
            {
                skip -= statement.Hits;
                continue;
            }

            page.AddRange(HitsOf(found, statement).Skip(skip).Take(size - page.Count));
            skip = 0;
            if (page.Count == size)
            {
                break;
            }
        }

        return page;
    }

    private static IEnumerable<AlignedHit> HitsOf(FoundText found, FoundStatement statement)
    {
        var start = statement.Text.StartOf(statement.Statement);
        return found.Pattern.Find(statement.Text.StatementAt(statement.Statement)).Select(hit => new AlignedHit(statement, start + hit.Start, start + hit.End));
    }

    private static ConcordanceHit Line(AlignedHit hit, string text, DocumentLine document)
    {
        var view = hit.Statement.Text.View;
        var (start, end) = (view.ToStored(hit.Start), view.ToStored(hit.End - 1) + 1);
        var from = Math.Max(0, start - SearchQuery.Around);
        var to = Math.Min(text.Length, end + SearchQuery.Around);
        return new(document, hit.Statement.Tile, text[from..to], start - from, end - start, start);
    }
}
