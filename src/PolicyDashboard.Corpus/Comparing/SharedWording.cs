using PolicyDashboard.Analysis.Measures.Reuse;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>What of a side's text stands on another side word for word.</summary>
/// <param name="Kept">Its text without the statements that are mostly shared wording.</param>
/// <param name="LeftOut">Those statements.</param>
/// <param name="Shared">Letters in runs that stand on another side too.</param>
/// <param name="Letters">All letters.</param>
internal sealed record SideWording(IReadOnlyList<TextPart> Kept, IReadOnlyList<TextPart> LeftOut, long Shared, long Letters);

/// <summary>Finds the wording that sides share: runs of eight letters and more.</summary>
internal static class SharedWording
{
    /// <summary>Most characters of all sides together. Two provinces with a thousand documents each have about seven million.</summary>
    public const long MostCharacters = 8_000_000;

    /// <summary>By side; null where there is more text than <see cref="MostCharacters"/>.</summary>
    public static IReadOnlyList<SideWording>? Of(IReadOnlyList<IReadOnlyList<TextPart>> sides, CorpusTexts texts, CancellationToken cancellation)
    {
        var characters = sides.Sum(side => side.Sum(Characters));
        if (characters > MostCharacters)
        {
            return null;
        }

        var table = new GramTable(characters);
        for (var side = 0; side < sides.Count; side++)
        {
            foreach (var part in sides[side])
            {
                cancellation.ThrowIfCancellationRequested();
                Add(table, part, texts.Of(part.Document), side);
            }
        }

        return [.. sides.Select((parts, side) => Wording(parts, texts, hash => table.IsElsewhere(hash, side), cancellation))];
    }

    private static long Characters(TextPart part) =>
        part.Statements is { } some ? some.Sum(at => (long)part.Document.Characters[at]) : part.Document.Characters.Sum(length => (long)length);

    private static void Add(GramTable table, TextPart part, SearchableText text, int side)
    {
        for (var index = 0; index < part.Count; index++)
        {
            var grams = new Grams(text.StatementAt(part.At(index)));
            while (grams.MoveNext())
            {
                table.Add(grams.Hash, side);
            }
        }
    }

    private static SideWording Wording(IReadOnlyList<TextPart> parts, CorpusTexts texts, Func<ulong, bool> isElsewhere, CancellationToken cancellation)
    {
        var found = new (TextPart Kept, TextPart LeftOut, long Shared, long Letters)[parts.Count];
        Parallel.For(0, parts.Count, new() { CancellationToken = cancellation }, index => found[index] = Wording(parts[index], texts.Of(parts[index].Document), isElsewhere));
        return new(
            [.. found.Select(one => one.Kept).Where(part => part.Count > 0)],
            [.. found.Select(one => one.LeftOut).Where(part => part.Count > 0)],
            found.Sum(one => one.Shared),
            found.Sum(one => one.Letters));
    }

    private static (TextPart Kept, TextPart LeftOut, long Shared, long Letters) Wording(TextPart part, SearchableText text, Func<ulong, bool> isElsewhere)
    {
        var (kept, left, shared, letters) = (new List<int>(part.Count), new List<int>(), 0L, 0L);
        for (var index = 0; index < part.Count; index++)
        {
            var at = part.At(index);
            var runs = SharedRuns.Of(text.StatementAt(at), isElsewhere);
            (shared, letters) = (shared + runs.Shared, letters + runs.Letters);
            (runs.IsMostlyShared ? left : kept).Add(at);
        }

        // A whole document stays one: what is counted of it is kept from question to question.
        return (left.Count == 0 ? part : part with { Statements = [.. kept] }, part with { Statements = [.. left] }, shared, letters);
    }
}
