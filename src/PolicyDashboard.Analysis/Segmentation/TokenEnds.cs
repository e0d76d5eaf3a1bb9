namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>Token ends, written one after the other.</summary>
/// <param name="room">Where they go; as long as the text, since no token is empty.</param>
internal ref struct TokenEnds(Span<int> room)
{
    private readonly Span<int> _room = room;
    private int _count;

    /// <summary>What has been written.</summary>
    public readonly ReadOnlySpan<int> Written => _room[.._count];

    /// <summary>Writes the next end.</summary>
    public void Add(int end) => _room[_count++] = end;
}
