using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Arrivals;

/// <summary>What moved, in files. A file has no reader whose last visit could be known: its address says since when, or it begins with the last import.</summary>
public sealed class NewExport(NewQuestion question) : ExportedChart<NewAddress>
{
    /// <inheritdoc/>
    public override string Name => "new";

    /// <inheritdoc/>
    protected override NewAddress Read(AddressReader address) => NewAddress.Read(address) with { Open = null, Part = MovementPart.Now };

    /// <inheritdoc/>
    protected override string PageOf(NewAddress address) => Links.To(address);

    /// <inheritdoc/>
    protected override async Task<ExportedFigure?> FigureAsync(NewAddress address, Extent extent, Language language, CancellationToken cancellation) =>
        ExportedFigure.Of((await question.AskAsync(address, null, language, extent, cancellation)).Figure);
}
