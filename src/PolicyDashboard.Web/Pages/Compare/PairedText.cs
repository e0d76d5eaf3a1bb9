using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>A stretch of a statement that is set beside another.</summary>
/// <param name="Text">It.</param>
/// <param name="IsTerm">Whether it belongs to a term of the subject.</param>
/// <param name="IsShared">Whether it stands on another side word for word.</param>
public readonly record struct PairedPiece(string Text, bool IsTerm, bool IsShared);

/// <summary>Cuts a statement where terms and shared wording begin and end.</summary>
public static class PairedText
{
    /// <summary>The pieces; joined they are the text.</summary>
    public static IReadOnlyList<PairedPiece> Of(string text, IEnumerable<StatementHit> hits, IEnumerable<(int Start, int Length)> shared)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = new byte[text.Length];
        foreach (var hit in hits.Where(hit => hit.State == HitState.Counts))
        {
            Mark(marks, hit.Start, hit.Length, 1);
        }

        foreach (var (start, length) in shared)
        {
            Mark(marks, start, length, 2);
        }

        var pieces = new List<PairedPiece>();
        for (var from = 0; from < text.Length;)
        {
            var rest = marks.AsSpan(from).IndexOfAnyExcept(marks[from]);
            var to = rest < 0 ? text.Length : from + rest;
            pieces.Add(new PairedPiece(text[from..to], (marks[from] & 1) != 0, (marks[from] & 2) != 0));
            from = to;
        }

        return pieces;
    }

    private static void Mark(byte[] marks, int start, int length, byte bit)
    {
        for (var at = Math.Max(0, start); at < Math.Min(marks.Length, start + length); at++)
        {
            marks[at] |= bit;
        }
    }
}
