using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Pages.Themes;

/// <summary>What the page of the catalogue shows.</summary>
/// <param name="Total">Coverage of every subject in the whole corpus.</param>
/// <param name="Uses">How often each term was found.</param>
/// <param name="Quality">How right the reading is; null where it was never measured.</param>
/// <param name="Found">Terms that hold what was looked for; null where nothing was.</param>
public sealed record ThemesAnswer(CoverageRow Total, TermUses Uses, QualityAnswer? Quality, IReadOnlyList<TermLine>? Found);

/// <summary>Asks what the page of the catalogue shows.</summary>
public sealed class ThemesQuestion(CoverageQuery coverage, TermsQuery terms, QualityQuery quality, Vocabulary known)
{
    /// <summary>The answer.</summary>
    public async Task<ThemesAnswer> AskAsync(ThemesAddress address, CancellationToken cancellation)
    {
        var uses = await terms.AskAsync(cancellation);
        var table = await coverage.AskAsync(RowsAre.Places, Filter.All, cancellation);
        return new ThemesAnswer(table.Total, uses, quality.Ask(), address.Find is { } find ? TermLine.Holding(find, known, uses) : null);
    }
}
