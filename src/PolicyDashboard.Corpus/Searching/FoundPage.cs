using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>The statements behind the number of a search that is asked about like a theme.</summary>
internal static class FoundPage
{
    /// <summary>A page, in the same orders and with the same tokens as those of themes. In attention, which a search has none of, there is none.</summary>
    public static async Task<StatementPage> OfAsync(
        Snapshot snapshot, FoundText found, Filter filter, PlaceTree tree, Measure measure, StatementOrder order, Position? after, int size, CancellationToken cancellation)
    {
        var parts = RowTexts.Of(found.Texts.Columns, RowsAre.Documents, filter, tree).Whole;
        var counts = found.Counts(parts);
        var totals = (await AskedSums.OfAllAsync(snapshot, filter, tree, Measure.Statements, cancellation)).Totals;
        if (measure == Measure.Attention)
        {
            return new([], 0, 0, 0, null, totals, counts, null);
        }

        var listed = parts.SelectMany(part => Listed(found, part, measure)).ToList();
        var ordered = Best(listed, measure, order, after, size + 1);
        var more = ordered.Count > size;
        var page = ordered.Take(size).ToList();
        return new(
            await FoundLines.OfAsync(snapshot, found, [.. page.Select(line => (line.Statement, line.Listed.Contribution))], cancellation),
            listed.Count,
            counts.Numerator(measure),
            totals.Denominator(measure),
            counts.In(measure, totals),
            totals,
            counts,
            more ? page[^1].Position.ToString() : null);
    }

    /// <summary>The first ones after a position, in order.</summary>
    private static List<(Position Position, FoundStatement Statement, Listed Listed)> Best(
        List<(FoundStatement Statement, Listed Listed)> listed, Measure measure, StatementOrder order, Position? after, int count)
    {
        var by = order == StatementOrder.Contribution && measure == Measure.Statements ? StatementOrder.Reading : order;
        var best = new List<(Position Position, FoundStatement Statement, Listed Listed)>();
        Position? worst = null;
        foreach (var (statement, one) in listed)
        {
            var position = Position.Of(by, new(statement.Document.Id, statement.Document.Date, 0, 0, 0), one);
            if ((after is { } end && position.CompareTo(end) <= 0) || (worst is { } last && last.CompareTo(position) <= 0))
            {
                continue;
            }

            best.Add((position, statement, one));
            if (best.Count >= 4 * count)
            {
                Trim();
            }
        }

        Trim();
        return best;

        void Trim()
        {
            best.Sort((left, right) => left.Position.CompareTo(right.Position));
            if (best.Count > count)
            {
                best.RemoveRange(count, best.Count - count);
            }

            // From here on nothing worse than the last of them can be among the first.
            worst = best.Count == count ? best[^1].Position : null;
        }
    }

    private static IEnumerable<(FoundStatement Statement, Listed Listed)> Listed(FoundText found, TextPart part, Measure measure)
    {
        if (found.In(part.Document.Id) is not { } inDocument || (measure == Measure.Paragraphs && !part.Document.HasParagraphs))
        {
            return [];
        }

        var statements = found.In(part).Select(one => new FoundStatement(inDocument.Text, one.Statement, one.Hits));
        return measure == Measure.Paragraphs
            ? statements.GroupBy(one => one.Document.Paragraphs[one.Statement]).SelectMany(paragraph => paragraph.Select(one => Line(one, paragraph.Count())))
            : statements.Select(one => Line(one, 1));

        (FoundStatement Statement, Listed Listed) Line(FoundStatement one, int inParagraph)
        {
            var holds = new SubjectPart(1, 1, one.Document.Characters[one.Statement], one.Hits);
            return (one, new(one.Tile, one.Document.Paragraphs[one.Statement], holds, holds.Contribution(measure, inParagraph)));
        }
    }
}
