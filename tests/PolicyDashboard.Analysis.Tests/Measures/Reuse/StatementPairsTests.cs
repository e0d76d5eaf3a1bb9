using PolicyDashboard.Analysis.Measures.Reuse;

namespace PolicyDashboard.Analysis.Tests.Measures.Reuse;

public class StatementPairsTests
{
    [Fact]
    public void Likeness_is_worked_out_by_hand()
    {
        // 营商 商环 环境 and 优化 化营 营商 商环 环境: 2·3 / (3 + 5).
        var pair = Assert.Single(Pairs(["营商环境"], ["优化营商，环境"]));

        Assert.Equal(0.75, pair.Likeness);
    }

    [Fact]
    public void Each_statement_is_paired_once_and_the_most_alike_come_first()
    {
        var pairs = Pairs(["绿水青山就是金山银山", "完全无关的另一句话", "绿水青山"], ["绿水青山就是", "绿水青山就是金山银山"]);

        Assert.Equal([(0, 1), (2, 0)], pairs.Select(pair => (pair.First, pair.Second)));
        Assert.Equal(1, pairs[0].Likeness);
    }

    [Fact]
    public void What_is_less_alike_than_asked_for_is_no_pair() => Assert.Empty(Pairs(["一二三四五六"], ["一二甲乙丙丁"]));

    [Fact]
    public void Pairs_are_the_ones_that_comparing_all_with_all_finds()
    {
        var random = new Random(3);
        string[] first = [.. Enumerable.Range(0, 30).Select(_ => Text(random))], second = [.. Enumerable.Range(0, 30).Select(_ => Text(random))];
        var (left, right) = (first.Select(text => Bigrams.Of(text)).ToList(), second.Select(text => Bigrams.Of(text)).ToList());

        var best = (from one in Enumerable.Range(0, 30)
                    from other in Enumerable.Range(0, 30)
                    select Bigrams.Dice(left[one].Intersect(right[other]).Count(), left[one].Length, right[other].Length)).Max();

        var pairs = StatementPairs.Of(left, right, 0.05);
        Assert.Equal(best, pairs[0].Likeness, 12);
        Assert.Equal(pairs.OrderByDescending(pair => pair.Likeness).Select(pair => pair.Likeness), pairs.Select(pair => pair.Likeness));
        Assert.Equal(pairs.Count, pairs.Select(pair => pair.Second).Distinct().Count());
        Assert.All(pairs, pair => Assert.Equal(
            Bigrams.Dice(left[pair.First].Intersect(right[pair.Second]).Count(), left[pair.First].Length, right[pair.Second].Length), pair.Likeness, 12));
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(4, 20)).Select(_ => "甲乙丙丁戊"[random.Next(5)]));

    private static IReadOnlyList<StatementPair> Pairs(string[] first, string[] second) =>
        StatementPairs.Of([.. first.Select(text => Bigrams.Of(text))], [.. second.Select(text => Bigrams.Of(text))], 0.4);
}
