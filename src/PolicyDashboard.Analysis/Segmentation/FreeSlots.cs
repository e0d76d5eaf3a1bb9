using System.Numerics;

namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>The slots and bases of a double array that no one has yet, as bits, so that 64 bases are tried in one step.</summary>
/// <remarks>Trying them one by one takes fifteen seconds for jieba's dictionary, this a few tenths of one.</remarks>
internal sealed class FreeSlots
{
    private ulong[] _slots = [];
    private ulong[] _bases = [];

    /// <summary>Takes the first base at or after <paramref name="from"/> at which all children find a free slot.</summary>
    /// <param name="children">Classes of the children; at least one.</param>
    /// <param name="from">1 or more.</param>
    /// <returns>The base, which no one else has.</returns>
    public int Fit(ReadOnlySpan<ushort> children, int from)
    {
        var found = FirstFit(children, from);
        _bases[found >> 6] &= ~(1ul << (found & 63));
        foreach (var child in children)
        {
            _slots[(found + child) >> 6] &= ~(1ul << ((found + child) & 63));
        }

        return found;
    }

    private int FirstFit(ReadOnlySpan<ushort> children, int from)
    {
        var allowed = ulong.MaxValue << (from & 63);
        for (var word = from >> 6; ; word++)
        {
            Reserve(word + (children[^1] >> 6) + 2);
            var fit = _bases[word] & allowed;
            allowed = ulong.MaxValue;
            for (var child = 0; fit != 0 && child < children.Length; child++)
            {
                fit &= SlotsFrom((word << 6) + children[child]);
            }

            if (fit != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(fit);
            }
        }
    }

    /// <summary>64 slots, the first in the lowest bit; 1 is free.</summary>
    private ulong SlotsFrom(int slot)
    {
        var (word, shift) = (slot >> 6, slot & 63);
        return shift == 0 ? _slots[word] : (_slots[word] >> shift) | (_slots[word + 1] << (64 - shift));
    }

    private void Reserve(int words)
    {
        if (words <= _slots.Length)
        {
            return;
        }

        var before = _slots.Length;
        var length = Math.Max(words, 2 * before);
        Array.Resize(ref _slots, length);
        Array.Resize(ref _bases, length);
        Array.Fill(_slots, ulong.MaxValue, before, length - before);
        Array.Fill(_bases, ulong.MaxValue, before, length - before);
    }
}
