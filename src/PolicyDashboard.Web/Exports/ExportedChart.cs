using Microsoft.AspNetCore.Components;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Briefs;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports;

/// <summary>
/// A page whose chart can be taken away: as numbers, as a picture, in somebody else's page. One class beside each such
/// page, registered once; menu, files and embeds follow from it.
/// </summary>
/// <remarks>The figure is asked anew from the address that the page has, so a file holds what the page shows and needs no browser.</remarks>
public abstract class ExportedChart
{
    /// <summary>Path of the page, and name of its files: <c>timeline</c>. The start page is <c>heatmap</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it may stand in other people's pages.</summary>
    public virtual bool CanBeEmbedded => true;

    /// <summary>Whether it can be written as a brief.</summary>
    public virtual bool HasBrief => false;

    /// <summary>What it says in a brief; null where there is nothing to say of that address.</summary>
    /// <param name="address">The query of the page.</param>
    /// <param name="quotations">Most quotations.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="cancellation">Stops the work.</param>
    public virtual Task<BriefContent?> BriefAsync(AddressReader address, int quotations, Language language, CancellationToken cancellation) => Task.FromResult<BriefContent?>(null);

    /// <summary>The figure that an address shows; null where it shows none, or where the address has <see cref="AddressReader.Problems"/>.</summary>
    /// <param name="address">The query of the page.</param>
    /// <param name="extent">The page's rows, or all of them where the page shows them in parts.</param>
    /// <param name="language">Language of the words.</param>
    /// <param name="cancellation">Stops the work.</param>
    public abstract Task<ExportAnswer?> AskAsync(AddressReader address, Extent extent, Language language, CancellationToken cancellation);
}

/// <summary>How much of a page's rows is asked for.</summary>
public enum Extent
{
    /// <summary>As many as the page shows at a time: what a picture can hold.</summary>
    Page = 0,

    /// <summary>All of them: what a file of numbers should hold.</summary>
    All = 1,
}

/// <summary>What is taken away.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Page">The address of its page, relative to the site, with nothing open.</param>
public sealed record ExportAnswer(ExportedFigure Figure, string Page);

/// <summary>A figure as files need it.</summary>
/// <param name="Title">One line, with what and of whom.</param>
/// <param name="Notes">Measure and formula, denominator, types, years: all that a copied picture must not lose.</param>
/// <param name="Table">The numbers.</param>
/// <param name="Drawing">Draws it where there is no browser.</param>
/// <param name="Scale">What the colours mean; null for a chart without a colour scale.</param>
/// <param name="Shown">Shows it in a page, with its table.</param>
public sealed record ExportedFigure(string Title, IReadOnlyList<string> Notes, FigureTable Table, IChartDrawing Drawing, ColourScale? Scale, RenderFragment Shown)
{
    /// <summary>A drawn figure.</summary>
    public static ExportedFigure? Of(Figure? figure) => figure is null ? null : new(figure.Title, figure.Notes, figure.Table, new PlotDrawing(figure.Plot), figure.Scale, page =>
    {
        page.OpenComponent<ChartFrame>(0);
        page.AddComponentParameter(1, nameof(ChartFrame.Figure), figure);
        page.AddComponentParameter(2, nameof(ChartFrame.Class), figure.Scale is null ? null : "matrix");
        page.CloseComponent();
    });
}

/// <summary>The same, by the type that the page reads its address into.</summary>
/// <typeparam name="TAddress">What the address says.</typeparam>
public abstract class ExportedChart<TAddress> : ExportedChart
    where TAddress : class
{
    /// <inheritdoc/>
    public sealed override async Task<ExportAnswer?> AskAsync(AddressReader address, Extent extent, Language language, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var view = Read(address);
        return address.Problems.Count == 0 && await FigureAsync(view, extent, language, cancellation) is { } figure
            ? new ExportAnswer(figure, PageOf(view))
            : null;
    }

    /// <summary>Reads the address as the page does; without the number that is open beside the chart.</summary>
    protected abstract TAddress Read(AddressReader address);

    /// <summary>The page's address.</summary>
    protected abstract string PageOf(TAddress address);

    /// <summary>The page's figure; null where there is none.</summary>
    protected abstract Task<ExportedFigure?> FigureAsync(TAddress address, Extent extent, Language language, CancellationToken cancellation);
}

/// <summary>All charts that can be taken away, by name.</summary>
public sealed class ExportedCharts(IEnumerable<ExportedChart> charts)
{
    private readonly Dictionary<string, ExportedChart> _byName = charts.ToDictionary(chart => chart.Name);

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The chart of a name; null where there is none.</summary>
    public ExportedChart? Find(string name) => _byName.GetValueOrDefault(name);
}
