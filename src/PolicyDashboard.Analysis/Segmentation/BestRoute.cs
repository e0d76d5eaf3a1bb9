using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Finds the likeliest way through a stretch of text over the dictionary's words. Keeps its working memory; one for each thread.</summary>
internal sealed class BestRoute(Tables tables)
{
    /// <summary>Code of a character that cuts the text; its step is of length 1, and what comes before is weighed from 0 again.</summary>
    public const int Cut = 0x80;

    /// <summary>Code of a character that cuts the text and may be one token with the next.</summary>
    public const int CutPair = 0xC0;

    /// <summary>Code of a character that is no word but begins longer ones: it is a token where none of those follows.</summary>
    public const int Begins = 1;

    /// <summary>The bits of a step that are its length.</summary>
    public const int Length = 0x3F;

    // A stretch of this length is worked on in the nearest cache.
    private const int Usual = 1024;

    // Words reach over one position at the end of a stretch, and are looked for over another.
    private const int Margin = 2;

    private ushort[] _classes = new ushort[Usual + Margin];
    private TrieNode[] _second = new TrieNode[Usual + Margin];
    private TrieNode[] _third = new TrieNode[Usual + Margin];
    private double[] _route = new double[Usual + Margin];
    private byte[] _steps = new byte[Usual + Margin];

    /// <summary>Classes of the stretch's characters.</summary>
    public ReadOnlySpan<ushort> Classes => _classes;

    /// <summary>
    /// For each character how long the best way's token is that begins there, from 1, with <see cref="Cut"/> or
    /// <see cref="CutPair"/> where it cuts the text. A 0 follows the last one.
    /// </summary>
    public ReadOnlySpan<byte> Steps => _steps;

    /// <summary>Finds the best way through the beginning of a text.</summary>
    /// <returns>
    /// How much of it was done, at least one character: all of it, or up to a character that cuts it and is no half of a token.
    /// </returns>
    public int Find(ReadOnlySpan<char> text)
    {
        var count = Classify(text);
        FindWords(count);
        Choose(count);
        return count;
    }

    /// <summary>
    /// Whether the best way takes a string as one word wherever no word reaches over its two ends: it is likelier than its parts by more
    /// than what adding up further words could round away.
    /// </summary>
    /// <param name="text">Two characters or more.</param>
    public bool IsOneWord(ReadOnlySpan<char> text)
    {
        if (Find(text) != text.Length || _steps[0] != text.Length)
        {
            return false;
        }

        // The ways that begin with a shorter word: its weight, then the best way through the rest.
        var root = tables.Roots[_classes[0]];
        var (parts, next) = (root.Weight + _route[1], root.Base);
        for (var end = 1; end < text.Length - 1; end++)
        {
            var node = tables.Nodes[next + _classes[end]].IfLabelled(_classes[end]);
            parts = Math.Max(parts, tables.Weights[node.Weight] + _route[end + 1]);
            next = node.Base;
        }

        return _route[0] > parts + LocalRoute.Rounding;
    }

    private int Classify(ReadOnlySpan<char> text)
    {
        var of = tables.Classes;
        for (var done = 0; ;)
        {
            var classes = _classes.AsSpan(0, Math.Min(text.Length, _classes.Length - Margin));
            for (var at = done; at < classes.Length; at++)
            {
                classes[at] = of[text[at]];
            }

            var count = classes.Length == text.Length ? text.Length : classes.LastIndexOf(CharacterClasses.Cut) + 1;
            if (count > 0)
            {
                _classes.AsSpan(count, Margin).Clear(); // CharacterClasses.Cut: words end with the stretch.
                return count;
            }

            done = classes.Length;
            Grow();
        }
    }

    private void Grow()
    {
        var length = (2 * (_classes.Length - Margin)) + Margin;
        Array.Resize(ref _classes, length);
        _second = new TrieNode[length];
        _third = new TrieNode[length];
        _route = new double[length];
        _steps = new byte[length];
    }

    // What follows reads by reference, without checks of bounds, which took a fifth of the time. It holds because all
    // five arrays are Margin longer than the stretch, every class is a root, every base plus a class is a node and every
    // node's weight is a weight (TrieBuilder; a dictionary read from a file has passed its checksum).

    /// <summary>
    /// Finds for each character what begins with it and the next one, and with it and the next two. Apart from the choice,
    /// because here nothing waits for anything: the memory that is not in the cache is fetched many at a time.
    /// </summary>
    private void FindWords(int count)
    {
        ref var classes = ref MemoryMarshal.GetArrayDataReference(_classes);
        ref var roots = ref MemoryMarshal.GetArrayDataReference(tables.Roots);
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(tables.Nodes);
        ref var second = ref MemoryMarshal.GetArrayDataReference(_second);
        ref var third = ref MemoryMarshal.GetArrayDataReference(_third);
        for (nint at = 0; at < count; at++)
        {
            int label = Unsafe.Add(ref classes, at + 1);
            var from = Unsafe.Add(ref roots, (nint)Unsafe.Add(ref classes, at)).Base;
            Unsafe.Add(ref second, at) = Unsafe.Add(ref nodes, from + label).IfLabelled(label);
        }

        for (nint at = 0; at < count; at++)
        {
            // From no node the way leads to a slot below the first family, whose label is never its own number.
            int label = Unsafe.Add(ref classes, at + 2);
            Unsafe.Add(ref third, at) = Unsafe.Add(ref nodes, Unsafe.Add(ref second, at).Base + label).IfLabelled(label);
        }
    }

    /// <summary>
    /// Chooses for each position, from right to left, the word that the best way to the end begins with. It needs only
    /// what is to the right, so one loop does it. Words of one and two characters are compared without a jump, because
    /// which of them wins cannot be foretold; of the longer ones most positions have none.
    /// </summary>
    private void Choose(int count)
    {
        ref var classes = ref MemoryMarshal.GetArrayDataReference(_classes);
        ref var roots = ref MemoryMarshal.GetArrayDataReference(tables.Roots);
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(tables.Nodes);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(tables.Weights);
        ref var second = ref MemoryMarshal.GetArrayDataReference(_second);
        ref var third = ref MemoryMarshal.GetArrayDataReference(_third);
        ref var route = ref MemoryMarshal.GetArrayDataReference(_route);
        ref var steps = ref MemoryMarshal.GetArrayDataReference(_steps);
        var (route1, route2) = (0d, 0d);
        Unsafe.Add(ref route, count) = 0;
        Unsafe.Add(ref steps, count) = 0;
        for (nint at = count - 1; at >= 0; at--)
        {
            ref readonly var root = ref Unsafe.Add(ref roots, (nint)Unsafe.Add(ref classes, at));
            var way1 = root.Weight + route1;
            var way2 = Unsafe.Add(ref weights, Unsafe.Add(ref second, at).Weight) + route2;

            // Among equals the longer word wins, as in jieba.
            var best = double.MaxNative(way1, way2);
            var length = 1 + (way2 >= way1 ? 1 : 0);
            var node = Unsafe.Add(ref third, at);
            for (var end = at + 3; node.Bits != 0; end++)
            {
                var way = Unsafe.Add(ref weights, node.Weight) + Unsafe.Add(ref route, end);
                if (way >= best)
                {
                    best = way;
                    length = (int)(end - at);
                }

                int label = Unsafe.Add(ref classes, end);
                node = Unsafe.Add(ref nodes, node.Base + label).IfLabelled(label);
            }

            if (root.Code != 0)
            {
                (best, length) = root.Code != Begins ? (0, root.Code | 1)
                    : double.IsNegativeInfinity(best) ? (tables.Unknown + route1, 1)
                    : (best, length);
            }

            Unsafe.Add(ref route, at) = best;
            Unsafe.Add(ref steps, at) = (byte)length;
            (route2, route1) = (route1, best);
        }
    }
}
