using System.Runtime.InteropServices;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>What the sections of some texts add to a measure that is a ratio of sums, for every subject.</summary>
internal sealed class SectionSums(CorpusColumns columns, Measure measure)
{
    private readonly List<DocumentSections> _documents = [];
    private readonly RatioSums[] _subjects = new RatioSums[columns.Known.Numbers.Count];
    private readonly int[] _with = new int[columns.Known.Numbers.Count];
    private RatioSums _common;

    /// <summary>95 % interval of a subject; null where there is none.</summary>
    public RatioInterval? Interval(int subject, double widening, double most)
    {
        var sums = Sums(subject);
        if (_with[subject] > RatioBootstrap.MostDrawn)
        {
            return sums.Interval(widening, most);
        }

        var with = new List<SectionPart>(_with[subject]);
        foreach (var document in _documents)
        {
            with.AddRange(document.Of(subject, measure));
        }

        var without = sums.Count - with.Count <= RatioBootstrap.MostDrawnWithout ? Without(subject) : [];
        return RatioBootstrap.Of(sums, CollectionsMarshal.AsSpan(with), CollectionsMarshal.AsSpan(without), widening, most);
    }

    /// <summary>The same, added up.</summary>
    public RatioSums Sums(int subject)
    {
        var sums = _common;
        sums.Add(_subjects[subject]);
        return sums;
    }

    /// <summary>Adds a document's part.</summary>
    public SectionSums Add(TextPart part)
    {
        var document = DocumentSections.Of(part, measure, columns);
        _documents.Add(document);
        _common.Add(document.Common);
        for (var index = 0; index < document.Numbers.Length; index++)
        {
            var subject = document.Numbers[index];
            _subjects[subject].Add(document.Subjects[index]);
            _with[subject] += document.CountAt(index);
        }

        return this;
    }

    private List<double> Without(int subject)
    {
        var without = new List<double>();
        foreach (var document in _documents)
        {
            without.AddRange(document.Without(subject));
        }

        return without;
    }
}
