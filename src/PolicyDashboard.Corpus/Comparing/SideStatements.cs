using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>A statement of a side.</summary>
/// <param name="Document">Its document.</param>
/// <param name="At">Its place among those that count.</param>
/// <param name="Hits">Hits of the subject in it.</param>
internal readonly record struct SideStatement(DocumentColumns Document, int At, int Hits);

/// <summary>The statements of a side about a subject.</summary>
internal static class SideStatements
{
    /// <summary>Those that say something: no headings, none of a few words. Most hits first, then longest, then as they are read.</summary>
    public static IReadOnlyList<SideStatement> About(IReadOnlyList<TextPart> side, CorpusTexts texts, int? subject, FoundText? search) =>
    [
        .. (search is null ? About(side, texts.Columns, subject!.Value) : Found(side, search))
            .Where(one => one.Document.Characters[one.At] >= PairsQuery.FewestCharacters && one.Document.Sections[one.At] != one.Document.Tiles[one.At])
            .OrderByDescending(one => one.Hits).ThenByDescending(one => one.Document.Characters[one.At]).ThenBy(one => one.Document.Id).ThenBy(one => one.At),
    ];

    private static IEnumerable<SideStatement> About(IReadOnlyList<TextPart> side, CorpusColumns columns, int subject)
    {
        var themes = columns.ThemesOf(subject);
        foreach (var part in side)
        {
            for (var index = 0; index < part.Count; index++)
            {
                var at = part.At(index);
                if ((part.Document.Themes[at] & themes) != 0)
                {
                    yield return new(part.Document, at, Hits(part.Document.TermsOf(at), columns, subject));
                }
            }
        }
    }

    private static IEnumerable<SideStatement> Found(IReadOnlyList<TextPart> side, FoundText search) =>
        side.SelectMany(part => search.In(part).Select(found => new SideStatement(part.Document, found.Statement, found.Hits)));

    private static int Hits(ReadOnlySpan<ushort> terms, CorpusColumns columns, int subject)
    {
        var hits = 0;
        foreach (var term in terms)
        {
            hits += columns.Known.Numbers.OfTerm(term).Contains(subject) ? 1 : 0;
        }

        return hits;
    }
}
