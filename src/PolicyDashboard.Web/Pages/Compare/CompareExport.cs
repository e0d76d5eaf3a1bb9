using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Briefs;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>The comparison in files.</summary>
public sealed class CompareExport(CompareQuestion question, CompareBrief brief) : ExportedChart<CompareAddress>
{
    /// <inheritdoc/>
    public override string Name => "compare";

    /// <inheritdoc/>
    public override bool HasBrief => true;

    /// <inheritdoc/>
    public override async Task<BriefContent?> BriefAsync(AddressReader address, int quotations, Language language, CancellationToken cancellation) =>
        await brief.AskAsync(Read(address), quotations, language, cancellation);

    /// <inheritdoc/>
    protected override CompareAddress Read(AddressReader address) => CompareAddress.Read(address) with { Open = null };

    /// <inheritdoc/>
    protected override string PageOf(CompareAddress address) => Links.To(address);

    /// <inheritdoc/>
    protected override async Task<ExportedFigure?> FigureAsync(CompareAddress address, Extent extent, Language language, CancellationToken cancellation) =>
        ExportedFigure.Of((await question.AskAsync(address, language, cancellation)).Figure);
}
