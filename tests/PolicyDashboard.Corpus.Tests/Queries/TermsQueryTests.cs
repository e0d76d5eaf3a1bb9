using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

public sealed class TermsQueryTests(SeedNumbersTests.Seeds seeds) : IClassFixture<SeedNumbersTests.Seeds>
{
    private readonly TestCorpus _corpus = seeds.Corpus;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_term_counts_as_often_as_readers_of_all_documents_see_it()
    {
        var uses = await _corpus.Get<TermsQuery>().AskAsync(Cancellation);

        var hits = await HitsAsync();
        Assert.Equal(4, uses.Documents);
        Assert.NotEmpty(hits);
        foreach (var term in hits.GroupBy(hit => hit.Hit.Term))
        {
            var counted = term.Where(hit => hit.Hit.State == HitState.Counts).ToList();
            var expected = new TermUse(
                counted.Count,
                counted.Select(hit => hit.Document).Distinct().Count(),
                term.Count(hit => hit.Hit.State == HitState.Masked),
                term.Count(hit => hit.Hit.State == HitState.Vetoed),
                term.Count(hit => hit.Hit.State == HitState.OtherSense));
            Assert.Equal((term.Key, expected), (term.Key, uses.Of(term.Key)));
        }

        Assert.Equal(hits.Select(hit => hit.Hit.Term).Distinct().Count(), uses.Uses.Count);
        Assert.Contains(hits, hit => hit.Hit.State == HitState.Masked);
    }

    [Fact]
    public async Task What_stopped_a_term_is_told_with_how_often_it_did()
    {
        var uses = await _corpus.Get<TermsQuery>().AskAsync(Cancellation);

        var expected = (await HitsAsync()).Where(hit => hit.Hit.MaskedBy is not null)
            .GroupBy(hit => (hit.Hit.Term, By: hit.Hit.MaskedBy!))
            .ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(expected.Count, uses.Maskings.Count);
        Assert.All(uses.Maskings, masking => Assert.Equal(expected[(masking.Term, masking.By)], masking.Times));
        Assert.Equal(uses.Maskings.OrderByDescending(masking => masking.Times).Select(masking => masking.Times), uses.Maskings.Select(masking => masking.Times));
    }

    [Fact]
    public async Task A_string_that_no_document_has_counts_zero() =>
        Assert.Equal(default, (await _corpus.Get<TermsQuery>().AskAsync(Cancellation)).Of("没有这个词条"));

    [Fact]
    public async Task Documents_imported_since_are_counted_too()
    {
        await using var corpus = await TestCorpus.HandMadeAsync("420000 20200625 0\n部 420100 a:甲甲丙字。部 420100 :字文。\n");
        Assert.Equal(new TermUse(2, 1, 0, 0, 0), (await corpus.Get<TermsQuery>().AskAsync(Cancellation)).Of("甲"));

        var file = Path.Combine(corpus.Folder, "later.txt");
        await File.WriteAllTextAsync(file, "420000 20210625 0\n部 420100 a:甲丙字。\n", Cancellation);
        await corpus.Get<Corpus.Importing.Importer>().ImportAsync([file], null, Cancellation);

        Assert.Equal(new TermUse(3, 2, 0, 0, 0), (await corpus.Get<TermsQuery>().AskAsync(Cancellation)).Of("甲"));
    }

    private async Task<List<(int Document, StatementHit Hit)>> HitsAsync()
    {
        var hits = new List<(int, StatementHit)>();
        foreach (var line in await _corpus.Get<DocumentsQuery>().AskAsync(Filter.All, Cancellation))
        {
            var document = await _corpus.Get<DocumentQuery>().AskAsync(line.Id, Cancellation);
            hits.AddRange(document!.Statements.Where(statement => statement.Statement.Counts).SelectMany(statement => statement.Hits).Select(hit => (line.Id, hit)));
        }

        return hits;
    }
}
