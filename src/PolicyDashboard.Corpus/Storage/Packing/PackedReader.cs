namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>Reads what <see cref="PackedWriter"/> wrote.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _next;

    public readonly bool AtEnd => _next == _bytes.Length;

    public byte Byte() => _bytes[_next++];

    public int Number()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_next++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }
        }
    }

    public int Signed()
    {
        var value = Number();
        return (int)((uint)value >> 1) ^ -(value & 1);
    }
}
