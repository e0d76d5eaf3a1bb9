using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Searches the whole text of all documents: exactly, from two characters on.</summary>
public sealed class SearchQuery
{
    /// <summary>Most characters on each side of a hit in a concordance.</summary>
    public const int Around = 80;

    /// <summary>Most statements or lines on a page.</summary>
    public const int LargestPage = 500;

    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly Searches _searches;

    internal SearchQuery(Snapshots snapshots, CorpusOpening opening, Searches searches) => (_snapshots, _opening, _searches) = (snapshots, opening, searches);

    /// <summary>Statements found, newest document first, with the counts of all of them.</summary>
    /// <param name="question">What is looked for, and where.</param>
    /// <param name="skip">Statements before the page.</param>
    /// <param name="size">Statements on the page, 1 to <see cref="LargestPage"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="QuestionException">There is no such theme, or no such page.</exception>
    public async Task<SearchPage> AskAsync(SearchQuestion question, int skip, int size, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        Check(skip, size);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var part = await FindAsync(snapshot, question, cancellation);
        return new(part.Counts(), await FoundLines.OfAsync(snapshot, part.Found, part.Statements(skip, size), cancellation));
    }

    /// <summary>Occurrences found, a line each, with the counts of all statements found.</summary>
    /// <param name="question">What is looked for, and where.</param>
    /// <param name="order">Order of the lines.</param>
    /// <param name="skip">Lines before the page.</param>
    /// <param name="size">Lines on the page, 1 to <see cref="LargestPage"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="QuestionException">There is no such theme, or no such page.</exception>
    public async Task<ConcordancePage> AlignAsync(SearchQuestion question, ConcordanceOrder order, int skip, int size, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        Check(skip, size);
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var part = await FindAsync(snapshot, question, cancellation);
        return new(part.Counts(), await ConcordanceLines.OfAsync(snapshot, part, order, skip, size, cancellation));
    }

    private static void Check(int skip, int size)
    {
        if (skip < 0 || size is < 1 or > LargestPage)
        {
            throw new QuestionException($"A page has 1 to {LargestPage} statements and begins at 0 or later, not {size} from {skip}.");
        }
    }

    private async Task<FoundPart> FindAsync(Snapshot snapshot, SearchQuestion question, CancellationToken cancellation)
    {
        var theme = question.Theme is { } key ? snapshot.NumberOf(key) : (int?)null;
        var found = await _searches.FindAsync(snapshot, question.Search, cancellation);
        return new(found, question.Filter, theme, _opening.Force.Places);
    }
}
