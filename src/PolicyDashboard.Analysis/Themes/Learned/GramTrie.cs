using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>The n-grams of 1 to 4 characters that a model knows, as a double array over character classes.</summary>
/// <remarks>
/// Closed under prefixes: where an n-gram is known, so is every beginning of it. A walk from a position therefore stops at the
/// first unknown n-gram, and every slot in use is an n-gram: its place is its number, and nothing more has to be looked up.
/// Families of what is met most are placed first, so that it lies close together. The n-gram that is longer by a character of class c is in
/// the slot base + c; base 0 where there is none. No two have the same base, so a slot with the right label belongs to the n-gram one came
/// from. Immutable.
/// </remarks>
internal sealed class GramTrie
{
    /// <summary>Class of a character that no n-gram holds; the label of no slot.</summary>
    public const ushort Unknown = 0;

    /// <summary>Class of a character that is passed over, as if it were not there.</summary>
    public const ushort PassedOver = ushort.MaxValue;

    /// <summary>
    /// A character less rare than this, ln(N/df), is no n-gram by itself but the beginning of longer ones only: one that stands in every
    /// thirtieth statement. There are three hundred of them, a quarter of all that would be found, and what they say longer ones say
    /// better (F1 over the folds 0.854 instead of 0.852).
    /// </summary>
    public const float Common = 3.4f;

    /// <summary>Base of the single characters: that of class c stands in slot Root + c.</summary>
    private const int Root = 1;

    /// <summary>How far back a place is looked for, in slots.</summary>
    private const int Window = 8192;

    private readonly ushort[] _classes = new ushort[char.MaxValue + 1];
    // Base above, label below, in one number: half as large as two numbers, the whole lies in the second cache.
    private readonly uint[] _nodes;
    private readonly int _labelBits;

    /// <summary>The last class of a character that is no n-gram by itself.</summary>
    private int _lastCommon;

    /// <summary>Lays the n-grams out.</summary>
    /// <param name="grams">In ordinal order, none twice; every beginning of one is one.</param>
    /// <param name="rarity">How rare each is: what is met most is placed first.</param>
    public GramTrie(IReadOnlyList<string> grams, ReadOnlySpan<float> rarity)
    {
        var known = Classify(grams, rarity);
        var families = Families(grams, rarity);
        var slots = new FreeSlots();
        var bases = new int[grams.Count];
        Slots = new int[grams.Count];
        var (last, single) = (0, Root);
        foreach (var (parent, children) in families)
        {
            children.Sort((one, other) => LastClass(grams[one]).CompareTo(LastClass(grams[other])));
            var labels = children.ConvertAll(child => LastClass(grams[child]));

            // Small families fill the holes from left to right; looking for each from the first slot on takes ten times as long.
            var start = slots.Fit(CollectionsMarshal.AsSpan(labels), labels.Count == 1 ? single : Math.Max(Root, last - Window));
            single = labels.Count == 1 ? start : single;
            if (parent >= 0)
            {
                bases[parent] = start;
            }

            last = Math.Max(last, start);
            for (var child = 0; child < labels.Count; child++)
            {
                Slots[children[child]] = start + labels[child];
            }
        }

        // A base plus any class is a slot, so that a walk never leaves the array.
        _nodes = new uint[last + known + 1];
        _labelBits = BitOperations.Log2((uint)known + 1) + 1;
        if (BitOperations.Log2((uint)_nodes.Length) + 1 + _labelBits > 32)
        {
            throw new InvalidDataException($"The model has {known} characters and {_nodes.Length} slots of n-grams; 32 bits do not hold both. Train it with fewer n-grams.");
        }

        Array.Fill(_nodes, NoLabel);
        for (var gram = 0; gram < grams.Count; gram++)
        {
            _nodes[Slots[gram]] = ((uint)bases[gram] << _labelBits) | LastClass(grams[gram]);
        }
    }

    /// <summary>The label of a slot that is not used: no class is as large.</summary>
    private uint NoLabel => (1u << _labelBits) - 1;

    /// <summary>Slot of each n-gram, in their order.</summary>
    public int[] Slots { get; }

    /// <summary>How many slots there are; each is less.</summary>
    public int Length => _nodes.Length;

    /// <summary>Classes of the characters of a text, as <see cref="GramText"/> sees it; an <see cref="Unknown"/> follows the last one.</summary>
    /// <param name="text">A line of a matching view.</param>
    /// <param name="classes">Takes them: one number longer than the text.</param>
    /// <returns>How many.</returns>
    public int Classify(ReadOnlySpan<char> text, Span<ushort> classes)
    {
        ref var of = ref MemoryMarshal.GetArrayDataReference(_classes);
        var (count, before) = (0, (int)Unknown);
        int digit = Unsafe.Add(ref of, (nint)'0');
        foreach (var character in text)
        {
            // Without a jump: what is passed over is written, and overwritten by the next one.
            int kind = Unsafe.Add(ref of, (nint)character);
            classes[count] = (ushort)kind;
            var isTaken = kind != PassedOver & !(kind == digit & before == digit);
            count += isTaken ? 1 : 0;
            before = isTaken ? kind : before;
        }

        classes[count] = Unknown;
        return count;
    }

    /// <summary>Finds the n-grams of a stretch of classes, those of one and two characters first, then those of three, and so on.</summary>
    /// <remarks>
    /// All of one length before the next one: within a length no look-up waits for another, so that memory that is not in the
    /// cache is fetched many at a time. The walks that go on are kept without a jump, because it cannot be foretold which do.
    /// </remarks>
    /// <param name="classes">What <see cref="Classify(ReadOnlySpan{char}, Span{ushort})"/> wrote, its end included.</param>
    /// <param name="count">How many there are before the end.</param>
    /// <param name="walks">Working memory of <paramref name="count"/> numbers.</param>
    /// <param name="found">Takes the slots; room for <see cref="GramText.Longest"/> times <paramref name="count"/>.</param>
    /// <returns>How many were found, repeated ones as often as they stand there.</returns>
    public int Find(ReadOnlySpan<ushort> classes, int count, Span<Walk> walks, Span<int> found)
    {
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(_nodes);
        ref var label = ref MemoryMarshal.GetReference(classes);
        ref var walk = ref MemoryMarshal.GetReference(walks);
        ref var slots = ref MemoryMarshal.GetReference(found);
        var (bits, mask, common) = (_labelBits, NoLabel, _lastCommon);
        var (going, total) = (0, 0);
        for (var at = 0; at < count; at++)
        {
            // A character that is not known leads to a slot below the first family, whose label is never its own number.
            int own = Unsafe.Add(ref label, at);
            Unsafe.Add(ref slots, total) = Root + own;
            total += own > common ? 1 : 0;
            uint kind = Unsafe.Add(ref label, at + 1);
            var slot = (int)((Unsafe.Add(ref nodes, Root + own) >> bits) + kind);
            var node = Unsafe.Add(ref nodes, slot);
            Unsafe.Add(ref slots, total) = slot;
            Unsafe.Add(ref walk, going) = new Walk(at + 2, (int)(node >> bits));
            var isKnown = (node & mask) == kind ? 1 : 0;
            (total, going) = (total + isKnown, going + isKnown);
        }

        while (going > 0)
        {
            var still = 0;
            for (var at = 0; at < going; at++)
            {
                var from = Unsafe.Add(ref walk, at);
                uint kind = Unsafe.Add(ref label, from.Next);
                var slot = from.Base + (int)kind;
                var node = Unsafe.Add(ref nodes, slot);
                Unsafe.Add(ref slots, total) = slot;
                Unsafe.Add(ref walk, still) = new Walk(from.Next + 1, (int)(node >> bits));
                var isKnown = (node & mask) == kind ? 1 : 0;
                (total, still) = (total + isKnown, still + isKnown);
            }

            going = still;
        }

        return total;
    }

    private ushort LastClass(string gram) => _classes[gram[^1]];

    /// <summary>Gives every character a class, those met most the lowest ones, and the spellings of one character the same.</summary>
    private int Classify(IReadOnlyList<string> grams, ReadOnlySpan<float> rarity)
    {
        var singles = new List<(float Rarity, char Character)>();
        for (var gram = 0; gram < grams.Count; gram++)
        {
            if (grams[gram].Length == 1)
            {
                singles.Add((rarity[gram], grams[gram][0]));
            }
        }

        singles.Sort();
        _lastCommon = singles.Count(single => single.Rarity < Common);
        for (var at = 0; at < singles.Count; at++)
        {
            _classes[singles[at].Character] = (ushort)(at + 1);
        }

        for (var character = 0; character <= char.MaxValue; character++)
        {
            var seen = GramText.Folded((char)character);
            _classes[character] = seen == GramText.PassedOver ? PassedOver : _classes[seen];
        }

        return singles.Count;
    }

    /// <summary>The n-grams that go on from each one, the families met most first; those of single characters first of all.</summary>
    private static List<(int Parent, List<int> Children)> Families(IReadOnlyList<string> grams, ReadOnlySpan<float> rarity)
    {
        var families = new List<(float Rarity, int Parent, List<int> Children)> { (float.NegativeInfinity, -1, []) };
        var path = new (int Gram, int Family)[GramText.Longest + 1];
        path[0] = (-1, 0);
        for (var gram = 0; gram < grams.Count; gram++)
        {
            // In ordinal order the beginning of an n-gram is the last one seen that is a character shorter.
            var length = grams[gram].Length;
            ref var parent = ref path[length - 1];
            if (parent.Family < 0)
            {
                parent.Family = families.Count;
                families.Add((rarity[parent.Gram], parent.Gram, []));
            }

            families[parent.Family].Children.Add(gram);
            path[length] = (gram, -1);
        }

        return [.. families.OrderBy(family => family.Rarity).ThenBy(family => family.Parent).Select(family => (family.Parent, family.Children))];
    }

    /// <summary>A walk through the trie: which character comes next, and the base of the n-gram so far.</summary>
    internal readonly record struct Walk(int Next, int Base);
}
