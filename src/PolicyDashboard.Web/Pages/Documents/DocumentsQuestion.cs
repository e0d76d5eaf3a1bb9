using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Controls;

namespace PolicyDashboard.Web.Pages.Documents;

/// <summary>A page of the list of documents.</summary>
/// <param name="Places">What can be filtered by.</param>
/// <param name="Rows">The documents of this page with their coverage.</param>
/// <param name="Count">Documents on all pages.</param>
/// <param name="Statements">Their statements that count.</param>
/// <param name="Pages">How many pages.</param>
public sealed record DocumentsAnswer(PlacesOfCorpus Places, IReadOnlyList<CoverageRow> Rows, int Count, long Statements, int Pages);

/// <summary>Asks for the list of documents.</summary>
public sealed class DocumentsQuestion(CoverageQuery coverage, KnownPlaces places)
{
    /// <summary>Documents on a page.</summary>
    public const int RowsOnPage = 50;

    /// <summary>The answer.</summary>
    public async Task<DocumentsAnswer> AskAsync(DocumentsAddress address, CancellationToken cancellation)
    {
        var corpus = await places.AskAsync(cancellation);
        var found = await FindAsync(address, cancellation);
        return new DocumentsAnswer(
            corpus,
            [.. found.Skip((address.Page - 1) * RowsOnPage).Take(RowsOnPage)],
            found.Count,
            found.Sum(row => row.Totals.Statements),
            Math.Max(1, (found.Count + RowsOnPage - 1) / RowsOnPage));
    }

    /// <summary>The documents of all pages.</summary>
    public async Task<IReadOnlyList<CoverageRow>> FindAsync(DocumentsAddress address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var table = await coverage.AskAsync(RowsAre.Documents, address.Filter, cancellation);
        return [.. table.Rows.Where(row => row.Document is { } line && Holds(line, address.Find))];
    }

    private static bool Holds(DocumentLine line, string? find) =>
        find is null
        || line.Title.Contains(find, StringComparison.OrdinalIgnoreCase)
        || line.File.Contains(find, StringComparison.OrdinalIgnoreCase);
}
