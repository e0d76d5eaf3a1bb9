using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Web.Pages.Map;

/// <summary>Where a province stands on the map.</summary>
/// <param name="Code">The province.</param>
/// <param name="Column">From the west, counted from 0.</param>
/// <param name="Row">From the north, counted from 0.</param>
public sealed record ProvinceTile(PlaceCode Code, int Column, int Row);

/// <summary>China as a grid of squares, one a province.</summary>
/// <remarks>
/// Laid out so that what lies east of a neighbour stands to the right of it and what lies south stands lower: three provinces of
/// the north-east one under the other at the right, 新疆 and 西藏 at the left, the coast along the right edge, the islands apart
/// from it by a gap. The corner at the top left, where the map of China is empty, holds what is no province.
/// </remarks>
public static class ProvinceTiles
{
    /// <summary>Squares from left to right.</summary>
    public const int Columns = 7;

    /// <summary>Squares from top to bottom.</summary>
    public const int Rows = 8;

    /// <summary>All provinces, row by row.</summary>
    public static IReadOnlyList<ProvinceTile> All { get; } =
    [
        new(new(230000), 6, 0),
        new(new(150000), 3, 1), new(new(220000), 6, 1),
        new(new(650000), 0, 2), new(new(620000), 1, 2), new(new(640000), 2, 2), new(new(140000), 3, 2),
        new(new(110000), 4, 2), new(new(120000), 5, 2), new(new(210000), 6, 2),
        new(new(630000), 1, 3), new(new(610000), 2, 3), new(new(410000), 3, 3), new(new(130000), 4, 3), new(new(370000), 5, 3),
        new(new(540000), 0, 4), new(new(510000), 1, 4), new(new(500000), 2, 4), new(new(420000), 3, 4),
        new(new(340000), 4, 4), new(new(320000), 5, 4), new(new(310000), 6, 4),
        new(new(530000), 1, 5), new(new(520000), 2, 5), new(new(430000), 3, 5), new(new(360000), 4, 5), new(new(330000), 5, 5),
        new(new(450000), 2, 6), new(new(440000), 3, 6), new(new(350000), 4, 6), new(new(710000), 6, 6),
        new(new(460000), 2, 7), new(new(820000), 3, 7), new(new(810000), 4, 7),
    ];

    /// <summary>What is no province and stands apart: 中央, and 未定 where there is any of it.</summary>
    public static IReadOnlyList<ProvinceTile> Apart { get; } =
    [
        new(PlaceCode.Centre, 1, 0),
        new(PlaceCode.Undetermined, 2, 0),
    ];
}
