using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Analysis.Tests.Measures.Intervals;

public class RatioBootstrapTests
{
    private static readonly SectionPart[] Ten =
    [
        new(120, 400), new(0, 250), new(300, 520), new(45, 300), new(0, 610), new(0, 120), new(80, 380), new(0, 90), new(210, 700), new(33, 260),
    ];

    [Fact]
    public void Ends_are_near_those_of_400_000_rounds_in_numpy()
    {
        var interval = RatioBootstrap.Of(Ten)!.Value;

        // numpy: rng.poisson(1, (400000, 10)), quantiles at 0.00855 and 0.99145 (expanded for ten sections): 0.0399, 0.3923.
        Assert.Equal(788 / 3630.0, interval.Ratio, 1e-12);
        Assert.Equal(0.0399, interval.Low, 0.015);
        Assert.Equal(0.3923, interval.High, 0.02);
    }

    [Fact]
    public void The_same_sections_give_the_same_interval() => Assert.Equal(RatioBootstrap.Of(Ten), RatioBootstrap.Of([.. Ten]));

    [Fact]
    public void Drawn_and_worked_out_agree_where_one_takes_over_from_the_other()
    {
        var random = new Random(2);
        SectionPart Section(int at) => new(at % 3 == 0 ? random.Next(1, 200) : 0, random.Next(200, 900));
        var fewer = Enumerable.Range(0, 3 * RatioBootstrap.MostDrawn).Select(Section).ToArray();
        var more = fewer.Append(new SectionPart(100, 500)).ToArray();

        var (drawn, worked) = (RatioBootstrap.Of(fewer)!.Value, RatioBootstrap.Of(more)!.Value);

        Assert.Equal(worked.Low, drawn.Low, 0.1 * (worked.High - worked.Low));
        Assert.Equal(worked.High, drawn.High, 0.1 * (worked.High - worked.Low));
        Assert.NotEqual(worked, drawn);
    }

    [Fact]
    public void Many_sections_without_the_subject_are_as_good_as_drawn_one_by_one()
    {
        // 50 without it are drawn, 51 are summed; one section of 1 character more changes nothing else.
        var with = Enumerable.Range(1, 30).Select(at => new SectionPart(10 * at, 400));
        var fifty = with.Concat(Enumerable.Repeat(new SectionPart(0, 300), 50)).ToArray();

        var (one, other) = (RatioBootstrap.Of(fifty)!.Value, RatioBootstrap.Of([.. fifty, new(0, 1)])!.Value);

        Assert.Equal(one.Low, other.Low, 0.1 * (one.High - one.Low));
        Assert.Equal(one.High, other.High, 0.1 * (one.High - one.Low));
    }

    [Fact]
    public void Widening_stretches_both_ends_and_stops_where_the_measure_does()
    {
        var (plain, twice, huge) = (RatioBootstrap.Of(Ten)!.Value, RatioBootstrap.Of(Ten, widening: 2)!.Value, RatioBootstrap.Of(Ten, widening: 100)!.Value);

        Assert.Equal(plain.Ratio + (2 * (plain.High - plain.Ratio)), twice.High, 1e-12);
        Assert.Equal((0, 1), (huge.Low, huge.High));
    }

    [Fact]
    public void Hits_may_be_more_than_one() => Assert.True(RatioBootstrap.Of([new(30, 10), new(10, 10), new(25, 9)], most: double.PositiveInfinity)!.Value.High > 2);

    [Fact]
    public void Where_it_cannot_be_told_there_is_none()
    {
        Assert.Null(RatioBootstrap.Of([]));
        Assert.Null(RatioBootstrap.Of([new(5, 10)]));
        Assert.Null(RatioBootstrap.Of([new(0, 0), new(0, 0)]));
        Assert.Null(RatioBootstrap.Of([new(0, 100), new(0, 200)]));
    }

    [Fact]
    public void It_holds_the_ratio()
    {
        var random = new Random(8);
        for (var round = 0; round < 40; round++)
        {
            var sections = Enumerable.Range(0, random.Next(2, 90)).Select(_ => new SectionPart(random.Next(3) == 0 ? random.Next(200) : 0, random.Next(200, 400))).ToArray();

            Assert.True(RatioBootstrap.Of(sections) is not { } interval || (interval.Low <= interval.Ratio && interval.Ratio <= interval.High && interval.Low >= 0), "outside");
        }
    }
}
