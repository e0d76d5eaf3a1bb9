using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Reading;

/// <summary>A stretch of the strip: one statement, or neighbours that look alike.</summary>
/// <param name="Start">Characters before it.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Index">Its first statement.</param>
/// <param name="Subject">What it is marked for; null for nothing.</param>
public sealed record StripPart(int Start, int Length, int Index, Subject? Subject);

/// <summary>The whole document as a strip: lengths are characters, colours are groups.</summary>
public static class ReaderStrip
{
    /// <summary>Most parts that still can be hit with a pointer.</summary>
    public const int MostParts = 600;

    /// <summary>The parts from the first statement to the last; together they cover all characters that are no white space.</summary>
    public static IReadOnlyList<StripPart> Of(DocumentReader document, IReadOnlyList<Subject> chosen, Vocabulary known)
    {
        var parts = new List<StripPart>();
        var start = 0;
        for (var index = 0; index < document.Statements.Count; index++)
        {
            var statement = document.Statements[index];
            if (statement.Statement.Characters > 0)
            {
                parts.Add(new StripPart(start, statement.Statement.Characters, index, ReaderText.MarkedFor(statement, chosen, known)));
                start += statement.Statement.Characters;
            }
        }

        return parts.Count <= MostParts ? parts : Merged(parts);
    }

    private static List<StripPart> Merged(List<StripPart> parts)
    {
        var merged = new List<StripPart>();
        foreach (var part in parts)
        {
            if (merged is [.., var last] && last.Subject?.Group == part.Subject?.Group)
            {
                merged[^1] = last with { Length = last.Length + part.Length };
            }
            else
            {
                merged.Add(part);
            }
        }

        return merged;
    }
}
