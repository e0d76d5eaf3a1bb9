using PolicyDashboard.Analysis.Measures;
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
        (await question.AskAsync(address, language, cancellation)).Figure is { } map ? new ExportedFigure(map.Title, map.Notes, map.Table, new MapPicture(map), map.Scale, page =>
        {
            page.OpenComponent<MapFrame>(0);
            page.AddComponentParameter(1, nameof(MapFrame.Figure), map);
            page.AddComponentParameter(2, nameof(MapFrame.Form), address.Form);
            page.AddComponentParameter(3, nameof(MapFrame.Unit), address.Measure == Measure.Hits ? "" : "%");
            page.AddComponentParameter(4, nameof(MapFrame.Link), (string subject) => Links.To(address with { Form = MapForm.One, Subject = subject }));
            page.CloseComponent();
        }) : null;
}
