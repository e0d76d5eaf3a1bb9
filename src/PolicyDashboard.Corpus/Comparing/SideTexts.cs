using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>The text of one side of a comparison.</summary>
/// <param name="Whole">All of it, a part a document, by id.</param>
/// <param name="Own">What is compared: without what stands on another side too. The same as <paramref name="Whole"/> where nothing does.</param>
/// <param name="Without">Numbers of the sides whose text was taken out; ascending.</param>
/// <param name="SameAs">Number of an earlier side that is the very same text; null for none.</param>
internal sealed record SideText(IReadOnlyList<TextPart> Whole, IReadOnlyList<TextPart> Own, IReadOnlyList<int> Without, int? SameAs);

/// <summary>
/// Parts the texts of sides so that no statement is compared with itself. A side that lies wholly inside another one keeps its
/// text, and the other is the rest; of sides that only overlap, both give up what they share.
/// </summary>
internal static class SideTexts
{
    public static IReadOnlyList<SideText> Of(CorpusColumns columns, IReadOnlyList<Filter> sides, PlaceTree tree) =>
        Of([.. sides.Select(side => RowTexts.Of(columns, RowsAre.Documents, side, tree).Whole)]);

    public static IReadOnlyList<SideText> Of(IReadOnlyList<IReadOnlyList<TextPart>> wholes)
    {
        var byDocument = wholes.Select(parts => parts.ToDictionary(part => part.Document.Id)).ToList();
        var texts = new List<SideText>();
        for (var side = 0; side < wholes.Count; side++)
        {
            var without = new List<int>();
            int? same = null;
            for (var other = 0; other < wholes.Count; other++)
            {
                if (other == side || !Overlap(wholes[side], byDocument[other]))
                {
                    continue;
                }

                var (inside, holds) = (IsInside(wholes[side], byDocument[other]), IsInside(wholes[other], byDocument[side]));
                if (!inside)
                {
                    without.Add(other);
                }
                else if (holds && other < side)
                {
                    same ??= other;
                }
            }

            texts.Add(new(wholes[side], without.Count == 0 ? wholes[side] : Rest(wholes[side], [.. without.Select(other => byDocument[other])]), without, same));
        }

        return texts;
    }

    private static bool Overlap(IReadOnlyList<TextPart> parts, Dictionary<int, TextPart> other) =>
        parts.Any(part => part.Count > 0 && other.TryGetValue(part.Document.Id, out var its) && its.Count > 0
            && (part.Statements is null || its.Statements is null || part.Statements.Intersect(its.Statements).Any()));

    private static bool IsInside(IReadOnlyList<TextPart> parts, Dictionary<int, TextPart> other) =>
        parts.All(part => part.Count == 0 || (other.TryGetValue(part.Document.Id, out var its)
            && (its.Statements is null || (its.Count >= part.Count && !Statements(part).Except(its.Statements).Any()))));

    private static List<TextPart> Rest(IReadOnlyList<TextPart> parts, IReadOnlyList<Dictionary<int, TextPart>> others)
    {
        var rest = new List<TextPart>(parts.Count);
        foreach (var part in parts)
        {
            var left = part;
            foreach (var other in others)
            {
                if (other.TryGetValue(part.Document.Id, out var its))
                {
                    left = left with { Statements = its.Statements is null ? [] : [.. Statements(left).Except(its.Statements).Order()] };
                }
            }

            if (left.Count > 0)
            {
                rest.Add(left.Count == part.Count ? part : left);
            }
        }

        return rest;
    }

    private static IEnumerable<int> Statements(TextPart part) => part.Statements ?? Enumerable.Range(0, part.Count);
}
