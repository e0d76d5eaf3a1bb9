using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Pages.Statements;

namespace PolicyDashboard.Web.Pages.Reading;

/// <summary>A line of the stored text.</summary>
/// <param name="Pieces">Statements and the white space between them, in order.</param>
public sealed record ReaderLine(IReadOnlyList<ReaderPiece> Pieces);

/// <summary>A statement, or the white space around it.</summary>
/// <param name="Text">Characters as stored.</param>
/// <param name="Index">Index of the statement; null for white space.</param>
/// <param name="Statement">The statement; null for white space.</param>
/// <param name="Subject">The subject whose colour it has: the first chosen one that it is about, else its main theme; null for none.</param>
/// <param name="Chosen">Places among the chosen subjects of those that it is about, from 0; empty where none is.</param>
/// <param name="Turn">What the text turns to with it: its class and place spoken of where they differ from the statement before; empty where neither does.</param>
/// <param name="Marks">The text cut where marked terms begin and end.</param>
public sealed record ReaderPiece(string Text, int? Index, ReaderStatement? Statement, Subject? Subject, IReadOnlyList<int> Chosen, ReaderTurn Turn, IReadOnlyList<MarkedPiece> Marks);

/// <summary>What a text turns to.</summary>
/// <param name="Class">The class from here on; null where it stays.</param>
/// <param name="Spoken">The place spoken of from here on; null where it stays, and where none is named.</param>
public readonly record struct ReaderTurn(StatementClass? Class, PlaceCode? Spoken);

/// <summary>Lays a document out for reading: every character of the stored text, once, in order.</summary>
public static class ReaderText
{
    /// <summary>The lines. Joined with line ends between them they are the stored text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="chosen">Subjects to mark; all other statements, and all where it is empty, have the colour of their main theme.</param>
    /// <param name="known">The subjects there are.</param>
    public static IReadOnlyList<ReaderLine> Lines(DocumentReader document, IReadOnlyList<Subject> chosen, Vocabulary known)
    {
        var lines = new List<ReaderLine>();
        var pieces = new List<ReaderPiece>();
        ReaderStatement? before = null;
        for (var index = 0; index < document.Statements.Count; index++)
        {
            var statement = document.Statements[index];
            var (tile, span) = (statement.Statement.Tile, statement.Statement.Span);
            Blank(document.Text[tile.Start..Math.Max(tile.Start, span.Length == 0 ? tile.End : span.Start)]);
            if (span.Length > 0)
            {
                pieces.Add(Piece(document.Text.Substring(span.Start, span.Length), index, statement, Turn(before, statement), chosen, known));
                before = statement.Statement.Counts ? statement : before;
                Blank(document.Text[span.End..tile.End]);
            }
        }

        if (pieces.Count > 0)
        {
            lines.Add(new ReaderLine(pieces));
        }

        return lines;

        // White space may hold line ends, each of which closes a line.
        void Blank(string text)
        {
            var start = 0;
            for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', start))
            {
                AddBlank(text[start..end]);
                lines.Add(new ReaderLine(pieces));
                pieces = [];
                start = end + 1;
            }

            AddBlank(text[start..]);
        }

        void AddBlank(string text)
        {
            if (text.Length > 0)
            {
                pieces.Add(new ReaderPiece(text, null, null, null, [], default, []));
            }
        }
    }

    /// <summary>Whether a statement is one to go to: about a chosen subject, or about any where none is chosen.</summary>
    public static bool IsHit(ReaderStatement statement, IReadOnlyList<Subject> chosen, Vocabulary known) =>
        statement.Statement.Counts && (chosen.Count == 0 ? statement.Themes.Count > 0 : chosen.Any(subject => IsAbout(statement, subject, known)));

    /// <summary>Whether a statement is about a subject.</summary>
    public static bool IsAbout(ReaderStatement statement, Subject subject, Vocabulary known) => statement.Statement.Counts && subject.Kind switch
    {
        SubjectKind.Any => statement.Themes.Count > 0,
        SubjectKind.Text => statement.Hits.Any(hit => hit.Themes.Contains(subject.Key)),
        SubjectKind.Group => statement.Themes.Any(theme => known.Find(theme)?.Group == subject.Group),
        _ => statement.Themes.Contains(subject.Key),
    };

    private static ReaderTurn Turn(ReaderStatement? before, ReaderStatement statement)
    {
        if (!statement.Statement.Counts)
        {
            return default;
        }

        var (kind, spoken) = (statement.Statement.Class, statement.Spoken);
        return new(
            kind != StatementClass.Other && kind != before?.Statement.Class ? kind : null,
            spoken.IsDivision && spoken != before?.Spoken ? spoken : null);
    }

    private static ReaderPiece Piece(string text, int index, ReaderStatement statement, ReaderTurn turn, IReadOnlyList<Subject> chosen, Vocabulary known)
    {
        List<int> about = [.. Enumerable.Range(0, chosen.Count).Where(at => IsAbout(statement, chosen[at], known))];
        var subject = about.Count > 0 ? chosen[about[0]] : statement.Statement.Counts ? statement.Themes.Select(known.Find).FirstOrDefault(theme => theme is not null) : null;

        // With every theme on show a mark on every term would leave nothing unmarked.
        var hits = about.Count == 0 ? [] : statement.Hits.Where(hit => about.Exists(at => hit.Themes.Any(theme => Covers(chosen[at], theme, known))));
        return new ReaderPiece(text, index, statement, subject, about, turn, Marking.Of(text, hits));
    }

    private static bool Covers(Subject subject, string theme, Vocabulary known) =>
        subject.Kind == SubjectKind.Any || subject.Key == theme || (subject.Kind == SubjectKind.Group && known.Find(theme)?.Group == subject.Group);
}
