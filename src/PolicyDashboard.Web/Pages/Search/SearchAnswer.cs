using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Controls;

namespace PolicyDashboard.Web.Pages.Search;

/// <summary>What the page of search shows.</summary>
/// <param name="Places">What can be filtered by.</param>
/// <param name="Counts">What was found; null where nothing was looked for.</param>
/// <param name="Statements">This page of statements; empty where lines are shown.</param>
/// <param name="Lines">This page of aligned lines; empty where statements are shown.</param>
public sealed record SearchAnswer(PlacesOfCorpus Places, SearchCounts? Counts, IReadOnlyList<StatementLine> Statements, IReadOnlyList<ConcordanceLine> Lines)
{
    /// <summary>How many pages there are.</summary>
    public int Pages(SearchAddress address) =>
        (int)(((address.Form == SearchForm.Lines ? Counts?.Hits : Counts?.Statements) ?? 0) + address.Size - 1) / address.Size;
}

/// <summary>Asks what the page of search shows.</summary>
public sealed class SearchPageQuestion(SearchQuery search, KnownPlaces places)
{
    /// <summary>The answer.</summary>
    public async Task<SearchAnswer> AskAsync(SearchAddress address, CancellationToken cancellation)
    {
        var corpus = await places.AskAsync(cancellation);
        var skip = (address.Page - 1) * address.Size;
        if (address.Search is null)
        {
            return new(corpus, null, [], []);
        }

        if (address.Form == SearchForm.Statements)
        {
            var page = await search.AskAsync(address.Question, skip, address.Size, cancellation);
            return new(corpus, page.Counts, page.Lines, []);
        }

        var lines = await search.AlignAsync(address.Question, address.Order, skip, address.Size, cancellation);
        return new(corpus, lines.Counts, [], [.. lines.Lines.Select(line => ConcordanceLine.Of(line.Document, line.Index, line.Around, line.Start, line.Length))]);
    }
}
