using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>Writes out statements found. Their hits are those of the search, at their places in the stored text.</summary>
internal static class FoundLines
{
    /// <summary>The statements, each adding 1.</summary>
    public static Task<IReadOnlyList<StatementLine>> OfAsync(Snapshot snapshot, FoundText found, IReadOnlyList<FoundStatement> page, CancellationToken cancellation) =>
        OfAsync(snapshot, found, [.. page.Select(one => new Placed(default, one.Document, new(one.Statement, one.Hits, 0, 1)))], cancellation);

    /// <summary>The statements with what each adds.</summary>
    public static async Task<IReadOnlyList<StatementLine>> OfAsync(Snapshot snapshot, FoundText found, IReadOnlyList<Placed> page, CancellationToken cancellation)
    {
        var lines = await StatementLines.OfAsync(snapshot, null, page, cancellation);
        return [.. lines.Zip(page, (line, placed) => line with { Hits = Hits(found, found.In(placed.Document.Id)!.Text, placed.Listed.At, line.Span.Start) })];
    }

    private static IReadOnlyList<StatementHit> Hits(FoundText found, SearchableText text, int statement, int from)
    {
        var (view, start) = (text.View, text.StartOf(statement));
        return
        [
            .. found.Pattern.Find(text.StatementAt(statement)).Select(hit =>
            {
                var stored = view.ToStored(start + hit.Start);
                return new StatementHit(stored - from, view.ToStored(start + hit.End - 1) + 1 - stored, hit.Word, [], HitState.Counts, null, 0);
            }),
        ];
    }
}
