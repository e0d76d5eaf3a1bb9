using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Tests.Charts;

public class LabelPlacesTests
{
    [Fact]
    public void A_label_alone_stands_above_its_point() =>
        Assert.Equal(["top center"], LabelPlaces.Of([new LabelledPoint(0.5, 0.5, ["湖北"])], 300));

    [Fact]
    public void Neighbours_do_not_take_the_same_place()
    {
        var places = LabelPlaces.Of([new LabelledPoint(0.5, 0.5, ["强力改革竞风流"]), new LabelledPoint(0.51, 0.5, ["重点工作攻坚年"])], 300);

        Assert.DoesNotContain(null, places);
        Assert.Equal(2, places.Distinct().Count());
    }

    [Fact]
    public void Where_there_is_no_room_a_label_is_left_out_rather_than_laid_over_others()
    {
        var crowd = Enumerable.Range(0, 40).Select(at => new LabelledPoint(0.5 + (at * 0.001), 0.5, ["强力改革竞风流"])).ToList();

        var places = LabelPlaces.Of(crowd, 120);

        Assert.Contains(null, places);
        Assert.Contains(places, place => place is not null);
    }
}
