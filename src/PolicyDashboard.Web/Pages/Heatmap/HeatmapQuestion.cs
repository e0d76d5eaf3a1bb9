using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>What the start page shows.</summary>
/// <param name="Places">What the corpus holds and can be filtered by.</param>
/// <param name="Figure">The heatmap; null where no row is left.</param>
/// <param name="Pages">How many pages the rows have.</param>
public sealed record HeatmapAnswer(PlacesOfCorpus Places, Figure? Figure, int Pages);

/// <summary>Asks what the start page shows.</summary>
public sealed class HeatmapQuestion(CoverageQuery coverage, KnownPlaces places, Vocabulary known)
{
    /// <summary>Most documents on a page: more rows than this are scrolled past rather than compared.</summary>
    public const int RowsOnPage = 60;

    /// <summary>The answer.</summary>
    public async Task<HeatmapAnswer> AskAsync(HeatmapAddress address, Language language, CancellationToken cancellation)
    {
        var corpus = await places.AskAsync(cancellation);
        var answer = await coverage.AskAsync(address.Rows, address.Filter, cancellation);
        var rows = address.Rows == RowsAre.Places ? await RowsAsync(address, answer, cancellation) : answer.Rows;
        var pages = Math.Max(1, (rows.Count + RowsOnPage - 1) / RowsOnPage);
        if (address.Rows == RowsAre.Documents)
        {
            rows = [.. rows.Skip((address.Page - 1) * RowsOnPage).Take(RowsOnPage)];
        }
        else
        {
            pages = 1;
        }

        return new HeatmapAnswer(corpus, rows.Count == 0 || answer.Rows.Count == 0 ? null : HeatmapFigure.From(address, answer, rows, known, language), pages);
    }

    // A place whose documents the filter leaves out keeps its row: "nothing of these years" is an answer too.
    private async Task<IReadOnlyList<CoverageRow>> RowsAsync(HeatmapAddress address, CoverageTable answer, CancellationToken cancellation)
    {
        var wide = address.Filter with { From = null, To = null, Month = null, Types = null, Class = null };
        return Links.IsNarrowed(address.Filter with { Place = null, ThisLevelOnly = false, View = PlaceView.Issuing })
            ? (await coverage.AskAsync(RowsAre.Places, wide, cancellation)).Rows
            : answer.Rows;
    }
}
