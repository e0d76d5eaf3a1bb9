using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Tests.Addresses;

public class RowKeyTests
{
    [Theory]
    [InlineData("all")]
    [InlineData("all@2020")]
    [InlineData("all@2020-06")]
    [InlineData("420000")]
    [InlineData("420000-only")]
    [InlineData("420000@2020-12")]
    [InlineData("420000@2020!plan")]
    [InlineData("d12!review")]
    [InlineData("420000@2020..2022")]
    [InlineData("d3@2019..2026")]
    [InlineData("000000")]
    [InlineData("none")]
    [InlineData("d12")]
    public void A_row_reads_back_as_it_was_written(string text) =>
        Assert.Equal(text, RowKey.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("d0")]
    [InlineData("d")]
    [InlineData("dx")]
    [InlineData("d1-only")]
    [InlineData("all@")]
    [InlineData("all@20")]
    [InlineData("all@2020-13")]
    [InlineData("all@2020-00")]
    [InlineData("all@2020/06")]
    [InlineData("all@2022..2020")]
    [InlineData("all@2020..2020")]
    [InlineData("all@2020..22")]
    public void What_is_no_row_is_refused(string text) => Assert.Null(RowKey.Parse(text));

    [Theory]
    [InlineData("middle")]
    [InlineData("middle-only")]
    [InlineData("middle@2020")]
    [InlineData("370000_420100@2019..2021!plan")]
    public void A_set_and_a_list_are_rows_too(string text)
    {
        Assert.Equal(text, RowKey.Parse(text, SmallWorld.Known)?.ToString());
        Assert.Null(RowKey.Parse(text));
    }

    [Fact]
    public void A_row_takes_in_no_more_than_the_page_is_about()
    {
        var page = Filter.All with { Place = SmallWorld.Hubei };

        Assert.Equal(SmallWorld.Hubei, RowKey.Of(SmallWorld.Middle).In(page).Place);
        Assert.Equal(SmallWorld.Wuhan, RowKey.Of(SmallWorld.Wuhan).In(page).Place);
        Assert.True(RowKey.Of(SmallWorld.Hubei).In(Filter.All with { Place = SmallWorld.Middle, ThisLevelOnly = true }).ThisLevelOnly);
    }

    [Fact]
    public void A_row_narrows_what_the_page_asks_and_keeps_the_rest()
    {
        var page = Filter.All with { From = 2015, Class = Analysis.Texts.StatementClass.Plan };

        var place = RowKey.Of(new PlaceCode(420000), thisLevelOnly: true).In(page);
        var month = RowKey.Of(7).In("2020-06").In(page);

        Assert.Equal(page with { Place = new PlaceCode(420000), ThisLevelOnly = true }, place);
        Assert.Equal(page with { Document = 7, From = 2020, To = 2020, Month = 6 }, month);
        Assert.Equal(page with { From = 2020, To = 2022 }, RowKey.All.In(2020, 2022).In(page));
        Assert.Equal("420000@2021", RowKey.Of(new PlaceCode(420000)).In(2021, 2021).ToString());
        Assert.Equal("420000", RowKey.Of(new PlaceCode(420000)).In(2021, 2023).OfAllYears.ToString());
        Assert.Equal(page, RowKey.All.In(page));
    }
}
