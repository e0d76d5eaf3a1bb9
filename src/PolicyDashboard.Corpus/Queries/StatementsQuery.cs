using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Columns;
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
    private readonly ColumnsInMemory _columns;
    private readonly Searches _searches;

    internal StatementsQuery(Snapshots snapshots, CorpusOpening opening, ColumnsInMemory columns, Searches searches) =>
        (_snapshots, _opening, _columns, _searches) = (snapshots, opening, columns, searches);

    /// <summary>A page of all statements behind a number.</summary>
    /// <inheritdoc cref="AskAsync(Filter, string, Measure, Facets, StatementOrder, string, int, CancellationToken)"/>
    public Task<StatementPage> AskAsync(
        Filter filter, string? subject, Measure measure, StatementOrder order, string? page, int size, CancellationToken cancellation = default) =>
        AskAsync(filter, subject, measure, Facets.None, order, page, size, cancellation);

    /// <summary>A page of the statements behind a number that facets leave in.</summary>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="subject">
    /// Subject key; null for all statements that count (a total or a row head). Their contributions add up to the denominator.
    /// </param>
    /// <param name="measure">The measure on screen.</param>
    /// <param name="facets">Which of the statements found are listed; the number is that of all of them.</param>
    /// <param name="order">Order of the list.</param>
    /// <param name="page">Token of a page, from <see cref="StatementPage.Next"/>; null for the first.</param>
    /// <param name="size">Statements on a page, 1 to <see cref="LargestPage"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="QuestionException">There is no such subject, theme or page.</exception>
    public async Task<StatementPage> AskAsync(
        Filter filter, string? subject, Measure measure, Facets facets, StatementOrder order, string? page, int size, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(facets);
        if (size is < 1 or > LargestPage)
        {
            throw new QuestionException($"A page has 1 to {LargestPage} statements, not {size}.");
        }

        await using var snapshot = await _snapshots.TakeAsync(cancellation);
        var after = page is null ? (Position?)null : Position.Parse(page);
        var tree = _opening.Force.Places;
        var asked = await AskedStatements.OfAsync(snapshot, _columns, _searches, filter, subject, measure, order == StatementOrder.Strength, cancellation);
        var (totals, counts, denominator) = await asked.SumsAsync(snapshot, filter, tree, measure, cancellation);

        // One more than the page holds, to know whether there is a next one.
        var first = new FirstPositions(size + 1, after);
        var list = await StatementList.OfAsync(snapshot, asked, filter, FacetTest.Of(snapshot, asked.Columns, facets, filter, tree), order, first, cancellation);
        var lines = first.InOrder();
        var more = lines.Count > size;
        return new(
            await asked.LinesAsync(snapshot, [.. lines.Take(size)], cancellation),
            list.Count,
            list.Sum,
            list.Kept,
            list.KeptSum,
            denominator,
            denominator == 0 ? null : counts.In(measure, totals),
            totals,
            counts,
            more ? lines[size - 1].Position.ToString() : null);
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
