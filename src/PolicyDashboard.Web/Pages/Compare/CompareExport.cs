using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>The comparison in files.</summary>
public sealed class CompareExport(CompareQuestion question) : ExportedChart<CompareAddress>
{
    /// <inheritdoc/>
    public override string Name => "compare";

    /// <inheritdoc/>
    protected override CompareAddress Read(AddressReader address) => CompareAddress.Read(address) with { Open = null };

    /// <inheritdoc/>
    protected override string PageOf(CompareAddress address) => Links.To(address);

    /// <inheritdoc/>
    protected override async Task<ExportedFigure?> FigureAsync(CompareAddress address, Extent extent, Language language, CancellationToken cancellation) =>
        ExportedFigure.Of((await question.AskAsync(address, language, cancellation)).Figure);
}
