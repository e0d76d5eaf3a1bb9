using PolicyDashboard.Analysis.Places;

namespace PolicyDashboard.Analysis.Tests.Places;

public class AreaTests
{
    private static readonly PlaceSet Delta = new("yrd", "长三角", "Yangtze River Delta", "clusters", [new(310000), new(320000), new(330000), new(340000)], "");

    [Fact]
    public void A_list_drops_what_lies_beneath_another_of_it_so_that_nothing_counts_twice()
    {
        var list = Area.Of([new PlaceCode(330100), new(320000), new(330000), new(320000)]);

        Assert.Equal("320000_330000", list.ToString());
        Assert.Equal([new PlaceCode(320000), new(330000)], list.Members);
    }

    [Theory]
    [InlineData("370000_420000.对标省份")]
    [InlineData("370000_420000.East 3")]
    [InlineData("370000_420000")]
    public void A_list_keeps_the_name_that_stands_behind_its_codes(string word)
    {
        var list = PlaceSets.None.AreaOf(word, ShippedPlaces.Gazetteer)!.Value;

        Assert.Equal(word, list.ToString());
        Assert.Equal(word[Math.Min(word.Length, 14)..], list.Set!.Chinese);
        Assert.Equal([new PlaceCode(370000), new(420000)], list.Members);
    }

    [Theory]
    [InlineData("370000_420000.a~b")]
    [InlineData("370000_420000. 前面有空")]
    [InlineData("370000_420000.一二三四五六七八九十一二三四五六七八九十一")]
    [InlineData("370000_999999.对标")]
    public void What_is_no_name_or_no_place_makes_no_list(string word) => Assert.Null(PlaceSets.None.AreaOf(word, ShippedPlaces.Gazetteer));

    [Theory]
    [InlineData("  对标省份 ", "对标省份")]
    [InlineData("<b>东·部-1</b>", "b东·部-1b")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一", "一二三四五六七八九十一二三四五六七八九十")]
    [InlineData("~@!,_.", "")]
    [InlineData(null, "")]
    public void Of_what_somebody_writes_letters_digits_and_blanks_become_the_name(string? written, string name) => Assert.Equal(name, ListName.Read(written));

    [Fact]
    public void What_is_left_of_one_place_is_that_place() =>
        Assert.Equal((Area)new PlaceCode(330000), Area.Of([new PlaceCode(330100), new(330000)]));

    [Theory]
    [InlineData(330106, true)]
    [InlineData(340000, true)]
    [InlineData(440100, false)]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    public void A_set_holds_what_lies_in_one_of_its_places(int code, bool holds) => Assert.Equal(holds, Area.Of(Delta).Holds(new(code)));

    [Theory]
    [InlineData("310000_420000", "310000")]
    [InlineData("330100_420000_320000", "320000_330100")]
    [InlineData("310000_320000_330000_340000_350000", "yrd")]
    [InlineData("330100_330200", "330100_330200")]
    [InlineData("420000_440000", null)]
    public void What_two_areas_share_is_the_narrower_of_them(string list, string? shared)
    {
        var area = new PlaceSets([], [Delta]).AreaOf(list, ShippedPlaces.Gazetteer)!.Value;

        Assert.Equal(shared, Area.Of(Delta).Within(area)?.ToString());
        Assert.Equal(shared, area.Within(Area.Of(Delta))?.ToString());
    }

    [Theory]
    [InlineData("yrd", "yrd")]
    [InlineData("330000_310000", "310000_330000")]
    [InlineData("none", "none")]
    [InlineData("prd", null)]
    [InlineData("310000_999999", null)]
    [InlineData("310000_", null)]
    public void A_word_stands_for_a_place_a_set_or_a_list_that_is_known(string word, string? read) =>
        Assert.Equal(read, new PlaceSets([], [Delta]).AreaOf(word, ShippedPlaces.Gazetteer)?.ToString());
}
