using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Tests.Charts;

public class LabelPlacesTests
{
    [Fact]
    public void A_label_alone_stands_above_its_point() =>
        Assert.Equal("top center", Assert.Single(LabelPlaces.Of([new LabelledPoint(0.5, 0.5, ["湖北"])], 300)).Position);

    [Fact]
    public void A_label_does_not_lie_over_a_whisker_of_its_own_or_of_another()
    {
        var places = LabelPlaces.Of(
            [
                new LabelledPoint(0.5, 0.5, ["山东"], (0.3, 0.7)),
                new LabelledPoint(0.53, 0.5, ["抓紧抓实下半年各项工作"], (0.2, 0.9)),
            ],
            300);

        Assert.Equal("middle left", places[0].Position);
        Assert.Equal("middle right", places[1].Position);
    }

    [Fact]
    public void Neighbours_do_not_take_the_same_place()
    {
        var places = LabelPlaces.Of([new LabelledPoint(0.5, 0.5, ["强力改革竞风流"]), new LabelledPoint(0.51, 0.5, ["重点工作攻坚年"])], 300);

        Assert.All(places, place => Assert.Single(place.Lines));
        Assert.Equal(2, places.Select(place => place.Position).Distinct().Count());
    }

    [Fact]
    public void Where_there_is_no_room_a_label_is_left_out_rather_than_laid_over_others()
    {
        var crowd = Enumerable.Range(0, 40).Select(at => new LabelledPoint(0.5 + (at * 0.001), 0.5, ["强力改革竞风流"])).ToList();

        var places = LabelPlaces.Of(crowd, 120);

        Assert.Contains(places, place => place.Lines.Count == 0);
        Assert.Contains(places, place => place.Lines.Count == 1);
    }

    [Fact]
    public void Where_a_title_does_not_fit_the_name_of_the_place_does()
    {
        var places = LabelPlaces.Of(
            [
                new LabelledPoint(0.60, 0.9, ["山东", "重点工作攻坚年动员大会精神大会精神"]),
                new LabelledPoint(0.68, 0.9, ["吉林", "突出问题导向破解发展难题让人民群众看见"]),
                new LabelledPoint(0.76, 0.9, ["镇江", "抓紧抓实下半年各项工作"]),
            ],
            120);

        Assert.Equal(["吉林"], places[1].Lines);
        Assert.Equal(2, places[0].Lines.Count);
    }
}
