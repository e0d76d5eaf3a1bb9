using System.Runtime.InteropServices;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>A slot of the double array: a prefix of two or more characters. Eight bytes, so that a cache line holds eight.</summary>
/// <param name="Base">The child by class <c>c</c> is in slot <c>Base + c</c>; 0 where no longer word begins so.</param>
/// <param name="Label">
/// Class of the prefix's last character. No two nodes have the same base, so a slot with the right label belongs to
/// the node one came from, and no parent has to be stored. <see cref="Empty"/> in a slot that is not in use.
/// </param>
/// <param name="Weight">Index of the word's weight; 0 for a prefix that is no word.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TrieNode(int Base, ushort Label, ushort Weight)
{
    /// <summary>Label of a slot that is not in use; no class has this number.</summary>
    public const ushort Empty = ushort.MaxValue;
}

/// <summary>What begins with a character: the first step into the trie, found by the character's class.</summary>
/// <param name="Weight">The character's weight as a word; minus infinity where it is none.</param>
/// <param name="Base">As in <see cref="TrieNode"/>.</param>
[StructLayout(LayoutKind.Sequential, Size = 16)]
internal readonly record struct TrieRoot(double Weight, int Base);
