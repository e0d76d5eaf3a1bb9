using System.Numerics;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>On which sides each run of letters stands: five bytes a run, so that sides of thousands of documents fit.</summary>
/// <remarks>
/// Runs are told apart by 32 bits of their hash beside their place in the table, over 50 bits together: among eight million runs one
/// in a thousand tables takes one run for another.
/// </remarks>
internal sealed class GramTable
{
    private readonly uint[] _tags;
    private readonly byte[] _sides;
    private readonly int _mask;

    /// <param name="most">No more runs than this are added.</param>
    public GramTable(long most)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1024, most + (most / 2)));
        (_tags, _sides, _mask) = (new uint[size], new byte[size], size - 1);
    }

    /// <summary>Notes that a run stands on a side, 0 to 7.</summary>
    public void Add(ulong hash, int side)
    {
        var at = Find(hash);
        _tags[at] = Tag(hash);
        _sides[at] |= (byte)(1 << side);
    }

    /// <summary>Whether a run stands on another side than this one.</summary>
    public bool IsElsewhere(ulong hash, int side) => (_sides[Find(hash)] & ~(1 << side)) != 0;

    private int Find(ulong hash)
    {
        var at = (int)(hash >> 32) & _mask;
        while (_sides[at] != 0 && _tags[at] != Tag(hash))
        {
            at = (at + 1) & _mask;
        }

        return at;
    }

    private static uint Tag(ulong hash) => (uint)hash;
}
