using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>The statements behind a number, and why one of them counts.</summary>
public sealed class StatementsQuery(IDbContextFactory<CorpusDb> databases)
{
    private readonly IDbContextFactory<CorpusDb> _databases = databases;

    /// <summary>A page of the statements behind a number.</summary>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="subject">Subject key; null for all statements that count (a total or a row head).</param>
    /// <param name="measure">The measure on screen.</param>
    /// <param name="order">Order of the list.</param>
    /// <param name="page">Token of a page, from <see cref="StatementPage.Next"/>; null for the first.</param>
    /// <param name="size">Statements on a page, 1 to 500.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<StatementPage> AskAsync(Filter filter, string? subject, Measure measure, StatementOrder order, string? page, int size, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{_databases} {filter} {subject} {measure} {order} {page} {size} {cancellation}");

    /// <summary>Why a statement is about what it is about; null where there is no such statement.</summary>
    public Task<StatementWhy?> WhyAsync(int documentId, int index, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{_databases} {documentId} {index} {cancellation}");
}
