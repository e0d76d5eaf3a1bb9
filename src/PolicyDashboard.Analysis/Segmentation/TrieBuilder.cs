using System.Runtime.InteropServices;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Lays the dictionary's words out as a double array (Aoe 1989), over character classes.</summary>
internal sealed class TrieBuilder
{
    // The children of a family stand together in these three, by rising class.
    private readonly List<ushort> _classes = [];
    private readonly List<ushort> _weights = [];
    private readonly List<int> _longer = []; // Index of the family of longer words; NoFamily where there are none.
    private readonly List<Family> _families = [];

    private const int NoFamily = -1;

    /// <summary>All that can follow one prefix.</summary>
    private readonly record struct Family(int First, int Count);

    /// <summary>Builds the trie.</summary>
    /// <param name="words">Each word as a string of classes, in ordinal order, none twice.</param>
    /// <param name="weights">The weight index of each word.</param>
    /// <param name="weightTable">The weights behind the indices.</param>
    /// <param name="classes">Number of classes.</param>
    public static (TrieRoot[] Roots, TrieNode[] Nodes) Build(string[] words, ushort[] weights, double[] weightTable, int classes)
    {
        var builder = new TrieBuilder();
        builder.Collect(words, weights, depth: 0);
        var bases = builder.Place();
        var top = builder._families[^1];

        var roots = new TrieRoot[classes];
        Array.Fill(roots, new TrieRoot(double.NegativeInfinity, 0));
        for (var child = top.First; child < top.First + top.Count; child++)
        {
            roots[builder._classes[child]] = new TrieRoot(weightTable[builder._weights[child]], builder.BaseAfter(child, bases));
        }

        // A base plus any class is a slot, so that a walk never leaves the array.
        var nodes = new TrieNode[bases.DefaultIfEmpty().Max() + classes];
        Array.Fill(nodes, new TrieNode(0, TrieNode.Empty, 0));
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
    /// <returns>Index of the family.</returns>
    private int Collect(ReadOnlySpan<string> words, ReadOnlySpan<ushort> weights, int depth)
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

            children.Add((character, weight, longer == at ? NoFamily : Collect(words[longer..at], weights[longer..at], depth + 1)));
        }

        _families.Add(new Family(_classes.Count, children.Count));
        _classes.AddRange(children.Select(child => child.Class));
        _weights.AddRange(children.Select(child => child.Weight));
        _longer.AddRange(children.Select(child => child.Longer));
        return _families.Count - 1;
    }

    /// <summary>Finds a base for every family but the top one.</summary>
    /// <remarks>
    /// The largest first, while there is room for them; the small ones fill the holes in the end. To look for each from
    /// the first slot packs the array a quarter tighter and takes four times as long; cutting text is as fast either way.
    /// </remarks>
    private int[] Place()
    {
        const int Few = 8;
        const int Window = 32_768;

        var order = Enumerable.Range(0, _families.Count - 1)
            .OrderByDescending(family => _families[family].Count)
            .ThenBy(family => _classes[_families[family].First]);

        var slots = new FreeSlots();
        var bases = new int[_families.Count - 1];
        var (from, last) = (1, 1);
        foreach (var index in order)
        {
            var classes = CollectionsMarshal.AsSpan(_classes).Slice(_families[index].First, _families[index].Count);

            // A large family finds no place far behind the one before it, which was larger; a small one nearly anywhere.
            from = classes.Length > Few ? Math.Max(1, from - Window) : from > last ? 1 : from;
            from = bases[index] = slots.Fit(classes, from);
            last = Math.Max(last, from);
        }

        return bases;
    }
}
