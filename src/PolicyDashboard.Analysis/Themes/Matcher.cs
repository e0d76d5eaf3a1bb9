using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes;

/// <summary>Finds every term and mask of a catalogue in a text, all at once, and says which of them count.</summary>
/// <remarks>
/// Works on characters, not on words: a third of the terms never are a word of a dictionary. A hit that lies wholly inside a
/// longer one does not count (营商环境 takes its 环境); two hits that cross both do. Immutable and safe to use from several threads.
/// </remarks>
public sealed class Matcher
{
    private readonly TermTrie _trie;
    private readonly Catalogue _catalogue;
    private readonly bool _hasSenses;

    /// <summary>A matcher for the terms and masks of a catalogue.</summary>
    public Matcher(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _trie = new TermTrie([.. catalogue.Terms.Select(term => term.Text)]);
        _hasSenses = catalogue.Terms.Any(term => term.Sense is not null);
    }

    /// <summary>The hits of each statement, one for one with the statements: by position, at the same position the longer first.</summary>
    /// <remarks>No hit reaches over the end of its statement. Masks are not listed; they are seen in <see cref="Hit.By"/>.</remarks>
    public Hit[][] Find(DocumentText text)
    {
        var hits = new Hit[text.Statements.Count][];
        var found = new List<Found>(64);

        for (var index = 0; index < hits.Length; index++)
        {
            hits[index] = Find(text.View, text.Statements[index].Span, text.Date?.Value.Year, found);
        }

        return hits;
    }

    /// <summary>The hits of one line that is no part of a document, such as a title.</summary>
    /// <param name="line">The line; spans are positions in it.</param>
    /// <param name="year">The year it was written; null where it is not known.</param>
    public Hit[] Find(string line, int? year) => Find(MatchingView.Of(line), new TextSpan(0, line.Length), year, []);

    private Hit[] Find(MatchingView view, TextSpan span, int? year, List<Found> found)
    {
        found.Clear();
        Collect(view.Text, view.FromStored(span.Start), view.FromStored(span.End), found);
        return Settle(found, view, year);
    }

    private void Collect(string text, int start, int end, List<Found> found)
    {
        for (var from = start; from < end; from++)
        {
            var state = _trie.Start(text[from]);
            var first = found.Count;
            for (var to = from + 1; state != 0; state = _trie.Step(state, text[to]), to++)
            {
                var term = _trie.Value(state);
                if (term >= 0)
                {
                    found.Add(new Found(from, to, term));
                }

                if (to == end)
                {
                    break;
                }
            }

            // Longer ones first, so that what covers a hit always stands before it.
            if (found.Count - first > 1)
            {
                found.Reverse(first, found.Count - first);
            }
        }
    }

    private Hit[] Settle(List<Found> found, MatchingView view, int? year)
    {
        var count = 0;
        foreach (var hit in found)
        {
            count += _catalogue.Terms[hit.Term].IsMask ? 0 : 1;
        }

        if (count == 0)
        {
            return [];
        }

        var hits = new Hit[count];
        var next = 0;
        var (reach, cover) = (-1, -1);
        foreach (var hit in found)
        {
            var term = _catalogue.Terms[hit.Term];
            var inside = hit.End <= reach;
            if (!term.IsMask)
            {
                var state = inside ? HitState.Masked : _hasSenses && term.Sense?.Covers(year) == false ? HitState.OtherSense : HitState.Counts;
                var span = TextSpan.Between(view.ToStored(hit.Start), view.ToStored(hit.End - 1) + 1);
                hits[next++] = new Hit(span, hit.Term, state, inside ? cover : -1);
            }

            if (hit.End > reach)
            {
                (reach, cover) = (hit.End, hit.Term);
            }
        }

        return hits;
    }

    /// <summary>A term or mask in the matching view.</summary>
    private readonly record struct Found(int Start, int End, int Term);
}
