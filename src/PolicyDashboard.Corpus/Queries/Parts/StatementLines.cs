using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Writes out the statements of a page. Only their documents' texts are read.</summary>
internal static class StatementLines
{
    public static async Task<IReadOnlyList<StatementLine>> OfAsync(
        Snapshot snapshot, int? subject, IReadOnlyList<(Position Position, Listed Listed, OpenedDocument Document)> page, CancellationToken cancellation)
    {
        List<int> ids = [.. page.Select(line => line.Document.Id).Distinct()];
        var texts = await snapshot.Database.Texts.Where(row => ids.Contains(row.DocumentId)).ToDictionaryAsync(row => row.DocumentId, row => row.Text, cancellation);
        var heads = snapshot.Database.Heads.Where(head => head.Revision == snapshot.Revision && ids.Contains(head.DocumentId));
        var lines = (await snapshot.LinesAsync(heads, null, cancellation)).ToDictionary(line => line.Id);
        return [.. page.Select(line => Line(snapshot, subject, line.Listed, line.Document, texts[line.Document.Id], lines[line.Document.Id]))];
    }

    private static StatementLine Line(Snapshot snapshot, int? subject, Listed listed, OpenedDocument document, string text, DocumentLine line)
    {
        var statement = document.Statements[listed.Index];
        var reading = document.Reading(listed.Index);
        return new(
            line,
            listed.Index,
            statement.Span,
            statement.Span.In(text).ToString(),
            Headings(document, listed.Index, text),
            snapshot.Catalogue.Keys(reading.Themes),
            [.. reading.Hits.Where(hit => Speaks(snapshot, hit, subject)).Select(hit => snapshot.Catalogue.Name(hit, statement.Span.Start))],
            document.Spoken[listed.Index],
            statement.Class,
            listed.Contribution);
    }

    private static bool Speaks(Snapshot snapshot, Hit hit, int? subject) =>
        hit.State == HitState.Counts && (subject is not { } number || snapshot.Numbers.OfTerm(hit.Term).Contains(number));

    private static List<string> Headings(OpenedDocument document, int index, string text)
    {
        var headings = new List<string>();
        for (var above = document.Statements[index].Heading; above >= 0; above = document.Statements[above].Heading)
        {
            headings.Insert(0, document.Statements[above].Span.In(text).ToString());
        }

        return headings;
    }
}
