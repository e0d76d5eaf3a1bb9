using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Writes out the statements of a page. Only their documents' texts are read.</summary>
internal static class StatementLines
{
    public static async Task<IReadOnlyList<StatementLine>> OfAsync(
        Snapshot snapshot, int? subject, IReadOnlyList<Placed> page, CancellationToken cancellation)
    {
        List<int> ids = [.. page.Select(line => line.Document.Id).Distinct()];
        var opened = await snapshot.OpenAsync(ids, cancellation).ToDictionaryAsync(document => document.Id, cancellationToken: cancellation);
        var texts = await snapshot.Database.Texts.Where(row => ids.Contains(row.DocumentId)).ToDictionaryAsync(row => row.DocumentId, row => row.Text, cancellation);
        var heads = snapshot.Database.Heads.Where(head => head.Revision == snapshot.Revision && ids.Contains(head.DocumentId));
        var lines = (await snapshot.LinesAsync(heads, null, cancellation)).ToDictionary(line => line.Id);
        return [.. page.Select(line => Line(snapshot, subject, line, opened[line.Document.Id], texts[line.Document.Id], lines[line.Document.Id]))];
    }

    private static StatementLine Line(Snapshot snapshot, int? subject, in Placed placed, OpenedDocument document, string text, DocumentLine line)
    {
        var (columns, at) = (placed.Document, placed.Listed.At);
        var index = columns.Tiles[at];
        var statement = document.Statements[index];
        var reading = document.Reading(index);
        return new(
            line,
            index,
            statement.Span,
            statement.Span.In(text).ToString(),
            Headings(document, index, text),
            snapshot.Catalogue.Keys(reading.Themes),
            [.. reading.Hits.Where(hit => Speaks(snapshot, hit, subject)).Select(hit => snapshot.Catalogue.Name(hit, statement.Span.Start))],
            document.Spoken[index],
            statement.Class,
            (Commitment)columns.Commitments[at],
            at > 0 ? document.Statements[columns.Tiles[at - 1]].Span.In(text).ToString() : null,
            at + 1 < columns.Count ? document.Statements[columns.Tiles[at + 1]].Span.In(text).ToString() : null,
            placed.Listed.Contribution);
    }

    private static bool Speaks(Snapshot snapshot, Hit hit, int? subject) =>
        hit.State == HitState.Counts && (subject is not { } number || snapshot.Numbers.OfTerm(hit.Term).Contains(number));

    private static List<string> Headings(OpenedDocument document, int index, string text)
    {
        var headings = new List<string>();
        for (var above = document.Statements[index].Heading; above >= 0; above = document.Statements[above].Heading)
        {
            headings.Insert(0, HeadingText.Shown(document.Statements[above].Span.In(text)).ToString());
        }

        return headings;
    }
}
