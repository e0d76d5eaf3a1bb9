namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>
/// The best way through a few characters that no word of the dictionary reaches into or out of: the ways before and after them are found
/// each for itself, so that the whole stretch need not be cut to know which words stand here. Reusable, one for each thread.
/// </summary>
/// <remarks>
/// It says only what is certain. Where two ways differ by no more than what adding up further words could round away, it says no; and of
/// characters that are words by themselves nothing is said either, because the model may join them with their neighbours.
/// </remarks>
/// <param name="tables">The words.</param>
internal sealed class LocalRoute(Tables tables)
{
    /// <summary>Where two ways differ by less, the words around them could turn the choice by rounding.</summary>
    public const double Rounding = 1e-6;

    // Longer ones are hardly met.
    private const int Most = 24;

    // Words of one character are not kept: they are in the roots.
    private const int MostWords = Most * 8;

    private readonly (int End, double Weight)[] _words = new (int, double)[MostWords];
    private readonly int[] _wordsFrom = new int[Most + 1];
    private readonly double[] _route = new double[Most + 1];
    private readonly int[] _steps = new int[Most];

    /// <summary>Whether a word of two characters or more certainly begins at a position that no word reaches over.</summary>
    public bool BeginsWithWord(ReadOnlySpan<char> text, int from) => Find(text[from..], 1) > 0 && _steps[0] > 1;

    /// <summary>Whether a word of two characters or more certainly ends at a position; no word reaches over it, nor over <paramref name="from"/>.</summary>
    public bool EndsWithWord(ReadOnlySpan<char> text, int from, int to)
    {
        var count = Find(text[from..], to - from);
        var (at, step) = (0, 1);
        while (at < count && (step = _steps[at]) > 0)
        {
            at += step;
        }

        return count > 0 && at == count && step > 1;
    }

    /// <summary>Finds the best way through the shortest beginning, of so many characters at least, that no word reaches out of.</summary>
    /// <returns>Its length; 0 where it is too long or holds a character that cuts the text.</returns>
    private int Find(ReadOnlySpan<char> text, int least)
    {
        var count = FindWords(text, least);
        _route[count] = 0;
        for (var at = count - 1; at >= 0; at--)
        {
            var root = tables.Roots[tables.Classes[text[at]]];
            var (best, second, length) = (root.Weight + _route[at + 1], double.NegativeInfinity, 1);
            for (var word = _wordsFrom[at]; word < _wordsFrom[at + 1]; word++)
            {
                var (end, weight) = _words[word];
                var way = weight + _route[end];
                (best, second, length) = way > best ? (way, best, end - at) : (best, Math.Max(second, way), length);
            }

            best = double.IsNegativeInfinity(best) ? tables.Unknown + _route[at + 1] : best;
            _route[at] = best;
            _steps[at] = best > second + Rounding ? length : 0;
        }

        return count;
    }

    /// <summary>Finds all words of the stretch, by where they begin.</summary>
    private int FindWords(ReadOnlySpan<char> text, int least)
    {
        var (classes, roots, nodes, weights) = (tables.Classes, tables.Roots, tables.Nodes, tables.Weights);
        var (reach, words, from) = (least, 0, 0);
        for (; from < reach; from++)
        {
            var own = classes[text[from]];
            if (own <= CharacterClasses.CutPair || reach > Most)
            {
                return 0;
            }

            _wordsFrom[from] = words;
            var next = roots[own].Base;
            for (var at = from + 1; at < text.Length; at++)
            {
                var label = classes[text[at]];
                var node = nodes[next + label].IfLabelled(label);
                if (node.Bits == 0)
                {
                    break;
                }

                if (node.Weight != 0)
                {
                    if (words == MostWords)
                    {
                        return 0;
                    }

                    _words[words++] = (at + 1, weights[node.Weight]);
                    reach = Math.Max(reach, at + 1);
                }

                next = node.Base;
            }
        }

        _wordsFrom[from] = words;
        return from;
    }
}
