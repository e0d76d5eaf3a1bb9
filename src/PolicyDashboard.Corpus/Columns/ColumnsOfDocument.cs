using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>Takes a stored reading apart into columns.</summary>
internal static class ColumnsOfDocument
{
    /// <summary>Most themes that a word of bits holds.</summary>
    public const int MostThemes = 64;

    /// <exception cref="InvalidDataException">The catalogue has more than <see cref="MostThemes"/> themes or more terms than a number of 16 bits tells apart.</exception>
    public static DocumentColumns Of(HeadRow head, OpenedDocument document, string text, Catalogue catalogue)
    {
        if (catalogue.Themes.Count > MostThemes || catalogue.Terms.Count > ushort.MaxValue)
        {
            throw new InvalidDataException(
                $"The catalogue has {catalogue.Themes.Count} themes and {catalogue.Terms.Count} terms. Comparisons hold at most {MostThemes} themes and {ushort.MaxValue} terms: put some of them together.");
        }

        var tiles = Enumerable.Range(0, document.Statements.Length).Where(index => document.Statements[index].Counts).ToArray();
        var terms = new List<ushort>();
        var ends = new int[tiles.Length];
        for (var index = 0; index < tiles.Length; index++)
        {
            foreach (var hit in document.Reading(tiles[index]).Hits)
            {
                if (hit.State == HitState.Counts)
                {
                    terms.Add((ushort)hit.Term);
                }
            }

            ends[index] = terms.Count;
        }

        int[] sections = [.. tiles.Select(tile => document.Statements[tile].IsHeading ? tile : document.Statements[tile].Heading)];
        return new()
        {
            Id = head.DocumentId,
            Place = new(head.Place),
            Level = head.Level,
            Date = head.Date,
            Type = head.Type,
            HasParagraphs = document.HasParagraphs,
            Themes = [.. tiles.Select(tile => Bits(document.Reading(tile).Themes))],
            Characters = [.. tiles.Select(tile => document.Statements[tile].Characters)],
            Classes = [.. tiles.Select(tile => (byte)document.Statements[tile].Class)],
            Commitments = [.. tiles.Select(tile => (byte)Commitments.Of(document.Statements[tile].Span.In(text), document.Statements[tile].Class))],
            Spoken = [.. tiles.Select(tile => document.Spoken[tile])],
            Tiles = tiles,
            Paragraphs = [.. tiles.Select(tile => document.Statements[tile].Paragraph)],
            Sections = sections,
            HeadingSpans = [.. sections.Distinct().Where(tile => tile >= 0).Select(tile => (tile, document.Statements[tile].Span))],
            Terms = [.. terms],
            TermEnds = ends,
        };
    }

    private static ulong Bits(ReadOnlySpan<byte> themes)
    {
        var bits = 0UL;
        foreach (var theme in themes)
        {
            bits |= 1UL << theme;
        }

        return bits;
    }
}
