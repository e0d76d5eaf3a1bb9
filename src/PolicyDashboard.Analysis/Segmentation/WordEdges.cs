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
    private ulong[] _bits = new ulong[16];
    private string _text = "";
    private int _from;
    private int _to;

    /// <summary>Goes on to another text.</summary>
    public void Begin(string text) => (_text, _from, _to) = (text, 0, 0);

    /// <summary>Whether both ends of a string lie inside tokens.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isOneWord">As <see cref="BestRoute.IsOneWord"/> says of the string.</param>
    public bool AreInside(int start, int end, bool isOneWord) => !(isOneWord && IsFree(start) && IsFree(end)) && !At(start) && !At(end);

    /// <summary>
    /// Whether no word of the dictionary that stands here reaches over a position: the best ways on its two sides are then found each for
    /// itself. The model can join two characters there, but only such as are no part of a longer word.
    /// </summary>
    private bool IsFree(int position)
    {
        for (var from = position - 1; from >= 0 && from + 1 < _text.Length && _layout.Pairs.MayHold(_classes[_text[from]], _classes[_text[from + 1]]); from--)
        {
            var next = _layout.Roots[_classes[_text[from]]].Base;
            for (var at = from + 1; at < _text.Length; at++)
            {
                var node = _layout.Nodes[next + _classes[_text[at]]].IfLabelled(_classes[_text[at]]);
                if (node.Bits == 0)
                {
                    break;
                }

                if (at >= position && node.Weight != 0)
                {
                    return false;
                }

                next = node.Base;
            }
        }

        return true;
    }

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
