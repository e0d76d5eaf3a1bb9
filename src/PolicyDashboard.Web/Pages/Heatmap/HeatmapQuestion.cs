using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>What the start page shows.</summary>
/// <param name="Places">What the corpus holds and can be filtered by.</param>
/// <param name="Figure">The heatmap; null where no row is left.</param>
/// <param name="Pages">How many pages the rows have.</param>
/// <param name="Findings">What to look at first; empty on any view but the first.</param>
public sealed record HeatmapAnswer(PlacesOfCorpus Places, Figure? Figure, int Pages, IReadOnlyList<Finding> Findings);

/// <summary>Asks what the start page shows.</summary>
public sealed class HeatmapQuestion(CoverageQuery coverage, EstimatesQuery estimates, KnownPlaces places, HeatmapBounds bounds, QualityQuery quality, Vocabulary known)
{
    /// <summary>Most documents on a page: more rows than this are scrolled past rather than compared.</summary>
    public const int RowsOnPage = 60;

    // Half a megabyte each.
    private const int MostKept = 64;

    private readonly KeptAnswers<HeatmapAnswer> _kept = new(MostKept);
    private volatile Whole? _whole;

    /// <summary>The answer: of the page that the address says, or with all rows. The home place stands first; nothing else changes with it.</summary>
    public async Task<HeatmapAnswer> AskAsync(HeatmapAddress address, Language language, CancellationToken cancellation, Extent extent = Extent.Page, HomePlace? home = null)
    {
        var corpus = await places.AskAsync(cancellation);
        var first = home?.Place is { } place && corpus.Codes.Contains(place) ? place : (PlaceCode?)null;

        // Files are written now and then, and hold all rows.
        return extent != Extent.Page
            ? await WorkOutAsync(corpus, address, language, extent, first, cancellation)
            : await _kept.OfAsync(
                corpus.Summary,
                $"{language} {first} {Links.To(address)}",
                () => WorkOutAsync(corpus, address, language, extent, first, CancellationToken.None),
                cancellation);
    }

    private async Task<HeatmapAnswer> WorkOutAsync(PlacesOfCorpus corpus, HeatmapAddress address, Language language, Extent extent, PlaceCode? home, CancellationToken cancellation)
    {
        var rows = new HeatmapRows(coverage, estimates, known, address, home);
        var matrix = await rows.AskAsync(cancellation) with { Quality = quality.Ask() };
        if (matrix.Lines.Count == 0 || matrix.Total.Totals.Documents == 0)
        {
            return new HeatmapAnswer(corpus, null, 1, []);
        }

        var pages = address.Rows == RowsAre.Documents ? Math.Max(1, (matrix.Lines.Count + RowsOnPage - 1) / RowsOnPage) : 1;
        var ends = address.Arrangement.Bounds == ScaleBounds.Corpus
            ? await bounds.OfCorpusAsync(address, corpus.Summary, cancellation)
            : HeatmapFigure.Values(address, matrix, known);
        if (address.Rows == RowsAre.Documents && extent == Extent.Page)
        {
            matrix = await rows.PageAsync(matrix, address.Page, RowsOnPage, cancellation);
        }

        return new HeatmapAnswer(corpus, HeatmapFigure.From(address, matrix, ends, known, language), pages, await FirstLookAsync(address, corpus.Summary, language, cancellation));
    }

    // Only on the view that a newcomer comes to: whoever has chosen something is looking for something else.
    private async Task<IReadOnlyList<Finding>> FirstLookAsync(HeatmapAddress address, CorpusSummary corpus, Language language, CancellationToken cancellation)
    {
        if (Links.To(address with { Open = null }) != Links.Heatmap())
        {
            return [];
        }

        var whole = _whole is { } kept && kept.Of == corpus ? kept : _whole = new(
            corpus,
            await coverage.AskAsync(RowsAre.Places, Filter.All, cancellation),
            await estimates.AskAsync(RowsAre.Places, Filter.All, Measure.Statements, new(true, default), null, cancellation));
        return Findings.Of(whole.Table, whole.Estimates, known, language);
    }

    /// <summary>What findings are looked for in, worked out once until the corpus changes.</summary>
    private sealed record Whole(CorpusSummary Of, CoverageTable Table, EstimateTable Estimates);
}
