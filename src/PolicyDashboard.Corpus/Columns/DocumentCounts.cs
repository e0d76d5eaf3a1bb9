using System.Numerics;
using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>Numerators and denominators of one document. Subjects of which nothing was found are left out.</summary>
/// <param name="Totals">Denominators.</param>
/// <param name="Numbers">Subject numbers, ascending.</param>
/// <param name="Subjects">Their numerators; attention in twelfths, which add up exactly.</param>
internal sealed record DocumentCounts(TextTotals Totals, byte[] Numbers, ThemeCounts[] Subjects)
{
    /// <summary>The counts of a document's part. Those of whole documents, and of their classes, are counted once.</summary>
    public static DocumentCounts Of(TextPart part, CorpusColumns columns) =>
        part.Statements is null ? part.Document.Counts[0] ??= Count(part, columns)
        : part.Class is { } kind ? part.Document.Counts[1 + (int)kind] ??= Count(part, columns)
        : Count(part, columns);

    private static DocumentCounts Count(TextPart part, CorpusColumns columns)
    {
        var sums = new Sums[columns.Known.Numbers.Count];
        var totals = Add(part, columns, sums);
        var found = Enumerable.Range(0, sums.Length).Where(subject => sums[subject].Statements > 0 || sums[subject].Hits > 0).ToList();
        return new(
            totals,
            [.. found.Select(subject => (byte)subject)],
            [.. found.Select(subject => new ThemeCounts(sums[subject].Statements, sums[subject].Characters, sums[subject].Hits, sums[subject].Twelfths, sums[subject].Paragraphs))]);
    }

    private static TextTotals Add(TextPart part, CorpusColumns columns, Sums[] sums)
    {
        var document = part.Document;
        var (characters, coded, paragraphs, last) = (0L, 0L, 0L, -1);
        for (var subject = 0; subject < sums.Length; subject++)
        {
            sums[subject].LastParagraph = -1;
        }

        for (var index = 0; index < part.Count; index++)
        {
            var at = part.At(index);
            var (length, themes, paragraph) = (document.Characters[at], document.Themes[at], document.HasParagraphs ? document.Paragraphs[at] : -1);
            characters += length;
            paragraphs += paragraph == last ? 0 : 1;
            last = paragraph;
            foreach (var term in document.TermsOf(at))
            {
                foreach (var subject in columns.Known.Numbers.OfTerm(term))
                {
                    sums[subject].Hits++;
                }
            }

            if (themes == 0)
            {
                continue;
            }

            coded++;
            var all = BitOperations.PopCount(themes);
            for (var subjects = columns.SubjectsOf(themes); subjects != 0; subjects &= subjects - 1)
            {
                var subject = (int)UInt128.TrailingZeroCount(subjects);
                sums[subject].Add(length, BitOperations.PopCount(themes & columns.ThemesOf(subject)) * SubjectPart.Twelfths / all, paragraph);
            }
        }

        return new(1, part.Count, characters, coded, paragraphs);
    }

    private struct Sums
    {
        public long Statements, Characters, Hits, Twelfths, Paragraphs;

        /// <summary>Paragraph of the last statement about it in the document at hand; -1 before the first, and where paragraphs do not count.</summary>
        public int LastParagraph;

        public void Add(int characters, int twelfths, int paragraph)
        {
            Statements++;
            Characters += characters;
            Twelfths += twelfths;
            Paragraphs += paragraph == LastParagraph ? 0 : 1;
            LastParagraph = paragraph;
        }
    }
}
