using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Themes;

/// <summary>All strings of a catalogue as one double array over character classes.</summary>
/// <remarks>
/// Characters that occur in no string have class 0, the label of no slot, which ends every walk. No two families have the same
/// base, so a slot with the right label belongs to the prefix one came from. Immutable and safe to use from several threads.
/// </remarks>
internal sealed class TermTrie
{
    private const int Root = 1;
    private const ushort NoLabel = ushort.MaxValue;

    private readonly ushort[] _classes = new ushort[char.MaxValue + 1];
    // The first two characters of each string, and any two of which the first is a string. 16 KB.
    private readonly PairFilter _pairs = PairFilter.OfSize(17);
    private Node[] _nodes;
    private int[] _values;

    /// <param name="strings">Not empty, no string twice. Their positions are the values found.</param>
    public TermTrie(IReadOnlyList<string> strings)
    {
        var classes = 0;
        foreach (var character in strings.SelectMany(text => text).CountBy(character => character).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            _classes[character.Key] = (ushort)++classes;
        }

        foreach (var text in strings)
        {
            foreach (var next in text.Length > 1 ? [_classes[text[1]]] : Enumerable.Range(0, classes + 1))
            {
                _pairs.Add(_classes[text[0]], next);
            }
        }

        var sorted = Enumerable.Range(0, strings.Count).OrderBy(index => strings[index], StringComparer.Ordinal).ToArray();
        _nodes = [];
        _values = [];
        Place(strings, sorted, classes);
    }

    /// <summary>Classes of the characters of a text; one that ends every walk follows the last one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="classes">Takes them: one number longer than the text.</param>
    public void Classify(ReadOnlySpan<char> text, Span<ushort> classes)
    {
        ref var of = ref MemoryMarshal.GetArrayDataReference(_classes);
        for (var at = 0; at < text.Length; at++)
        {
            classes[at] = Unsafe.Add(ref of, (nint)text[at]);
        }

        classes[text.Length] = 0;
    }

    /// <summary>The positions of a stretch at which a string may begin: all at which one does, and few others.</summary>
    /// <remarks>
    /// One position in ten. They are picked by their first two characters from a table that the nearest cache holds, and without a jump,
    /// because it cannot be foretold which they are.
    /// </remarks>
    /// <param name="classes">Classes of the text, its end included.</param>
    /// <param name="start">First position.</param>
    /// <param name="end">First position after the stretch; a string that begins in it may end behind it.</param>
    /// <param name="begins">Takes them; as long as the stretch.</param>
    /// <returns>How many.</returns>
    public int Begins(ReadOnlySpan<ushort> classes, int start, int end, Span<int> begins)
    {
        var pairs = _pairs;
        ref var of = ref MemoryMarshal.GetReference(classes[..(end + 1)]);
        ref var taken = ref MemoryMarshal.GetReference(begins[..(end - start)]);
        var count = 0;
        int label = start < end ? Unsafe.Add(ref of, start) : 0;
        for (var at = start; at < end; at++)
        {
            int next = Unsafe.Add(ref of, at + 1);
            Unsafe.Add(ref taken, count) = at;
            count += pairs.MayHold(label, next) ? 1 : 0;
            label = next;
        }

        return count;
    }

    /// <summary>The slot of one more character behind a prefix, 0 for none before the first; 0 where no string goes on like this.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int slot, ushort character)
    {
        var next = (slot == 0 ? Root : _nodes[slot].Base) + character;
        return _nodes[next].Label == character ? next : 0;
    }

    /// <summary>Position of the string that ends in a slot; -1 where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Value(int slot) => _values[slot] - 1;

    /// <summary>Places the families of shorter prefixes first, so that what most positions look at lies close together.</summary>
    private void Place(IReadOnlyList<string> strings, int[] sorted, int classes)
    {
        var slots = new FreeSlots();
        var waiting = new Queue<(int Slot, int From, int To, int Depth)>([(0, 0, sorted.Length, 0)]);
        while (waiting.TryDequeue(out var prefix))
        {
            var families = Families(strings, sorted, prefix.From, prefix.To, prefix.Depth);
            ushort[] labels = [.. families.Select(family => family.Class)];
            var start = slots.Fit(labels, Root);
            Grow(start + classes + 1);
            _nodes[prefix.Slot] = _nodes[prefix.Slot] with { Base = start };
            foreach (var (label, from, to) in families)
            {
                var ends = strings[sorted[from]].Length == prefix.Depth + 1;
                _nodes[start + label] = new Node(0, label);
                _values[start + label] = ends ? sorted[from] + 1 : 0;
                if (to > from + (ends ? 1 : 0))
                {
                    waiting.Enqueue((start + label, from + (ends ? 1 : 0), to, prefix.Depth + 1));
                }
            }
        }

        // Slot 0 stands for no prefix, and the first family has found its place at Root.
        _nodes[0] = new Node(0, NoLabel);
    }

    /// <summary>Sorted strings with one next character are one family; by rising class.</summary>
    private List<(ushort Class, int From, int To)> Families(IReadOnlyList<string> strings, int[] sorted, int from, int to, int depth)
    {
        var families = new List<(ushort Class, int From, int To)>();
        for (var index = from; index < to;)
        {
            var character = strings[sorted[index]][depth];
            var end = index + 1;
            while (end < to && strings[sorted[end]][depth] == character)
            {
                end++;
            }

            families.Add((_classes[character], index, end));
            index = end;
        }

        families.Sort();
        return families;
    }

    /// <summary>A base plus any class is a slot, so that a walk never leaves the array.</summary>
    private void Grow(int least)
    {
        var before = _nodes.Length;
        if (least > before)
        {
            Array.Resize(ref _nodes, Math.Max(least, before * 2));
            Array.Resize(ref _values, _nodes.Length);
            Array.Fill(_nodes, new Node(0, NoLabel), before, _nodes.Length - before);
        }
    }

    /// <summary>A slot: the string longer by a character of class c is in slot <paramref name="Base"/> + c; base 0 where none goes on.</summary>
    private readonly record struct Node(int Base, ushort Label);
}
