using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Tests.Queries;

/// <summary>One corpus of mixed documents for many tests: none of them changes it.</summary>
public abstract class Mixture : IAsyncLifetime
{
    private TestCorpus? _corpus;
    private ColumnsInMemory? _columns;

    /// <summary>Why there is nothing to ask; null where there is.</summary>
    internal virtual string? Missing => null;

    internal CoverageQuery Coverage { get; private set; } = null!;

    internal StatementsQuery Statements { get; private set; } = null!;

    internal TimelineQuery Timeline { get; private set; } = null!;

    internal FacetsQuery Facets { get; private set; } = null!;

    internal Model Model { get; } = new(
        [.. RandomDocuments.Many.Select((text, index) => (index + 1, HandMadeAnalysis.Analyse(text, $"{index + 1}.txt")))],
        HandMadeAnalysis.Catalogue);

    public async ValueTask InitializeAsync()
    {
        if (Missing is null)
        {
            _corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
            var snapshots = new Snapshots(await DatabasesAsync(_corpus), _corpus.Opening);
            _columns = new ColumnsInMemory();
            var searches = new Searches(new(_columns));

            // With nothing in memory coverage is what the database has gathered; ColumnsTests holds the two together.
            (Coverage, Timeline) = (new(snapshots, _corpus.Opening, new(), searches), new(snapshots, _corpus.Opening, _columns, searches));
            (Statements, Facets) = (new(snapshots, _corpus.Opening, _columns, searches), new(snapshots, _corpus.Opening, _columns, searches));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _columns?.Dispose();
        if (_corpus is not null)
        {
            await _corpus.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    private protected virtual ValueTask CloseAsync() => ValueTask.CompletedTask;

    /// <summary>Where the questions are put.</summary>
    private protected abstract Task<IDbContextFactory<CorpusDb>> DatabasesAsync(TestCorpus corpus);
}
