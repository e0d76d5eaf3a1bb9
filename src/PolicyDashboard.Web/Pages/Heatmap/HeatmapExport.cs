using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>The heatmap in files.</summary>
public sealed class HeatmapExport(HeatmapQuestion question) : ExportedChart<HeatmapAddress>
{
    /// <inheritdoc/>
    public override string Name => "heatmap";

    /// <inheritdoc/>
    protected override HeatmapAddress Read(AddressReader address) => HeatmapAddress.Read(address) with { Open = null };

    /// <inheritdoc/>
    protected override string PageOf(HeatmapAddress address) => Links.To(address);

    /// <inheritdoc/>
    protected override async Task<ExportedFigure?> FigureAsync(HeatmapAddress address, Extent extent, Language language, CancellationToken cancellation) =>
        ExportedFigure.Of((await question.AskAsync(address, language, cancellation, extent)).Figure);
}
