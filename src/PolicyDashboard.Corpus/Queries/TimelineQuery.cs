using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Coverage of one subject over time.</summary>
public sealed class TimelineQuery(IDbContextFactory<CorpusDb> databases)
{
    private readonly IDbContextFactory<CorpusDb> _databases = databases;

    /// <summary>Points in order of time, then place. Undated documents are left out.</summary>
    /// <param name="subject">Subject key.</param>
    /// <param name="step">What a point gathers.</param>
    /// <param name="places">A series a place, each with the places beneath it; null for a single series of everything, whose place is <see cref="PlaceCode.Centre"/>.</param>
    /// <param name="filter">Which text is asked about.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<IReadOnlyList<TimePoint>> AskAsync(string subject, TimeStep step, IReadOnlyList<PlaceCode>? places, Filter filter, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{_databases} {subject} {step} {places} {filter} {cancellation} {default(Measure)}");
}
