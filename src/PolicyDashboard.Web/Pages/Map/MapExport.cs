using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Map;

/// <summary>The map in files.</summary>
public sealed class MapExport(MapQuestion question) : ExportedChart<MapAddress>
{
    /// <inheritdoc/>
    public override string Name => "map";

    /// <inheritdoc/>
    protected override MapAddress Read(AddressReader address) => MapAddress.Read(address) with { Open = null };

    /// <inheritdoc/>
    protected override string PageOf(MapAddress address) => Links.To(address);

    /// <inheritdoc/>
    protected override async Task<ExportedFigure?> FigureAsync(MapAddress address, Extent extent, Language language, CancellationToken cancellation) =>
        (await question.AskAsync(address, language, cancellation)).Figure is { } map ? new ExportedFigure(map.Title, map.Notes, map.Table, new MapPicture(map), map.Scale) : null;
}
