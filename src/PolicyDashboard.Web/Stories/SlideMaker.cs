using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Stories;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Stories;

/// <summary>A view made into a slide that is not kept yet.</summary>
/// <param name="View">Its address, relative to the site, with nothing open beside it.</param>
/// <param name="Figure">Figure and table as they are now.</param>
/// <param name="Caption">A title computed from its numbers, to begin with.</param>
/// <param name="Corpus">What the numbers come from.</param>
public sealed record MadeSlide(string View, KeptFigure Figure, string Caption, CorpusSummary Corpus)
{
    /// <summary>What is kept of it.</summary>
    /// <param name="caption">What stands above it.</param>
    /// <param name="notes">What the presenter says.</param>
    public KeptView Kept(string caption, string notes) =>
        new(View, caption.Trim().Length == 0 ? Caption : caption, notes, KeptFigureFile.Write(Figure), Corpus.Revision, Corpus.CatalogueVersion, Corpus.ComputedAt);
}

/// <summary>Makes slides of views: of every chart that can be taken away, and of lists of statements.</summary>
public sealed class SlideMaker(ExportedCharts charts, QuotedViews quoted, SummaryQuery summary, Vocabulary known)
{
    /// <summary>Whether a page has a view that a slide can be made of.</summary>
    /// <param name="address">Its path and query, relative to the site.</param>
    public bool CanMake(string address)
    {
        var (path, _) = Links.Parts(address);
        return charts.Find(Links.Chart(path)) is not null || QuotedViews.Knows(path);
    }

    /// <summary>The slide; null where the address shows no figure, now or ever.</summary>
    /// <param name="address">Path and query of the page, relative to the site.</param>
    /// <param name="language">Language of its words.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<MadeSlide?> MakeAsync(string address, Language language, CancellationToken cancellation = default)
    {
        var (path, _) = Links.Parts(address);
        var reader = new AddressReader(QueryHelpers.ParseQuery(address[path.Length..]), known);
        var (figure, view) = charts.Find(Links.Chart(path)) is { } chart
            ? await chart.AskAsync(reader, Extent.Page, language, cancellation) is { } answer ? (KeptFigure.Of(answer.Figure), answer.Page) : default
            : await quoted.AskAsync(path, reader, language, cancellation);
        return figure is null || reader.Problems.Count > 0 ? null
            : new(view, figure, SlideCaption.Of(figure, language), await summary.AskAsync(cancellation));
    }
}
