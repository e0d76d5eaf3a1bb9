using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>Writes out statements found. Their hits are those of the search, at their places in the stored text.</summary>
internal static class FoundLines
{
    /// <summary>The statements, each adding 1.</summary>
    public static Task<IReadOnlyList<StatementLine>> OfAsync(Snapshot snapshot, FoundText found, IReadOnlyList<FoundStatement> page, CancellationToken cancellation) =>
        OfAsync(snapshot, found, [.. page.Select(statement => (statement, 1.0))], cancellation);

    /// <summary>The statements with what each adds.</summary>
    public static async Task<IReadOnlyList<StatementLine>> OfAsync(
        Snapshot snapshot, FoundText found, IReadOnlyList<(FoundStatement Statement, double Contribution)> page, CancellationToken cancellation)
    {
        List<int> ids = [.. page.Select(line => line.Statement.Document.Id).Distinct()];
        var opened = await snapshot.OpenAsync(ids, cancellation).ToDictionaryAsync(document => document.Id, cancellationToken: cancellation);
        var lines = await StatementLines.OfAsync(
            snapshot,
            null,
            [
                .. page.Select(line => (
                    default(Position),
                    new Listed(line.Statement.Tile, 0, default(SubjectPart), line.Contribution),
                    opened[line.Statement.Document.Id])),
            ],
            cancellation);
        return [.. lines.Zip(page, (line, listed) => line with { Hits = Hits(found, listed.Statement, line.Span.Start) })];
    }

    private static IReadOnlyList<StatementHit> Hits(FoundText found, FoundStatement statement, int from)
    {
        var (view, start) = (statement.Text.View, statement.Text.StartOf(statement.Statement));
        return
        [
            .. found.Pattern.Find(statement.Text.StatementAt(statement.Statement)).Select(hit =>
            {
                var stored = view.ToStored(start + hit.Start);
                return new StatementHit(stored - from, view.ToStored(start + hit.End - 1) + 1 - stored, hit.Word, [], HitState.Counts, null, 0);
            }),
        ];
    }
}
