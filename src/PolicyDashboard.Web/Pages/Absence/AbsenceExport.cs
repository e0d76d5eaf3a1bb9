using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Absence;

/// <summary>The gaps in files.</summary>
public sealed class AbsenceExport(AbsenceQuestion question) : ExportedChart<AbsenceAddress>
{
    /// <inheritdoc/>
    public override string Name => "absence";

    /// <inheritdoc/>
    protected override AbsenceAddress Read(AddressReader address) => AbsenceAddress.Read(address) with { Open = null };

    /// <inheritdoc/>
    protected override string PageOf(AbsenceAddress address) => Links.To(address);

    /// <inheritdoc/>
    protected override async Task<ExportedFigure?> FigureAsync(AbsenceAddress address, Extent extent, Language language, CancellationToken cancellation) =>
        await question.AskAsync(address, language, cancellation) is var answer && (answer.HasGaps || address.IsWhole) ? ExportedFigure.Of(answer.Figure) : null;
}
