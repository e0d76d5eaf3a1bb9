using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>The statements behind a number, and why one of them counts.</summary>
public sealed class StatementsQuery
{
    /// <summary>Most statements on a page.</summary>
    public const int LargestPage = 500;

    private readonly Snapshots _snapshots;
    private readonly CorpusOpening _opening;
    private readonly Searches _searches;

    internal StatementsQuery(Snapshots snapshots, CorpusOpening opening, Searches searches) => (_snapshots, _opening, _searches) = (snapshots, opening, searches);

    /// <summary>A page of the statements behind a number.</summary>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="subject">
    /// Subject key; null for all statements that count (a total or a row head). Their contributions add up to the denominator.
    /// </param>
    /// <param name="measure">The measure on screen.</param>
    /// <param name="order">Order of the list.</param>
    /// <param name="page">Token of a page, from <see cref="StatementPage.Next"/>; null for the first.</param>
    /// <param name="size">Statements on a page, 1 to <see cref="LargestPage"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="QuestionException">There is no such subject or page.</exception>
    public async Task<StatementPage> AskAsync(
        Filter filter, string? subject, Measure measure, StatementOrder order, string? page, int size, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (size is < 1 or > LargestPage)
        {
            throw new QuestionException($"A page has 1 to {LargestPage} statements, not {size}.");
        }

        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        Position? after = page is null ? null : Position.Parse(page);
        if (SearchText.OfKey(subject) is { } search)
        {
            var found = await _searches.FindAsync(snapshot, search, cancellation);
            return await FoundPage.OfAsync(snapshot, found, filter, _opening.Force.Places, measure, order, after, size, cancellation);
        }

        int? number = subject is null ? null : snapshot.NumberOf(subject);

        // Every statement contributes 1 to the share of statements: by contribution is then in reading order, which is found faster.
        var by = order == StatementOrder.Contribution && measure == Measure.Statements ? StatementOrder.Reading : order;
        var candidates = await Candidate.FindAsync(snapshot, filter, number, measure, cancellation);
        var (lines, more) = await new ListedPage(snapshot, new(snapshot.Numbers, number, measure, filter), measure, by, after, size).FillAsync(candidates, cancellation);
        var sums = number is { } asked
            ? await AskedSums.OfSubjectAsync(snapshot, filter, _opening.Force.Places, asked, measure, cancellation)
            : await AskedSums.OfAllAsync(snapshot, filter, _opening.Force.Places, measure, cancellation);
        return new(
            await StatementLines.OfAsync(snapshot, number, lines, cancellation),
            sums.Listed,
            sums.Counts.Numerator(measure),
            sums.Totals.Denominator(measure),
            sums.Counts.In(measure, sums.Totals),
            sums.Totals,
            sums.Counts,
            more ? lines[^1].Position.ToString() : null);
    }

    /// <summary>Why a statement is about what it is about; null where there is no such statement.</summary>
    /// <param name="documentId">The document.</param>
    /// <param name="index">Index among its tiles.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<StatementWhy?> WhyAsync(int documentId, int index, CancellationToken cancellation = default)
    {
        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        if (await snapshot.OpenAsync(documentId, cancellation) is not { } opened || index < 0 || index >= opened.Statements.Length)
        {
            return null;
        }

        var document = await snapshot.Database.Documents
            .Where(row => row.Id == documentId)
            .Join(snapshot.Database.Texts, row => row.Id, text => text.DocumentId, (row, text) => new { row.FileName, row.ImportedAt, text.Text })
            .SingleAsync(cancellation);
        var force = _opening.Force;
        var reading = opened.Reading(index);
        return new(
            snapshot.Catalogue.Keys(reading.Themes),
            force.Explain(document.Text, document.FileName, DayTaken.Of(document.ImportedAt), index)
                .GroupBy(evidence => force.Catalogue.Themes[evidence.Theme].Id)
                .ToDictionary(group => group.Key, IReadOnlyList<Evidence> (group) => [.. group]),
            [.. reading.Hits.Select(hit => snapshot.Catalogue.Name(hit, opened.Statements[index].Span.Start))]);
    }
}
