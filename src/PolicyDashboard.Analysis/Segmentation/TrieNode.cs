namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>A slot of the double array: a prefix of two or more characters. Eight bytes, so that a cache line holds eight.</summary>
/// <param name="Bits">From the lowest: 32 of <see cref="Base"/>, 16 of <see cref="Label"/>, 16 of <see cref="Weight"/>. All 0: no node.</param>
internal readonly record struct TrieNode(ulong Bits)
{
    /// <summary>A slot that is not in use; no class has this number for a label.</summary>
    public static readonly TrieNode Empty = new(0, ushort.MaxValue, 0);

    /// <summary>A node.</summary>
    public TrieNode(int @base, ushort label, ushort weight)
        : this((uint)@base | ((ulong)label << 32) | ((ulong)weight << 48))
    {
    }

    /// <summary>The child by class <c>c</c> is in slot <c>Base + c</c>; 0 where no longer word begins so. No family has base 0.</summary>
    public int Base => (int)Bits;

    /// <summary>
    /// Class of the prefix's last character. No two nodes have the same base, so a slot with the right label belongs to
    /// the node one came from, and no parent has to be stored.
    /// </summary>
    public ushort Label => (ushort)(Bits >> 32);

    /// <summary>Index of the word's weight; 0 for a prefix that is no word.</summary>
    public int Weight => (int)(Bits >> 48);

    /// <summary>This node if it has that label, no node otherwise; without a jump, since the answer cannot be foretold.</summary>
    public TrieNode IfLabelled(int label) => new(Bits & (ulong)-(Label == label ? 1L : 0L));
}

/// <summary>What begins with a character: the first step into the trie, found by the character's class.</summary>
/// <param name="Weight">
/// The character's weight as a word; minus infinity where it is none but begins longer ones; 0 for one that cuts the text.
/// </param>
/// <param name="Base">As in <see cref="TrieNode"/>.</param>
/// <param name="Code">0, <see cref="BestRoute.Begins"/>, <see cref="BestRoute.Cut"/> or <see cref="BestRoute.CutPair"/>.</param>
internal readonly record struct TrieRoot(double Weight, int Base, int Code);
