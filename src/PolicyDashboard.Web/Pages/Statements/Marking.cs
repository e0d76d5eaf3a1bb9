using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>A stretch of text, marked or not.</summary>
public readonly record struct MarkedPiece(string Text, bool IsMarked);

/// <summary>Cuts a text where terms begin and end.</summary>
public static class Marking
{
    /// <summary>The text in pieces; joined they are the text. Terms that overlap or touch make one mark; masked and vetoed ones make none.</summary>
    public static IReadOnlyList<MarkedPiece> Of(string text, IEnumerable<StatementHit> hits)
    {
        var pieces = new List<MarkedPiece>();
        var at = 0;
        foreach (var (start, end) in Merged(hits, text.Length))
        {
            if (start > at)
            {
                pieces.Add(new MarkedPiece(text[at..start], false));
            }

            pieces.Add(new MarkedPiece(text[start..end], true));
            at = end;
        }

        if (at < text.Length)
        {
            pieces.Add(new MarkedPiece(text[at..], false));
        }

        return pieces;
    }

    private static IEnumerable<(int Start, int End)> Merged(IEnumerable<StatementHit> hits, int length)
    {
        (int Start, int End)? open = null;
        foreach (var hit in hits.Where(hit => hit.State == HitState.Counts).OrderBy(hit => hit.Start))
        {
            var (start, end) = (Math.Clamp(hit.Start, 0, length), Math.Clamp(hit.Start + hit.Length, 0, length));
            if (open is { } current && start <= current.End)
            {
                open = (current.Start, Math.Max(current.End, end));
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = end > start ? (start, end) : null;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}
