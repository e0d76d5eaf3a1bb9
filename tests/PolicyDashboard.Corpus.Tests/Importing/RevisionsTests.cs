using Microsoft.EntityFrameworkCore;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus.Tests.Importing;

/// <summary>DESIGN rule 7: what people made is kept, what is computed can be thrown away.</summary>
public class RevisionsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_start_with_the_same_reading_computes_nothing()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var before = await corpus.Get<SummaryQuery>().AskAsync(Cancellation);

        await using var again = corpus.Again();
        var counting = new CountingAnalysis("one");
        await again.Opening.OpenWithAsync(counting.Force, [], Cancellation);

        Assert.Equal(0, counting.Documents);
        Assert.Equal(before, await again.Get<SummaryQuery>().AskAsync(Cancellation));
    }

    [Fact]
    public async Task A_start_with_another_reading_computes_every_document_anew_and_keeps_what_was_given()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var before = await corpus.Coverage.AskAsync(RowsAre.Places, Filter.All, Cancellation);

        await using var again = corpus.Again();
        var counting = new CountingAnalysis("two");
        await again.Opening.OpenWithAsync(counting.Force, [], Cancellation);

        Assert.Equal(RandomDocuments.Many.Count, counting.Documents);
        Assert.Equal(2, (await again.Get<SummaryQuery>().AskAsync(Cancellation)).Revision);
        Assert.Equal(TestCorpus.Told(before), TestCorpus.Told(await again.Coverage.AskAsync(RowsAre.Places, Filter.All, Cancellation)));
        Assert.NotNull(await again.Get<OriginalQuery>().AskAsync(RandomDocuments.Many.Count, Cancellation));
        await using var database = await again.Get<IDbContextFactory<CorpusDb>>().CreateDbContextAsync(Cancellation);
        Assert.Equal([2], await database.DocumentSums.Select(row => row.Revision).Distinct().ToListAsync(Cancellation));
        Assert.Equal([2], await database.Bodies.Select(row => row.Revision).Distinct().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_computation_that_breaks_off_leaves_the_old_numbers_in_force()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var before = await corpus.Coverage.AskAsync(RowsAre.Places, Filter.All, Cancellation);

        await using var broken = corpus.Again();
        var failing = new CountingAnalysis("two", failAt: 10);
        await Assert.ThrowsAsync<InvalidOperationException>(() => broken.Opening.OpenWithAsync(failing.Force, [], Cancellation));

        Assert.Equal(TestCorpus.Told(before), TestCorpus.Told(await corpus.Coverage.AskAsync(RowsAre.Places, Filter.All, Cancellation)));
        await using var third = corpus.Again();
        await third.Opening.OpenWithAsync(new CountingAnalysis("three").Force, [], Cancellation);
        Assert.Equal(TestCorpus.Told(before), TestCorpus.Told(await third.Coverage.AskAsync(RowsAre.Places, Filter.All, Cancellation)));
    }

    /// <summary>The hand-made reading under another name, which counts what it reads and can break.</summary>
    private sealed class CountingAnalysis
    {
        private int _documents;

        public CountingAnalysis(string fingerprint, int failAt = int.MaxValue) => Force = new(
            HandMadeAnalysis.Catalogue,
            "hand made",
            HandMadeAnalysis.Gazetteer,
            fingerprint,
            (text, name, _) => Interlocked.Increment(ref _documents) == failAt ? throw new InvalidOperationException("broken off") : HandMadeAnalysis.Analyse(text, name),
            (_, _, _, _) => []);

        public AnalysisInForce Force { get; }

        public int Documents => _documents;
    }
}
