using System.Collections.Concurrent;
using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes;

/// <summary>Finds every term and mask of a catalogue in a text, all at once, and says which of them count.</summary>
/// <remarks>
/// Works on characters, not on words: a third of the terms never are a word of a dictionary. A hit that lies wholly inside a
/// longer one does not count (营商环境 takes its 环境); two hits that cross both do. Words only veto: a term of two or three
/// characters with both edges inside words is mostly no word there (防控 in 预防/控制); longer ones mostly are.
/// Immutable and safe to use from several threads.
/// </remarks>
public sealed class Matcher
{
    private const int LongestVetoed = 3;

    private readonly TermTrie _trie;
    private readonly bool[] _isMask;
    private readonly bool[] _isOneWord;
    private readonly SensePeriod?[] _senses;
    private readonly SegmentationDictionary? _dictionary;
    private readonly ConcurrentBag<Scratch> _scratch = [];

    /// <summary>A matcher for the terms and masks of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="dictionary">Cuts the text into words for the veto; null for none.</param>
    public Matcher(Catalogue catalogue, SegmentationDictionary? dictionary = null)
    {
        _dictionary = dictionary;
        _trie = new TermTrie([.. catalogue.Terms.Select(term => term.Text)]);
        _isMask = [.. catalogue.Terms.Select(term => term.IsMask)];
        var segmenter = dictionary is null ? null : new Segmenter(dictionary);
        _isOneWord = [.. catalogue.Terms.Select(term => term.Text.Length is > 1 and <= LongestVetoed && segmenter?.IsOneWord(term.Text) == true)];
        _senses = [.. catalogue.Terms.Select(term => term.Sense)];
    }

    /// <summary>The hits of each statement, one for one with the statements: by position, at the same position the longer first.</summary>
    /// <remarks>No hit reaches over the end of its statement. Masks are not listed; they are seen in <see cref="Hit.By"/>.</remarks>
    public Hit[][] Find(DocumentText text)
    {
        var hits = new Hit[text.Statements.Count][];
        var scratch = Take(text.View.Text);
        var statements = text.Statements.InOnePiece();
        var positions = new RisingPositions(text.View);
        var year = text.Date?.Value.Year;
        for (var index = 0; index < hits.Length; index++)
        {
            var span = statements[index].Span;
            var (start, end) = (positions.FromStored(span.Start), positions.FromStored(span.End));
            Collect(scratch, start, end);

            // Where nothing of the statement was left out, all of it lies as far from where it is stored.
            hits[index] = Settle(scratch, ref positions, end - start == span.Length ? span.Start - start : null, year);
        }

        _scratch.Add(scratch);
        return hits;
    }

    /// <summary>The hits of one line that is no part of a document, such as a title.</summary>
    /// <param name="line">The line; spans are positions in it.</param>
    /// <param name="year">The year it was written; null where it is not known.</param>
    public Hit[] Find(string line, int? year)
    {
        var view = MatchingView.Of(line);
        var scratch = Take(view.Text);
        Collect(scratch, 0, view.Text.Length);
        var positions = new RisingPositions(view);
        var hits = Settle(scratch, ref positions, null, year);
        _scratch.Add(scratch);
        return hits;
    }

    /// <summary>Working memory with a text's characters classified.</summary>
    private Scratch Take(string text)
    {
        var scratch = _scratch.TryTake(out var used) ? used : new Scratch(_dictionary);
        scratch.Read(text, _trie);
        return scratch;
    }

    private void Collect(Scratch scratch, int start, int end)
    {
        var (found, classes) = (scratch.Found, scratch.Classes);
        found.Clear();
        foreach (var from in scratch.Begins.AsSpan(0, _trie.Begins(classes, start, end, scratch.Begins)))
        {
            var first = found.Count;
            var slot = 0;
            for (var to = from; to < end && (slot = _trie.Step(slot, classes[to])) != 0; to++)
            {
                var term = _trie.Value(slot);
                if (term >= 0)
                {
                    found.Add(new Found(from, to + 1, term));
                }
            }

            // Longer ones first, so that what covers a hit always stands before it.
            if (found.Count - first > 1)
            {
                found.Reverse(first, found.Count - first);
            }
        }
    }

    private Hit[] Settle(Scratch scratch, ref RisingPositions positions, int? shift, int? year)
    {
        var count = 0;
        foreach (var hit in scratch.Found)
        {
            count += _isMask[hit.Term] ? 0 : 1;
        }

        if (count == 0)
        {
            return [];
        }

        var hits = new Hit[count];
        var next = 0;
        var (reach, cover) = (-1, -1);
        foreach (var hit in scratch.Found)
        {
            var inside = hit.End <= reach;
            var state = inside ? HitState.Masked : _isMask[hit.Term] ? HitState.Counts : State(hit, scratch.Words, year);
            if (!_isMask[hit.Term])
            {
                var span = shift is { } far ? TextSpan.Between(hit.Start + far, hit.End + far) : positions.ToStored(hit.Start, hit.End);
                hits[next++] = new Hit(span, hit.Term, state, inside ? cover : -1);
            }

            // What is no word here covers nothing either.
            if (hit.End > reach && state != HitState.Vetoed)
            {
                (reach, cover) = (hit.End, hit.Term);
            }
        }

        return hits;
    }

    private HitState State(Found hit, WordEdges? words, int? year)
    {
        if (words is not null && hit.End - hit.Start <= LongestVetoed && words.AreInside(hit.Start, hit.End, _isOneWord[hit.Term]))
        {
            return HitState.Vetoed;
        }

        return _senses[hit.Term]?.Covers(year) == false ? HitState.OtherSense : HitState.Counts;
    }

    /// <summary>Working memory for one text at a time.</summary>
    private sealed class Scratch(SegmentationDictionary? dictionary)
    {
        /// <summary>Where words begin and end; null where no dictionary cuts them.</summary>
        public WordEdges? Words { get; } = dictionary is null ? null : new(dictionary);

        public ushort[] Classes { get; private set; } = new ushort[1024];

        public int[] Begins { get; private set; } = new int[1024];

        public List<Found> Found { get; } = [];

        public void Read(string text, TermTrie trie)
        {
            if (Classes.Length <= text.Length)
            {
                Classes = new ushort[text.Length * 2];
                Begins = new int[text.Length * 2];
            }

            trie.Classify(text, Classes);
            Words?.Begin(text);
        }
    }

    /// <summary>A term or mask in the matching view.</summary>
    private readonly record struct Found(int Start, int End, int Term);
}
