using System.Numerics;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>Numerators and denominators of any texts, counted from columns: the very numbers that <c>CoverageQuery</c> gives for the same text.</summary>
/// <param name="Totals">Denominators.</param>
/// <param name="Subjects">Numerators by subject number.</param>
internal sealed record ColumnCounts(TextTotals Totals, IReadOnlyList<ThemeCounts> Subjects)
{
    public static ColumnCounts Of(IReadOnlyList<TextPart> parts, CorpusColumns columns)
    {
        var sums = new Sums[columns.Known.Numbers.Count];
        var totals = default(TextTotals);
        foreach (var part in parts)
        {
            totals += Add(part, columns, sums);
        }

        return new(totals, [.. sums.Select(sum => new ThemeCounts(sum.Statements, sum.Characters, sum.Hits, sum.Twelfths / (double)SubjectPart.Twelfths, sum.Paragraphs))]);
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
