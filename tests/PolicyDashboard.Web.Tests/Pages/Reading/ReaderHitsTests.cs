using PolicyDashboard.Web.Pages.Reading;

namespace PolicyDashboard.Web.Tests.Pages.Reading;

public class ReaderHitsTests
{
    private static readonly ReaderHits Hits = new([3, 7, 12]);

    [Theory]
    [InlineData(null, null, 3)]
    [InlineData(0, null, 3)]
    [InlineData(3, null, 7)]
    [InlineData(5, 3, 7)]
    [InlineData(7, 3, 12)]
    [InlineData(12, 7, null)]
    [InlineData(99, 12, null)]
    public void Steps_lead_to_the_nearest_hit_on_either_side(int? here, int? before, int? after)
    {
        Assert.Equal(before, Hits.Before(here));
        Assert.Equal(after, Hits.After(here));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(3, 1)]
    [InlineData(12, 3)]
    [InlineData(4, null)]
    public void A_hit_has_its_number_and_other_statements_have_none(int? here, int? number) => Assert.Equal(number, Hits.NumberOf(here));

    [Fact]
    public void Without_a_hit_there_is_nowhere_to_go()
    {
        Assert.Null(new ReaderHits([]).After(null));
        Assert.Null(new ReaderHits([]).Before(5));
    }
}
