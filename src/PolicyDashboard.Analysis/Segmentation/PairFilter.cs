namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Which two characters stand next to one another in some word of the dictionary.</summary>
/// <remarks>
/// A filter (Bloom 1970, with one hash): where it says no there is no such word, where it says yes there mostly is one. As large as it can
/// be without pushing more useful things out of the second cache. Immutable.
/// </remarks>
/// <param name="Bits">A bit a hash.</param>
internal readonly record struct WordPairs(ulong[] Bits)
{
    private const int HashBits = 21;

    /// <summary>The pairs of words given as strings of classes.</summary>
    public static WordPairs Of(IEnumerable<string> words)
    {
        var pairs = new WordPairs(new ulong[1 << (HashBits - 6)]);
        foreach (var word in words)
        {
            for (var at = 1; at < word.Length; at++)
            {
                var hash = Hash(word[at - 1], word[at]);
                pairs.Bits[hash >> 6] |= 1ul << (int)(hash & 63);
            }
        }

        return pairs;
    }

    /// <summary>Whether characters of these classes may stand so in a word.</summary>
    public bool MayHold(ushort first, ushort second)
    {
        var hash = Hash(first, second);
        return (Bits[hash >> 6] >> (int)(hash & 63) & 1) != 0;
    }

    // Multiplicative hashing (Knuth, volume 3, 6.4).
    private static uint Hash(int first, int second) => (((uint)first << 16) | (uint)second) * 0x9E3779B1u >> (32 - HashBits);
}
