using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Briefs;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>The heatmap in files.</summary>
public sealed class HeatmapExport(HeatmapQuestion question, HeatmapBrief brief) : ExportedChart<HeatmapAddress>
{
    /// <inheritdoc/>
    public override string Name => "heatmap";

    /// <inheritdoc/>
    public override bool HasBrief => true;

    /// <inheritdoc/>
    public override async Task<BriefContent?> BriefAsync(AddressReader address, int quotations, Language language, CancellationToken cancellation) =>
        await brief.AskAsync(Read(address), quotations, language, cancellation);

    /// <inheritdoc/>
    protected override HeatmapAddress Read(AddressReader address) => HeatmapAddress.Read(address) with { Open = null };

    /// <inheritdoc/>
    protected override string PageOf(HeatmapAddress address) => Links.To(address);

    /// <inheritdoc/>
    protected override async Task<ExportedFigure?> FigureAsync(HeatmapAddress address, Extent extent, Language language, CancellationToken cancellation) =>
        ExportedFigure.Of((await question.AskAsync(address, language, cancellation, extent)).Figure);
}
