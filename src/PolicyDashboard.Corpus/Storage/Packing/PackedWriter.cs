namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>Writes whole numbers in as few bytes as they need: seven bits a byte, low ones first, the high bit set on all but the last.</summary>
internal sealed class PackedWriter
{
    [ThreadStatic]
    private static PackedWriter? _ofThread;

    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>A writer with nothing in it: the thread's own, which grows to its longest document. Take what was written before asking again.</summary>
    public static PackedWriter Empty()
    {
        var writer = _ofThread ??= new();
        writer._length = 0;
        return writer;
    }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Byte(byte value)
    {
        if (_length == _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * _length);
        }

        _bytes[_length++] = value;
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
