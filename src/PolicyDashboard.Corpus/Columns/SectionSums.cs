using System.Numerics;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>
/// What the sections of some texts (the statements of a document under one heading) add to a measure that is a ratio of sums,
/// for every subject.
/// </summary>
internal sealed class SectionSums
{
    private readonly CorpusColumns _columns;
    private readonly Measure _measure;
    private readonly List<double> _denominators = [];
    private readonly List<(int Section, double Numerator)>[] _numerators;
    private readonly double[] _open;
    private readonly int[] _paragraph;
    private readonly List<int> _touched = [];
    private RatioSums _common;

    public SectionSums(CorpusColumns columns, Measure measure)
    {
        var subjects = columns.Known.Numbers.Count;
        (_columns, _measure, _open, _paragraph) = (columns, measure, new double[subjects], new int[subjects]);
        _numerators = [.. Enumerable.Range(0, subjects).Select(_ => new List<(int, double)>())];
    }

    /// <summary>The sections of a subject, those without it included.</summary>
    public SectionPart[] Of(int subject)
    {
        var parts = new SectionPart[_denominators.Count];
        for (var section = 0; section < parts.Length; section++)
        {
            parts[section] = new(0, _denominators[section]);
        }

        foreach (var (section, numerator) in _numerators[subject])
        {
            parts[section] = parts[section] with { Numerator = numerator };
        }

        return parts;
    }

    /// <summary>95 % interval of a subject; null where there is none.</summary>
    public RatioInterval? Interval(int subject, double widening, double most) => _numerators[subject].Count > RatioBootstrap.MostDrawn
        ? Sums(subject).Interval(widening, most)
        : RatioBootstrap.Of(Of(subject), widening, most);

    /// <summary>The same, added up.</summary>
    public RatioSums Sums(int subject)
    {
        var sums = _common;
        foreach (var (section, numerator) in _numerators[subject])
        {
            sums.Raise(new(numerator, _denominators[section]));
        }

        return sums;
    }

    /// <summary>Adds a document's part.</summary>
    public SectionSums Add(TextPart part)
    {
        var document = part.Document;
        if (_measure == Measure.Paragraphs && !document.HasParagraphs)
        {
            return this;
        }

        Array.Fill(_paragraph, -1);
        var (denominator, section, paragraph) = (0.0, int.MinValue, -1);
        for (var index = 0; index < part.Count; index++)
        {
            var at = part.At(index);
            // A paragraph is not cut in two by a heading inside its line.
            if (document.Sections[at] != section && (_measure != Measure.Paragraphs || document.Paragraphs[at] != paragraph))
            {
                Close(denominator);
                (denominator, section) = (0, document.Sections[at]);
            }

            denominator += _measure switch
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
        return this;
    }

    private void AddStatement(DocumentColumns document, int at)
    {
        if (_measure == Measure.Hits)
        {
            foreach (var term in document.TermsOf(at))
            {
                foreach (var subject in _columns.Known.Numbers.OfTerm(term))
                {
                    Raise(subject, 1);
                }
            }

            return;
        }

        var themes = document.Themes[at];
        var count = BitOperations.PopCount(themes);
        for (var subjects = _columns.SubjectsOf(themes); subjects != UInt128.Zero; subjects &= subjects - UInt128.One)
        {
            var subject = (int)UInt128.TrailingZeroCount(subjects);
            var isNew = _paragraph[subject] != document.Paragraphs[at];
            _paragraph[subject] = document.Paragraphs[at];
            Raise(subject, _measure switch
            {
                Measure.Attention => (double)BitOperations.PopCount(themes & _columns.ThemesOf(subject)) / count,
                Measure.Paragraphs => isNew ? 1 : 0,
                Measure.Statements => 1,
                _ => document.Characters[at],
            });
        }
    }

    private void Raise(int subject, double by)
    {
        if (_open[subject] == 0 && by > 0)
        {
            _touched.Add(subject);
        }

        _open[subject] += by;
    }

    private void Close(double denominator)
    {
        foreach (var subject in _touched)
        {
            _numerators[subject].Add((_denominators.Count, _open[subject]));
            _open[subject] = 0;
        }

        _touched.Clear();
        _denominators.Add(denominator);
        _common.Add(new(0, denominator));
    }
}
