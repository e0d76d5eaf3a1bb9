using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

public sealed class PairsQueryTests
{
    private static readonly Filter Hubei = Filter.All with { Place = new PlaceCode(420000) };
    private static readonly Filter Beijing = Filter.All with { Place = new PlaceCode(110000) };

    [Fact]
    public async Task Statements_that_say_alike_things_stand_beside_each_other_with_what_they_share_marked()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(
            "420000 20200625 0\n部 none a:甲，坚持生态优先绿色发展守住底线。部 none a:乙丙完全另外一句话没有人说过。部 none b:坚持生态优先绿色发展守住底线。\n",
            "110000 20210625 0\n部 none a:要坚持生态优先、绿色发展，守住红线。部 none a:甲字文。\n");

        var found = await corpus.Get<PairsQuery>().AskAsync([Hubei, Beijing], "a", 8, TestContext.Current.CancellationToken);

        var row = found.Rows[0];
        var (left, right) = (row.Cells[0]!, row.Cells[1]!);
        Assert.Contains("守住底线", left.Line.Text);
        Assert.Contains("守住红线", right.Line.Text);
        Assert.Equal(1, left.Likeness);
        Assert.InRange(right.Likeness, 0.5, 0.99);
        Assert.Contains("坚持生态优先绿色发展守住", left.Shared.Select(run => left.Line.Text.Substring(run.Start, run.Length)));
        Assert.Contains("坚持生态优先、绿色发展，守住", right.Shared.Select(run => right.Line.Text.Substring(run.Start, run.Length)));
        Assert.True(found.IsAll);
        Assert.Equal(2, found.Looked[0]);
    }

    [Fact]
    public async Task A_side_with_nothing_alike_has_an_empty_place_and_an_unknown_subject_is_refused()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many);
        var query = corpus.Get<PairsQuery>();

        var found = await query.AskAsync([Hubei, Beijing, Filter.All with { Place = PlaceCode.Centre }], "any", 5, TestContext.Current.CancellationToken);

        Assert.Equal(5, found.Rows.Count);
        Assert.All(found.Rows, row => Assert.Equal(3, row.Cells.Count));
        Assert.All(found.Rows, row => Assert.NotNull(row.Cells[0]));
        await Assert.ThrowsAsync<QuestionException>(() => query.AskAsync([Hubei, Beijing], "nothing", 5, TestContext.Current.CancellationToken));
    }
}
