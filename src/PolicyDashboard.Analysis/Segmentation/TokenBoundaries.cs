namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Answers for each position of a text whether a token begins or ends there. Reusable, one for each thread.</summary>
public sealed class TokenBoundaries
{
    private ulong[] _bits = new ulong[64];

    /// <summary>Length of the text last marked, in UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>
    /// Whether a token boundary lies between characters <paramref name="position"/> - 1 and <paramref name="position"/>;
    /// always true at 0 and at the text's length, where the text itself ends.
    /// </summary>
    /// <param name="position">0 to <see cref="Length"/>, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public bool At(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)position, (uint)Length);
        return (_bits[position >> 6] >> (position & 63) & 1) != 0;
    }

    /// <summary>Takes the boundaries of a text from its token ends, in place of those before.</summary>
    /// <param name="ends">What <see cref="Segmenter.Segment"/> gave; empty for an empty text.</param>
    public void Mark(ReadOnlySpan<int> ends)
    {
        Length = ends.IsEmpty ? 0 : ends[^1];
        var words = (Length >> 6) + 1;
        if (_bits.Length < words)
        {
            _bits = new ulong[Math.Max(words, 2 * _bits.Length)];
        }

        Array.Clear(_bits, 0, words);
        _bits[0] = 1;
        foreach (var end in ends)
        {
            _bits[end >> 6] |= 1ul << (end & 63);
        }
    }
}
