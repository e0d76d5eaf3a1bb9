using System.Runtime.CompilerServices;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Cuts text into words as jieba 0.42.1 does in its precise mode with the hidden Markov model, token for token.</summary>
/// <remarks>
/// Keeps its working memory, so that no token costs an allocation: make one for each thread, it is not safe for several.
/// The working memory grows to the longest document and the longest stretch without a punctuation mark.
/// </remarks>
public sealed class Segmenter(SegmentationDictionary dictionary)
{
    private readonly Tables _tables = dictionary.Layout;
    private readonly UnknownRuns _unknown = new(dictionary.Layout);
    private ushort[] _classes = new ushort[256];
    private double[] _route = new double[256];
    private byte[] _length = new byte[256];
    private int[] _ends = new int[1024];

    /// <summary>Cuts a text, best a whole document in one call.</summary>
    /// <returns>
    /// Where each token ends: the first position after it, in UTF-16 code units, rising; the last one is the text's length.
    /// Together the tokens are the text: white space and punctuation marks are tokens too, one for each code point,
    /// with \r\n as one. The span is overwritten by the next call.
    /// </returns>
    public ReadOnlySpan<int> Segment(ReadOnlySpan<char> text)
    {
        if (_ends.Length < text.Length)
        {
            _ends = new int[Math.Max(text.Length, 2 * _ends.Length)];
        }

        var ends = new TokenEnds(_ends);
        var classes = _tables.Classes;
        for (var at = 0; at < text.Length;)
        {
            if (classes[text[at]] == CharacterClasses.Cut)
            {
                at += LengthOfCut(text[at..]);
                ends.Add(at);
                continue;
            }

            var count = ClassifyBlock(text[at..]);
            if (count == 1)
            {
                ends.Add(at + 1);
            }
            else
            {
                FindRoute(count);
                FollowRoute(text.Slice(at, count), at, ref ends);
            }

            at += count;
        }

        return ends.Written;
    }

    private static int LengthOfCut(ReadOnlySpan<char> text)
    {
        var isPair = text.Length > 1
            && ((text[0] == '\r' && text[1] == '\n') || char.IsSurrogatePair(text[0], text[1]));
        return isPair ? 2 : 1;
    }

    /// <summary>Finds the classes of the word characters that a text begins with.</summary>
    /// <returns>Their number. A <see cref="CharacterClasses.Cut"/> follows them in the array.</returns>
    private int ClassifyBlock(ReadOnlySpan<char> text)
    {
        var of = _tables.Classes;
        var classes = _classes;
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 >= classes.Length)
            {
                classes = Grow();
            }

            classes[at] = of[text[at]];
            if (classes[at] == CharacterClasses.Cut)
            {
                return at;
            }
        }

        classes[text.Length] = CharacterClasses.Cut;
        return text.Length;
    }

    private ushort[] Grow()
    {
        Array.Resize(ref _classes, 2 * _classes.Length);
        Array.Resize(ref _route, 2 * _route.Length);
        Array.Resize(ref _length, 2 * _length.Length);
        return _classes;
    }

    /// <summary>
    /// Finds for each position, from right to left, the word that the best way to the block's end begins with.
    /// The best way needs only what is to the right, so finding words and choosing among them is one loop.
    /// </summary>
    private void FindRoute(int count)
    {
        var classes = _classes;
        var route = _route;
        var roots = _tables.Roots;
        var nodes = _tables.Nodes;
        var weights = _tables.Weights;
        route[count] = 0;
        for (var start = count - 1; start >= 0; start--)
        {
            ref readonly var root = ref roots[classes[start]];
            var best = root.Weight + route[start + 1];
            var length = 1;
            var next = root.Base;
            for (var at = start + 1; next != 0; at++)
            {
                var node = nodes[next + classes[at]];
                if (node.Label != classes[at])
                {
                    break;
                }

                if (node.Weight != 0)
                {
                    // Among equals the longer word wins, as in jieba.
                    var way = weights[node.Weight] + route[at + 1];
                    if (way >= best)
                    {
                        best = way;
                        length = at + 1 - start;
                    }
                }

                next = node.Base;
            }

            // A character that only begins longer words is a word for want of any other.
            route[start] = double.IsNegativeInfinity(best) ? _tables.Unknown + route[start + 1] : best;
            _length[start] = (byte)length;
        }
    }

    private void FollowRoute(ReadOnlySpan<char> block, int offset, ref TokenEnds ends)
    {
        var length = _length;
        for (var at = 0; at < block.Length;)
        {
            if (length[at] > 1)
            {
                at += length[at];
                ends.Add(offset + at);
                continue;
            }

            var start = at++;
            while (at < block.Length && length[at] == 1)
            {
                at++;
            }

            if (at == start + 1)
            {
                ends.Add(offset + at);
            }
            else
            {
                _unknown.Cut(block[start..at], _classes.AsSpan(start, at - start), offset + start, ref ends);
            }
        }
    }
}
