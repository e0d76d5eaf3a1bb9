namespace PolicyDashboard.Analysis.Places;

/// <summary>A name of a place found in a text.</summary>
/// <param name="Start">First character, counted in the text that was searched.</param>
/// <param name="Length">Characters of the name.</param>
/// <param name="Code">The place that is meant, a current one; 未定 where the name alone does not tell (鼓楼区).</param>
/// <param name="IsFull">Whether the whole name is written (湖北省), not the short one (湖北).</param>
public readonly record struct PlaceMention(int Start, int Length, PlaceCode Code, bool IsFull)
{
    /// <summary>First character after the name.</summary>
    public int End => Start + Length;
}
