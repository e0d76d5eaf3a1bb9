using System.Text;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Controls;

/// <summary>A line of a concordance (KWIC): one hit with what stands to its left and right.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Index">Index of its statement among the document's tiles.</param>
/// <param name="Left">What stands before it, white space drawn together; ends at the hit.</param>
/// <param name="Keyword">The hit as stored, white space drawn together.</param>
/// <param name="Right">What stands after it; begins at the hit.</param>
public sealed record ConcordanceLine(DocumentLine Document, int Index, string Left, string Keyword, string Right)
{
    /// <summary>Most characters of each side: more than a wide screen shows.</summary>
    public const int Width = 60;

    /// <summary>The line of a hit, seen no further than its statement reaches.</summary>
    public static ConcordanceLine Of(StatementLine statement, StatementHit hit)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(hit);
        return Of(statement.Document, statement.Index, statement.Text, hit.Start, hit.Length);
    }

    /// <summary>The line of a stretch of a text.</summary>
    /// <param name="document">Where it stands.</param>
    /// <param name="index">Index of its statement.</param>
    /// <param name="text">The text around it: what is left and right of it comes from here.</param>
    /// <param name="start">Where the hit starts in <paramref name="text"/>.</param>
    /// <param name="length">Its length.</param>
    public static ConcordanceLine Of(DocumentLine document, int index, string text, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        var from = Math.Clamp(start, 0, text.Length);
        var to = Math.Clamp(start + length, from, text.Length);
        return new(
            document,
            index,
            Drawn(text.AsSpan(Whole(text, Math.Max(0, from - Width))..from)).TrimStart(),
            Drawn(text.AsSpan(from..to)),
            Drawn(text.AsSpan(to..Whole(text, Math.Min(text.Length, to + Width)))).TrimEnd());
    }

    // A character of two code units is not cut in half.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static string Drawn(ReadOnlySpan<char> text)
    {
        var drawn = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                drawn.Append(character);
            }
            else if (drawn.Length == 0 || drawn[^1] != ' ')
            {
                drawn.Append(' ');
            }
        }

        return drawn.ToString();
    }
}
