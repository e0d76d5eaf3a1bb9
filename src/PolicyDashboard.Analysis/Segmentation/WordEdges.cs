namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Answers for each position of a text whether a token begins or ends there. Reusable, one for each thread.</summary>
/// <remarks>
/// Cuts only what it is asked about: a character that is no word character cuts the text, and what stands between two of them is cut
/// the same whatever stands around. Hits that words could veto stand in less than half of these stretches.
/// </remarks>
/// <param name="dictionary">The words.</param>
internal sealed class WordEdges(SegmentationDictionary dictionary)
{
    private readonly Segmenter _segmenter = new(dictionary);
    private readonly ushort[] _classes = dictionary.Layout.Classes;
    private readonly Tables _layout = dictionary.Layout;
    private readonly LocalRoute _local = new(dictionary.Layout);
    private ulong[] _bits = new ulong[16];
    private string _text = "";
    private int _from;
    private int _to;

    /// <summary>Goes on to another text.</summary>
    public void Begin(string text) => (_text, _from, _to) = (text, 0, 0);

    /// <summary>Whether both ends of a string lie inside tokens.</summary>
    /// <remarks>Mostly a look at the characters around one end tells that it is an edge, without cutting what stands there.</remarks>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isOneWord">As <see cref="BestRoute.IsOneWord"/> says of the string.</param>
    public bool AreInside(int start, int end, bool isOneWord) =>
        (IsCut(start, end) || !IsEdge(start, end, isOneWord)) && !At(start) && !At(end);

    private bool IsCut(int start, int end) => start > _from && end < _to;

    /// <summary>Whether one end is certainly an edge.</summary>
    private bool IsEdge(int start, int end, bool isOneWord)
    {
        if (start == 0 || end == _text.Length || Class(start - 1) == CharacterClasses.Cut || Class(end) <= CharacterClasses.CutPair)
        {
            return true;
        }

        var before = Over(start, 0);
        if (before < 0)
        {
            // What begins at the start is then a word, this or a longer one, unless a word from inside reaches over the end.
            return (isOneWord && Over(end, start + 1) < 0) || _local.BeginsWithWord(_text, start);
        }

        if (Over(end, 0) >= 0)
        {
            return false;
        }

        var from = before;
        for (; before >= 0; before = Over(from, 0))
        {
            from = before;
        }

        return _local.EndsWithWord(_text, from, end);
    }

    /// <summary>
    /// Where a word of the dictionary begins that stands here and reaches over a position; -1 where none does: the best ways on its two
    /// sides are then found each for itself. The model can join two characters there, but only such as are no part of a longer word.
    /// </summary>
    private int Over(int position, int least)
    {
        if (position <= least || !_layout.Pairs.MayHold(Class(position - 1), Class(position)))
        {
            return -1;
        }

        var from = position - 1;
        for (; !Reaches(from, position); from--)
        {
            if (from == least || !_layout.Pairs.MayHold(Class(from - 1), Class(from)))
            {
                return -1;
            }
        }

        return from;
    }

    /// <summary>Whether a word begins at a position that reaches over another.</summary>
    private bool Reaches(int from, int over)
    {
        var nodes = _layout.Nodes;
        var next = _layout.Roots[Class(from)].Base;
        for (var at = from + 1; at < _text.Length; at++)
        {
            var label = Class(at);
            var node = nodes[next + label].IfLabelled(label);
            if (node.Bits == 0)
            {
                return false;
            }

            if (at >= over && node.Weight != 0)
            {
                return true;
            }

            next = node.Base;
        }

        return false;
    }

    private int Class(int position) => _classes[_text[position]];

    /// <summary>Whether a token boundary lies between characters <paramref name="position"/> - 1 and <paramref name="position"/>; always true where the text begins and ends.</summary>
    /// <param name="position">0 to the text's length, in UTF-16 code units.</param>
    public bool At(int position)
    {
        if (position == 0 || position == _text.Length)
        {
            return true;
        }

        var (before, after) = (_classes[_text[position - 1]], _classes[_text[position]]);
        if (before <= CharacterClasses.CutPair || after <= CharacterClasses.CutPair)
        {
            return before != CharacterClasses.CutPair || !Segmenter.IsPair(_text[position - 1], _text[position]);
        }

        if (position <= _from || position >= _to)
        {
            Cut(position);
        }

        var at = position - _from;
        return (_bits[at >> 6] >> (at & 63) & 1) != 0;
    }

    /// <summary>Cuts the stretch that a position lies inside.</summary>
    private void Cut(int position)
    {
        for (_from = position; _from > 0 && _classes[_text[_from - 1]] > CharacterClasses.CutPair;)
        {
            _from--;
        }

        for (_to = position; _to < _text.Length && _classes[_text[_to]] > CharacterClasses.CutPair;)
        {
            _to++;
        }

        var words = ((_to - _from) >> 6) + 1;
        if (_bits.Length < words)
        {
            _bits = new ulong[2 * words];
        }

        Array.Clear(_bits, 0, words);
        foreach (var end in _segmenter.Segment(_text.AsSpan(_from.._to)))
        {
            _bits[end >> 6] |= 1ul << (end & 63);
        }
    }
}
