using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>A statement behind a number.</summary>
/// <param name="At">Its place among the document's columns.</param>
/// <param name="Hits">h: hits of the subject.</param>
/// <param name="Twelfths">y/m in twelfths.</param>
/// <param name="Contribution">What it adds to the numerator.</param>
internal readonly record struct Listed(int At, int Hits, int Twelfths, double Contribution);

/// <summary>Finds in the columns of a document the statements behind a number, with what each adds to it.</summary>
/// <remarks>With no subject all statements are listed, and their contributions add up to the denominator.</remarks>
internal sealed class ListedStatements
{
    private readonly Measure _measure;
    private readonly Filter _filter;
    private readonly Reach _reach;
    private readonly ulong? _themes;
    private readonly bool[]? _terms;
    private readonly bool _countsHits;
    private readonly FoundText? _found;

    /// <param name="columns">Where they are.</param>
    /// <param name="subject">Number of the subject; null for all.</param>
    /// <param name="measure">The measure on screen.</param>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="countsHits">Whether hits are wanted in a measure that does without them.</param>
    public ListedStatements(CorpusColumns columns, int? subject, Measure measure, Filter filter, bool countsHits)
    {
        (_measure, _filter, _reach, _countsHits) = (measure, filter, Reach.Of(filter), countsHits || measure == Measure.Hits);
        if (subject is { } number)
        {
            _themes = columns.ThemesOf(number);
            _terms = [.. Enumerable.Range(0, columns.Known.Catalogue.Terms.Count).Select(term => columns.Known.Numbers.OfTerm(term).Contains(number))];
        }
    }

    public ListedStatements(FoundText found, Measure measure, Filter filter) => (_found, _measure, _filter, _reach) = (found, measure, filter, Reach.Of(filter));

    /// <summary>Replaces <paramref name="listed"/> by the statements of a document, in reading order. The document must be under the filter.</summary>
    public void Of(DocumentColumns document, List<Listed> listed)
    {
        listed.Clear();
        if (_found is not null)
        {
            AddFound(document, listed);
        }
        else
        {
            AddAbout(document, listed);
        }

        if (_measure == Measure.Paragraphs)
        {
            ShareParagraphs(document, listed);
        }
    }

    /// <summary>A search is no theme that a statement is parted among, so nothing is listed in attention.</summary>
    private void AddFound(DocumentColumns document, List<Listed> listed)
    {
        if (_measure == Measure.Attention || (_measure == Measure.Paragraphs && !document.HasParagraphs))
        {
            return;
        }

        foreach (var (at, hits) in _found!.In(new TextPart(document, null)))
        {
            if (document.IsIn(at, _filter, _reach))
            {
                listed.Add(new(at, hits, SubjectPart.Twelfths, new SubjectPart(1, 1, document.Characters[at], hits).Contribution(_measure, 1)));
            }
        }
    }

    private void AddAbout(DocumentColumns document, List<Listed> listed)
    {
        for (var at = 0; at < document.Count; at++)
        {
            if (document.IsIn(at, _filter, _reach) && Part(document, at) is { } part)
            {
                listed.Add(new(at, part.Hits, part.AttentionTwelfths, part.Contribution(_measure, 1)));
            }
        }
    }

    /// <summary>Listed statements of one paragraph share it evenly.</summary>
    private static void ShareParagraphs(DocumentColumns document, List<Listed> listed)
    {
        for (var first = 0; first < listed.Count;)
        {
            var end = first;
            while (end < listed.Count && document.Paragraphs[listed[end].At] == document.Paragraphs[listed[first].At])
            {
                end++;
            }

            var share = 1.0 / (end - first);
            for (; first < end; first++)
            {
                listed[first] = listed[first] with { Contribution = share };
            }
        }
    }

    private SubjectPart? Part(DocumentColumns document, int at)
    {
        var themes = document.Themes[at];
        if (_themes is not { } asked)
        {
            return (_measure == Measure.Attention && themes == 0) || (_measure == Measure.Paragraphs && !document.HasParagraphs)
                ? null
                : new SubjectPart(1, 1, document.Characters[at], document.Characters[at]);
        }

        if (_measure != Measure.Hits && (themes & asked) == 0)
        {
            return null;
        }

        var hits = 0;
        if (_countsHits)
        {
            foreach (var term in document.TermsOf(at))
            {
                hits += _terms![term] ? 1 : 0;
            }
        }

        var part = new SubjectPart(System.Numerics.BitOperations.PopCount(themes & asked), System.Numerics.BitOperations.PopCount(themes), document.Characters[at], hits);
        return part.IsListedIn(_measure, document.HasParagraphs) ? part : null;
    }
}
