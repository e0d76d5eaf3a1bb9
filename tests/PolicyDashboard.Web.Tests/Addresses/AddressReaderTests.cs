using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Tests.Addresses;

public class AddressReaderTests
{
    [Theory]
    [InlineData("measure=share", "measure", "statements")]
    [InlineData("by=town", "by", "document")]
    [InlineData("columns=all", "columns", "groups")]
    [InlineData("as=map", "as", "table")]
    [InlineData("place=990000", "place", "420000")]
    [InlineData("place=hubei", "place", "none")]
    [InlineData("from=19", "from", "1949 … 2100")]
    [InlineData("to=next", "to", "1949 … 2100")]
    [InlineData("month=13", "month", "1 … 12")]
    [InlineData("type=letter", "type", "report")]
    [InlineData("class=future", "class", "plan")]
    [InlineData("view=both", "view", "spoken")]
    [InlineData("level=own", "level", "this")]
    [InlineData("page=0", "page", "1 … 100000")]
    [InlineData("open=420000", "open", "420000~environment")]
    [InlineData("open=420000~weather", "open", "health")]
    [InlineData("open=990000~health", "open", "420000")]
    [InlineData("open=420000~health&sort=random", "sort", "reading")]
    [InlineData("open=420000~health&why=12", "why", "12-34")]
    public void What_cannot_be_understood_is_named_with_what_could_stand_there(string query, string name, string valid)
    {
        var reader = new AddressReader(QueryHelpers.ParseQuery(query), SmallWorld.Known);

        HeatmapAddress.Read(reader);

        var problem = Assert.Single(reader.Problems);
        Assert.Equal(name, problem.Name);
        Assert.Contains(problem.Valid, value => value.Value == valid);
    }

    [Fact]
    public void All_problems_of_an_address_are_told_at_once()
    {
        var reader = new AddressReader(QueryHelpers.ParseQuery("measure=x&place=1&class=y"), SmallWorld.Known);

        HeatmapAddress.Read(reader);

        Assert.Equal(["measure", "place", "class"], reader.Problems.Select(problem => problem.Name));
    }

    [Fact]
    public void A_theme_that_is_not_in_the_catalogue_is_answered_with_those_that_are()
    {
        var reader = new AddressReader(QueryHelpers.ParseQuery("theme=weather"), SmallWorld.Known);

        TimelineAddress.Read(reader);

        Assert.Equal(["any", "group:economy", "group:life", "industry", "business-climate", "health"], Assert.Single(reader.Problems).Valid.Select(value => value.Value));
    }

    [Theory]
    [InlineData("sides=420000&together=420100&together=370000", "420000,370000_420100")]
    [InlineData("together=370000", "370000")]
    [InlineData("sides=420000&period=420000&period-from=2019&period-to=2021", "420000,420000@2019..2021")]
    [InlineData("sides=420000&period=420000&period-from=2021&period-to=2019", "420000,420000@2019..2021")]
    [InlineData("sides=420000&period=420000-only&period-from=2020", "420000,420000-only@2020")]
    public void A_form_can_add_places_taken_as_one_and_a_period_of_a_side(string query, string sides) =>
        Assert.Equal(sides, string.Join(',', CompareAddress.Read(new AddressReader(QueryHelpers.ParseQuery(query), SmallWorld.Known)).Sides));

    [Fact]
    public void A_form_can_add_a_panel_of_several_places_to_the_timeline()
    {
        var read = TimelineAddress.Read(new AddressReader(QueryHelpers.ParseQuery("places=420000&together=420100&together=370000"), SmallWorld.Known));

        Assert.Equal(["420000", "370000_420100"], read.Places.Select(place => place.ToString()));
    }

    [Fact]
    public void Five_sides_are_one_too_many()
    {
        var reader = new AddressReader(QueryHelpers.ParseQuery("sides=d1,d2,d3,d4,d5"), SmallWorld.Known);

        CompareAddress.Read(reader);

        Assert.Equal("sides", Assert.Single(reader.Problems).Name);
    }

    [Fact]
    public void The_centre_and_undetermined_are_places()
    {
        var reader = new AddressReader(QueryHelpers.ParseQuery("places=000000,none"), SmallWorld.Known);

        Assert.Equal(2, TimelineAddress.Read(reader).Places.Count);
        Assert.Empty(reader.Problems);
    }
}
