using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>
/// What a gathered row is about, in one number: view, place, subject (in rows of denominators the level, counted from 0 for 未定), month of issue, type, classes, reach, in this
/// order from the high bits down, so that sorted keys come nearly in the order of the table.
/// </summary>
internal readonly record struct PlaceKey(ulong Packed)
{
    public PlaceKey(PlaceView view, int place, int subject, int period, byte type, byte classes, byte reach)
        : this(
            ((ulong)view << 55)
            | ((ulong)(uint)(place + 1) << 35)
            | ((ulong)(uint)subject << 28)
            | ((ulong)(uint)period << 10)
            | ((ulong)type << 6)
            | ((ulong)classes << 2)
            | reach)
    {
    }

    public byte Reach => (byte)(Packed & 0b11);

    public byte Classes => (byte)((Packed >> 2) & 0b1111);

    public byte Type => (byte)((Packed >> 6) & 0b1111);

    public int Period => (int)((Packed >> 10) & 0x3FFFF);

    public int Subject => (int)((Packed >> 28) & 0x7F);

    public PlaceCode Place => new((int)((Packed >> 35) & 0xFFFFF) - 1);

    public PlaceView View => (PlaceView)(Packed >> 55);
}
