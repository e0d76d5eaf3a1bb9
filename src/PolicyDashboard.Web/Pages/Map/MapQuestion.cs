using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Map;

/// <summary>What the page of the map shows.</summary>
/// <param name="Places">What the corpus holds and can be filtered by.</param>
/// <param name="Figure">The map; null where the filter leaves nothing.</param>
public sealed record MapAnswer(PlacesOfCorpus Places, MapDrawing? Figure);

/// <summary>Asks what the page of the map shows.</summary>
public sealed class MapQuestion(CorpusBounds bounds, CoverageQuery coverage, EstimatesQuery estimates, KnownPlaces places, Vocabulary known)
{
    /// <summary>The answer.</summary>
    public async Task<MapAnswer> AskAsync(MapAddress address, Language language, CancellationToken cancellation, HomePlace? home = null)
    {
        var corpus = await places.AskAsync(cancellation);

        // Under a set each square shows what of its province lies in the set.
        IReadOnlyList<Area>? squares = address.Filter.Place is null ? null : [.. ProvinceTiles.Apart.Concat(ProvinceTiles.All).Select(tile => (Area)tile.Code)];
        var answer = await coverage.AskAsync(RowsAre.Places, address.Filter, address.Subject, squares, cancellation);
        if (answer.Rows.Count == 0)
        {
            return new MapAnswer(corpus, null);
        }

        var sure = await estimates.AskAsync(RowsAre.Places, address.Filter, address.Measure, With(address), null, squares, cancellation);
        return new MapAnswer(corpus, MapFigure.From(address, answer, sure, await BoundsAsync(address, corpus.Summary, cancellation), known, language, home));
    }

    private static ContrastWith? With(MapAddress address) => address.Against is { } other ? new(false, other) : null;

    // A filter changes the numbers and never what a colour means, as in the heatmap.
    private Task<IReadOnlyList<double>> BoundsAsync(MapAddress address, CorpusSummary corpus, CancellationToken cancellation)
    {
        var whole = address with { Filter = Filter.All with { View = address.Filter.View }, Open = null };
        return bounds.OfAsync(Links.To(whole), corpus, async () => With(whole) is { } with
            ? MapFigure.Differences(whole, await estimates.AskAsync(RowsAre.Places, whole.Filter, whole.Measure, with, null, null, cancellation), known)
            : MapFigure.Values(whole, await coverage.AskAsync(RowsAre.Places, whole.Filter, whole.Subject, cancellation), known));
    }
}
