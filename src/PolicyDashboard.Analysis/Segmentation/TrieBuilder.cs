using System.Runtime.InteropServices;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Lays the dictionary's words out as a double array (Aoe 1989), over character classes.</summary>
internal sealed class TrieBuilder(int[] frequencies)
{
    // The children of a family stand together in these three, by rising class.
    private readonly List<ushort> _classes = [];
    private readonly List<ushort> _weights = [];
    private readonly List<int> _longer = []; // Index of the family of longer words; NoFamily where there are none.
    private readonly List<Family> _families = [];

    private const int NoFamily = -1;

    /// <summary>All that can follow one prefix.</summary>
    /// <param name="First">Its first child.</param>
    /// <param name="Count">Number of children.</param>
    /// <param name="Use">How often the prefix is met: the sum of the frequencies of the words that begin so.</param>
    private readonly record struct Family(int First, int Count, long Use);

    /// <summary>Builds the trie.</summary>
    /// <param name="words">Each word as a string of classes, in ordinal order, none twice.</param>
    /// <param name="weights">The weight index of each word.</param>
    /// <param name="frequencies">The frequencies behind the indices, in the order of the indices, which begin at 1.</param>
    /// <param name="weightTable">The weights behind the indices.</param>
    /// <param name="unknown">The weight of a character that begins no word.</param>
    /// <param name="classes">Number of classes.</param>
    public static (TrieRoot[] Roots, TrieNode[] Nodes) Build(
        string[] words, ushort[] weights, int[] frequencies, double[] weightTable, double unknown, int classes)
    {
        var builder = new TrieBuilder(frequencies);
        builder.Collect(words, weights, depth: 0, use: 0);
        var bases = builder.Place();
        var top = builder._families[^1];

        var roots = new TrieRoot[classes];
        Array.Fill(roots, new TrieRoot(unknown, 0, 0));
        for (var child = top.First; child < top.First + top.Count; child++)
        {
            var weight = builder._weights[child];
            roots[builder._classes[child]] = new TrieRoot(
                weightTable[weight], builder.BaseAfter(child, bases), weight == 0 ? BestRoute.Begins : 0);
        }

        roots[CharacterClasses.Cut] = new TrieRoot(0, 0, BestRoute.Cut);
        roots[CharacterClasses.CutPair] = new TrieRoot(0, 0, BestRoute.CutPair);

        // A base plus any class is a slot, so that a walk never leaves the array.
        var nodes = new TrieNode[bases.DefaultIfEmpty().Max() + classes];
        Array.Fill(nodes, TrieNode.Empty);
        for (var index = 0; index < bases.Length; index++)
        {
            var family = builder._families[index];
            for (var child = family.First; child < family.First + family.Count; child++)
            {
                var label = builder._classes[child];
                nodes[bases[index] + label] = new TrieNode(builder.BaseAfter(child, bases), label, builder._weights[child]);
            }
        }

        return (roots, nodes);
    }

    private int BaseAfter(int child, int[] bases) => _longer[child] == NoFamily ? 0 : bases[_longer[child]];

    /// <summary>Collects what follows the common prefix of some words, the longer prefixes first; the top family comes last.</summary>
    /// <param name="words">Words that have the first <paramref name="depth"/> characters in common and are longer.</param>
    /// <param name="weights">Their weight indices.</param>
    /// <param name="depth">Length of the prefix.</param>
    /// <param name="use">The frequency of the prefix itself.</param>
    /// <returns>Index of the family.</returns>
    private int Collect(ReadOnlySpan<string> words, ReadOnlySpan<ushort> weights, int depth, long use)
    {
        var children = new List<(ushort Class, ushort Weight, int Longer)>();
        for (var at = 0; at < words.Length;)
        {
            var character = words[at][depth];
            var weight = words[at].Length == depth + 1 ? weights[at++] : (ushort)0;
            var longer = at;
            while (at < words.Length && words[at][depth] == character)
            {
                at++;
            }

            var family = longer == at ? NoFamily : Collect(words[longer..at], weights[longer..at], depth + 1, Frequency(weight));
            children.Add((character, weight, family));
        }

        foreach (var weight in weights)
        {
            use += Frequency(weight);
        }

        _families.Add(new Family(_classes.Count, children.Count, use));
        _classes.AddRange(children.Select(child => child.Class));
        _weights.AddRange(children.Select(child => child.Weight));
        _longer.AddRange(children.Select(child => child.Longer));
        return _families.Count - 1;
    }

    private int Frequency(ushort weight) => weight == 0 ? 0 : frequencies[weight - 1];

    /// <summary>Finds a base for every family but the top one.</summary>
    /// <remarks>
    /// Those that are met most are packed first and tightly, so that what is read most lies close together; a tenth of the
    /// time hangs on it. Of them and of the rest the largest come first, while there is room for them, and the small ones
    /// fill the holes in the end. A large family finds no place far behind the one before it, which was larger, so it is
    /// looked for in a window only: from the first slot on it takes twice as long and packs hardly tighter.
    /// </remarks>
    private int[] Place()
    {
        const int Met = 4000;
        const int MetWindow = 131_072;
        const int Few = 8;
        const int Window = 32_768;

        var families = Enumerable.Range(0, _families.Count - 1).OrderByDescending(family => _families[family].Use).ToArray();
        var slots = new FreeSlots();
        var bases = new int[families.Length];
        var from = 1;
        foreach (var index in BySize(families.Take(Met)))
        {
            from = bases[index] = slots.Fit(ClassesOf(index), Math.Max(1, from - MetWindow));
        }

        var last = from = Math.Max(1, bases.DefaultIfEmpty().Max());
        foreach (var index in BySize(families.Skip(Met)))
        {
            var classes = ClassesOf(index);
            from = classes.Length > Few ? Math.Max(1, from - Window) : from > last ? 1 : from;
            from = bases[index] = slots.Fit(classes, from);
            last = Math.Max(last, from);
        }

        return bases;
    }

    private IOrderedEnumerable<int> BySize(IEnumerable<int> families) =>
        families.OrderByDescending(family => _families[family].Count).ThenBy(family => _classes[_families[family].First]);

    private ReadOnlySpan<ushort> ClassesOf(int family) =>
        CollectionsMarshal.AsSpan(_classes).Slice(_families[family].First, _families[family].Count);
}
