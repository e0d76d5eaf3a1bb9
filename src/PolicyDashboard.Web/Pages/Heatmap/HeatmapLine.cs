using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>A row of the heatmap before it is drawn.</summary>
/// <param name="Row">The row as it is known without the filter.</param>
/// <param name="Numbers">The same row under the filter; null where the filter leaves no text of it.</param>
/// <param name="Estimates">Intervals of its numbers; null where there are none.</param>
/// <param name="Depth">How many opened rows it stands beneath.</param>
/// <param name="IsOwnLevel">Whether it is a place without those beneath it, among those beneath it.</param>
/// <param name="IsOpened">Whether the places beneath it stand under it; null where there are none.</param>
/// <param name="IsHome">Whether it is the reader's home place.</param>
public sealed record HeatmapLine(CoverageRow Row, CoverageRow? Numbers, EstimateRow? Estimates = null, int Depth = 0, bool IsOwnLevel = false, bool? IsOpened = null, bool IsHome = false);
