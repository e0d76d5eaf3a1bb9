using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Analysis.Tests.Measures.Comparison;

public class RankBandsTests
{
    [Fact]
    public void Probability_is_that_of_the_score_test() =>
        // 2·norm.sf(0.1/√(0.14·0.86·(1/80+1/120))) in scipy 1.10
        Assert.Equal(0.04586050212616129, RankBands.P(Place(0.2, 80), Place(0.1, 120)), 1e-12);

    [Fact]
    public void Places_far_apart_have_ranks_and_near_ones_share_a_band()
    {
        var bands = RankBands.Of([Place(0.10, 1000), Place(0.30, 1000), Place(0.31, 1000), Place(0.01, 1000)]);

        Assert.Equal([new(3, 3, 2), new(1, 2, 1), new(1, 2, 1), new(4, 4, 3)], bands);
    }

    [Fact]
    public void Small_effective_numbers_leave_every_rank_open() =>
        Assert.All(RankBands.Of([Place(0.1, 9), Place(0.2, 8), Place(0.3, 7)]), band => Assert.Equal(new(1, 3, 1), band));

    [Fact]
    public void A_place_without_text_may_be_anywhere()
    {
        var bands = RankBands.Of([Place(0.5, 1000), default, Place(0.1, 1000)]);

        Assert.Equal([new(1, 2, 1), new(1, 3, 0), new(2, 3, 2)], bands);
    }

    [Fact]
    public void Places_that_say_nothing_cannot_be_told_apart() =>
        Assert.All(RankBands.Of([Place(0, 50), Place(0, 900)]), band => Assert.Equal(new(1, 2, 1), band));

    [Fact]
    public void Chance_alone_makes_hardly_a_band()
    {
        // 34 places with one tendency and independent statements: naive comparison of all 561 pairs would tell some 28 apart.
        var random = new Random(5);
        var places = Enumerable.Range(0, 34).Select(_ => Place(Enumerable.Range(0, 400).Count(_ => random.NextDouble() < 0.1) / 400.0, 400)).ToArray();

        Assert.All(RankBands.Of(places), band => Assert.Equal((1, 34), (band.Best, band.Worst)));
    }

    private static EffectiveShare Place(double share, double number) => new(share, (int)Math.Ceiling(number), number, SpreadBasis.Learned);
}
