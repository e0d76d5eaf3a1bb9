using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>The numbers of a heatmap in the order in which they are shown.</summary>
/// <param name="Lines">Rows.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Total">All rows taken as one text.</param>
/// <param name="TotalEstimates">Intervals of the total; null where there are none.</param>
public sealed record HeatmapMatrix(IReadOnlyList<HeatmapLine> Lines, IReadOnlyList<Subject> Columns, CoverageRow Total, EstimateRow? TotalEstimates = null)
{
    /// <summary>How right the reading of each theme is; null where it was never measured.</summary>
    public QualityAnswer? Quality { get; init; }

    /// <summary>The columns: themes under their groups, or groups with the themes of those that are opened; a search before them, or alone.</summary>
    public static IReadOnlyList<Subject> ColumnsOf(HeatmapAddress address, Vocabulary known) =>
        [.. known.Searched(address.Search), .. address.Columns == ColumnsAre.Search && address.Search is not null ? [] : ThemesOf(address, known)];

    private static IEnumerable<Subject> ThemesOf(HeatmapAddress address, Vocabulary known) => address.Columns != ColumnsAre.Groups
        ? known.Themes
        : known.Groups.SelectMany(group => address.Arrangement.OpenedGroups.Contains(group.Group)
            ? known.Themes.Where(theme => theme.Group == group.Group).Prepend(group)
            : [group]);
}
