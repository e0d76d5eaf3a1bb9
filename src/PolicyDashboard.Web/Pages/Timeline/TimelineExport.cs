using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>The timeline in files.</summary>
public sealed class TimelineExport(TimelineQuestion question) : ExportedChart<TimelineAddress>
{
    /// <inheritdoc/>
    public override string Name => "timeline";

    /// <inheritdoc/>
    protected override TimelineAddress Read(AddressReader address) => TimelineAddress.Read(address) with { Open = null };

    /// <inheritdoc/>
    protected override string PageOf(TimelineAddress address) => Links.To(address);

    /// <inheritdoc/>
    protected override async Task<ExportedFigure?> FigureAsync(TimelineAddress address, Extent extent, Language language, CancellationToken cancellation) =>
        ExportedFigure.Of((await question.AskAsync(address, language, cancellation)).Figure);
}
