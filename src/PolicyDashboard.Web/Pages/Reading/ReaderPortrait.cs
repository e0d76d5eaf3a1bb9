using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Reading;

/// <summary>A row of the portrait: where in the document something stands.</summary>
/// <param name="Subject">The theme or group; null for the row of classes.</param>
/// <param name="Statements">How many statements are marked in it.</param>
/// <param name="Parts">Stretches of neighbouring statements, from the first character to the last.</param>
public sealed record PortraitRow(Subject? Subject, int Statements, IReadOnlyList<PortraitPart> Parts);

/// <summary>A stretch of neighbouring statements.</summary>
/// <param name="Start">Characters of the document before it.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Index">Its first statement.</param>
/// <param name="Class">In the row of classes what it is; 其他 elsewhere.</param>
public readonly record struct PortraitPart(int Start, int Length, int Index, StatementClass Class);

/// <summary>A document as a barcode: a row for each chosen theme, or for each group where none is chosen, over the length of the text in characters.</summary>
public static class ReaderPortrait
{
    /// <summary>Characters of the document that are no white space: the width of the portrait.</summary>
    public static int Width(DocumentReader document) => Math.Max(1, document.Statements.Sum(statement => statement.Statement.Characters));

    /// <summary>Rows of themes or groups. A chosen theme that no statement is about has a row without parts; a group of that kind has none.</summary>
    public static IReadOnlyList<PortraitRow> Rows(DocumentReader document, IReadOnlyList<Subject> chosen, Vocabulary known)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(known);
        return chosen.Count > 0
            ? [.. chosen.Select(Row)]
            : [.. known.Groups.Select(Row).Where(row => row.Statements > 0)];

        PortraitRow Row(Subject subject)
        {
            var parts = Parts(document, statement => ReaderText.IsAbout(statement, subject, known) ? StatementClass.Other : null);
            return new(subject, document.Statements.Count(statement => ReaderText.IsAbout(statement, subject, known)), parts);
        }
    }

    /// <summary>What was done and what is planned.</summary>
    public static PortraitRow Classes(DocumentReader document)
    {
        var parts = Parts(document, statement => statement.Statement is { Counts: true, Class: not StatementClass.Other } told ? told.Class : null);
        return new(null, document.Statements.Count(statement => statement.Statement is { Counts: true, Class: not StatementClass.Other }), parts);
    }

    /// <summary>Neighbours of one kind make one part; statements of no kind make none.</summary>
    private static List<PortraitPart> Parts(DocumentReader document, Func<ReaderStatement, StatementClass?> kindOf)
    {
        var (parts, start) = (new List<PortraitPart>(), 0);
        for (var index = 0; index < document.Statements.Count; index++)
        {
            var length = document.Statements[index].Statement.Characters;
            if (length > 0 && kindOf(document.Statements[index]) is { } kind)
            {
                if (parts is [.., var last] && last.Class == kind && last.Start + last.Length == start)
                {
                    parts[^1] = last with { Length = last.Length + length };
                }
                else
                {
                    parts.Add(new(start, length, index, kind));
                }
            }

            start += length;
        }

        return parts;
    }
}
