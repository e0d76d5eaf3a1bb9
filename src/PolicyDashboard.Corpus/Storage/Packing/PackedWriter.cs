using System.Buffers;

namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>Writes whole numbers in as few bytes as they need: seven bits a byte, low ones first, the high bit set on all but the last.</summary>
internal sealed class PackedWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    /// <summary>Writes a number from 0 up.</summary>
    public void Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var rest = (uint)value;
        for (; rest > 0x7F; rest >>= 7)
        {
            Byte((byte)(rest | 0x80));
        }

        Byte((byte)rest);
    }

    /// <summary>Writes a number of either sign; small ones of either sign are short.</summary>
    public void Signed(int value) => Number((value << 1) ^ (value >> 31));
}
