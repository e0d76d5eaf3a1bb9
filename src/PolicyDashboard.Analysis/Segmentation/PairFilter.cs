using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Which two characters, or classes of characters, stand next to one another in what is looked for.</summary>
/// <remarks>
/// A filter (Bloom 1970, with one hash): where it says no there are none, where it says yes there mostly are. As large as it can be without
/// pushing more useful things out of the cache that it shall lie in. Written while it is made, then only read.
/// </remarks>
/// <param name="Bits">A bit a hash; as many words as a power of 2.</param>
internal readonly record struct PairFilter(ulong[] Bits)
{
    private readonly int _shift = 26 - BitOperations.Log2((uint)Bits.Length);

    /// <summary>An empty filter of 2 to the power of <paramref name="size"/> bits, 6 to 32.</summary>
    public static PairFilter OfSize(int size) => new(new ulong[1 << (size - 6)]);

    /// <summary>Takes in every two neighbours of a string.</summary>
    public void AddAll(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            Add(text[at - 1], text[at]);
        }
    }

    /// <summary>Takes in a pair.</summary>
    public void Add(int first, int second)
    {
        var hash = Hash(first, second);
        Bits[hash >> 6] |= 1ul << (int)(hash & 63);
    }

    /// <summary>Whether the pair may be among those taken in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(int first, int second)
    {
        var hash = Hash(first, second);
        return (Bits[hash >> 6] >> (int)(hash & 63) & 1) != 0;
    }

    // Multiplicative hashing (Knuth, volume 3, 6.4).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Hash(int first, int second) => (((uint)first << 16) | (uint)second) * 0x9E3779B1u >> _shift;
}
