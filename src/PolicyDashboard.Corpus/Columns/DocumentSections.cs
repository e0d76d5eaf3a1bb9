using System.Numerics;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>
/// What the sections of one document (its statements under one heading) add to a measure that is a ratio of sums. No section
/// reaches over the end of a document, so what is known of documents is added up for every text that they are part of.
/// </summary>
/// <param name="Common">All sections, with numerators of 0.</param>
/// <param name="Denominators">By section.</param>
/// <param name="Numbers">Subjects that any section has, ascending.</param>
/// <param name="Subjects">By place in <paramref name="Numbers"/>: what their sections raise <paramref name="Common"/> by.</param>
/// <param name="Ends">By place in <paramref name="Numbers"/>: where a subject's sections end among <paramref name="Numerators"/>.</param>
/// <param name="Numerators">Sections that have a subject, in reading order, a subject after the other; attention in twelfths.</param>
internal sealed record DocumentSections(
    RatioSums Common, int[] Denominators, byte[] Numbers, RatioSums[] Subjects, int[] Ends, (int Section, int Numerator)[] Numerators)
{
    /// <summary>The sections of a document's part. Those of whole documents, and of their classes, are found once.</summary>
    public static DocumentSections Of(TextPart part, Measure measure, CorpusColumns columns)
    {
        var kept = part.Document.SectionSums[(int)measure];
        return part.Statements is null ? kept[0] ??= Find(part, measure, columns)
            : part.Class is { } kind ? kept[1 + (int)kind] ??= Find(part, measure, columns)
            : Find(part, measure, columns);
    }

    /// <summary>How many sections have the subject at a place of <see cref="Numbers"/>.</summary>
    public int CountAt(int place) => Ends[place] - (place == 0 ? 0 : Ends[place - 1]);

    /// <summary>The sections that have a subject, in reading order.</summary>
    public IEnumerable<SectionPart> Of(int subject, Measure measure)
    {
        var place = Array.BinarySearch(Numbers, (byte)subject);
        return place < 0 ? [] : Parts(place, UnitOf(measure));
    }

    /// <summary>Denominators above 0 of the sections that do not have a subject, in reading order.</summary>
    public IEnumerable<double> Without(int subject)
    {
        var place = Array.BinarySearch(Numbers, (byte)subject);
        var with = place < 0 ? [] : Numerators[(Ends[place] - CountAt(place))..Ends[place]].Select(one => one.Section).ToHashSet();
        return from section in Enumerable.Range(0, Denominators.Length) where Denominators[section] > 0 && !with.Contains(section) select (double)Denominators[section];
    }

    /// <summary>In which parts numerators are counted: attention is a whole number of twelfths.</summary>
    private static double UnitOf(Measure measure) => measure == Measure.Attention ? SubjectPart.Twelfths : 1;

    private IEnumerable<SectionPart> Parts(int place, double unit)
    {
        for (var index = Ends[place] - CountAt(place); index < Ends[place]; index++)
        {
            yield return new(Numerators[index].Numerator / unit, Denominators[Numerators[index].Section]);
        }
    }

    private static DocumentSections Find(TextPart part, Measure measure, CorpusColumns columns) => new Finder(columns, measure).Find(part);

    private sealed class Finder(CorpusColumns columns, Measure measure)
    {
        private readonly int[] _open = new int[columns.Known.Numbers.Count];
        private readonly int[] _paragraph = new int[columns.Known.Numbers.Count];
        private readonly List<int> _touched = [];
        private readonly List<int> _denominators = [];
        private readonly List<(int Subject, int Section, int Numerator)> _numerators = [];
        private RatioSums _common;

        public DocumentSections Find(TextPart part)
        {
            var document = part.Document;
            if (measure != Measure.Paragraphs || document.HasParagraphs)
            {
                Walk(part, document);
            }

            // Sections of a subject stay in reading order.
            var subjects = _numerators.GroupBy(one => one.Subject).OrderBy(group => group.Key).ToList();
            var (sums, ends, numerators) = (new RatioSums[subjects.Count], new int[subjects.Count], new List<(int, int)>(_numerators.Count));
            for (var index = 0; index < subjects.Count; index++)
            {
                foreach (var (_, section, numerator) in subjects[index])
                {
                    sums[index].Raise(new(numerator / UnitOf(measure), _denominators[section]));
                    numerators.Add((section, numerator));
                }

                ends[index] = numerators.Count;
            }

            return new(_common, [.. _denominators], [.. subjects.Select(group => (byte)group.Key)], sums, ends, [.. numerators]);
        }

        private void Walk(TextPart part, DocumentColumns document)
        {
            Array.Fill(_paragraph, -1);
            var (denominator, section, paragraph) = (0, int.MinValue, -1);
            for (var index = 0; index < part.Count; index++)
            {
                var at = part.At(index);

                // A paragraph is not cut in two by a heading inside its line.
                if (document.Sections[at] != section && (measure != Measure.Paragraphs || document.Paragraphs[at] != paragraph))
                {
                    Close(denominator);
                    (denominator, section) = (0, document.Sections[at]);
                }

                denominator += measure switch
                {
                    Measure.Attention => document.Themes[at] != 0 ? 1 : 0,
                    Measure.Paragraphs => document.Paragraphs[at] != paragraph ? 1 : 0,
                    Measure.Statements => 1,
                    _ => document.Characters[at],
                };
                paragraph = document.Paragraphs[at];
                AddStatement(document, at);
            }

            Close(denominator);
        }

        private void AddStatement(DocumentColumns document, int at)
        {
            if (measure == Measure.Hits)
            {
                foreach (var term in document.TermsOf(at))
                {
                    foreach (var subject in columns.Known.Numbers.OfTerm(term))
                    {
                        Raise(subject, 1);
                    }
                }

                return;
            }

            var themes = document.Themes[at];
            var count = BitOperations.PopCount(themes);
            for (var subjects = columns.SubjectsOf(themes); subjects != UInt128.Zero; subjects &= subjects - UInt128.One)
            {
                var subject = (int)UInt128.TrailingZeroCount(subjects);
                var isNew = _paragraph[subject] != document.Paragraphs[at];
                _paragraph[subject] = document.Paragraphs[at];
                Raise(subject, measure switch
                {
                    Measure.Attention => BitOperations.PopCount(themes & columns.ThemesOf(subject)) * SubjectPart.Twelfths / count,
                    Measure.Paragraphs => isNew ? 1 : 0,
                    Measure.Statements => 1,
                    _ => document.Characters[at],
                });
            }
        }

        private void Raise(int subject, int by)
        {
            if (_open[subject] == 0 && by > 0)
            {
                _touched.Add(subject);
            }

            _open[subject] += by;
        }

        private void Close(int denominator)
        {
            foreach (var subject in _touched)
            {
                _numerators.Add((subject, _denominators.Count, _open[subject]));
                _open[subject] = 0;
            }

            _touched.Clear();
            _denominators.Add(denominator);
            _common.Add(new(0, denominator));
        }
    }
}
