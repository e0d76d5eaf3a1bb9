using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>Looks for a search in one document that is open for reading. What never counts is not marked, for no number holds it.</summary>
internal static class FoundInReader
{
    public static DocumentReader With(SearchText search, DocumentReader document)
    {
        var (pattern, view) = (new SearchPattern(search), MatchingView.Of(document.Text));
        return document with { Statements = [.. document.Statements.Select(With)] };

        ReaderStatement With(ReaderStatement tile)
        {
            var span = tile.Statement.Span;
            if (!tile.Statement.Counts)
            {
                return tile;
            }

            var start = view.FromStored(span.Start);
            var found = pattern.Find(view.Text.AsSpan(start..view.FromStored(span.End)));
            return found.Count == 0 ? tile : tile with
            {
                Hits =
                [
                    .. tile.Hits,
                    .. found.Select(hit =>
                    {
                        var stored = view.ToStored(start + hit.Start);
                        return new StatementHit(stored - span.Start, view.ToStored(start + hit.End - 1) + 1 - stored, hit.Word, [search.Key], HitState.Counts, null, 0);
                    }),
                ],
            };
        }
    }
}
