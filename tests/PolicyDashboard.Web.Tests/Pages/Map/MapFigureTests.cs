using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Map;

namespace PolicyDashboard.Web.Tests.Pages.Map;

public class MapFigureTests
{
    private static readonly MapAddress Industry = MapAddress.Start with { Subject = "industry" };
    private static readonly CoverageRow Shandong = SmallWorld.Row(SmallWorld.Shandong, 40, ("any", 20), ("group:economy", 12), ("industry", 8), ("business-climate", 4));
    private static readonly CoverageRow Hubei = SmallWorld.Row(SmallWorld.Hubei, 100, ("any", 50), ("group:life", 50), ("health", 50));

    [Fact]
    public void A_colour_means_the_same_under_every_filter()
    {
        var (whole, filtered) = (SmallWorld.Table(Shandong, Hubei), SmallWorld.Table(Hubei));
        var bounds = MapFigure.Values(Industry, whole, SmallWorld.Known);

        var all = MapFigure.From(Industry, whole, null, bounds, SmallWorld.Known, Language.Chinese);
        var some = MapFigure.From(Industry with { Filter = Filter.All with { From = 2020 } }, filtered, null, bounds, SmallWorld.Known, Language.Chinese);

        Assert.Equal((0.2, "20%"), (all.Scale.Most, all.Scale.High.Replace(".0", "", StringComparison.Ordinal)));
        Assert.Equal((all.Scale.Most, all.Scale.Bounds), (some.Scale.Most, some.Scale.Bounds));
        Assert.NotNull(all.Scale.Bounds);
    }

    [Fact]
    public void A_square_and_its_row_of_the_table_show_the_number_that_was_counted()
    {
        var map = Map(Industry, Shandong, Hubei);

        var tiles = Assert.Single(map.Maps).Tiles;
        Assert.Equal((0.2, "20.0", "370000~industry"), Of(tiles, "370000"));
        Assert.Equal((0.0, "0", "420000~industry"), Of(tiles, "420000"));
        Assert.Equal((8 / 140.0, "5.7", "all~industry"), Of(tiles, "all"));
        foreach (var row in map.Table.Rows)
        {
            var cell = row.Cells[^1];
            var tile = Assert.Single(tiles, one => one.Key == cell.Key);
            Assert.Equal((tile.Name, tile.Text, tile.Value, tile.Shade, tile.Link), (row.Head.Text, cell.Text, cell.Value, cell.Shade, cell.Link));
        }

        Assert.Equal(map.Table.Rows.Count, tiles.Count);
    }

    [Theory]
    [InlineData(Measure.Statements, 0.2)]
    [InlineData(Measure.Text, 0.2)]
    [InlineData(Measure.Hits, 40.0)]
    [InlineData(Measure.Attention, 0.1)]
    [InlineData(Measure.Paragraphs, null)]
    public void Every_measure_is_shown(Measure measure, double? industry) =>
        Assert.Equal(industry, Tile(Map(Industry with { Measure = measure }, Shandong, Hubei), "370000").Value);

    [Fact]
    public void A_province_without_documents_is_no_data_and_not_zero()
    {
        var map = Map(Industry, Hubei);

        var (missing, zero) = (Tile(map, "370000"), Tile(map, "420000"));
        Assert.Equal((null, null, "–", null, "没有文件"), (missing.Value, missing.Shade, missing.Text, missing.Link, missing.Detail));
        Assert.Equal((0.0, 0, "0"), (zero.Value, zero.Shade, zero.Text));
        Assert.NotNull(zero.Link);
        Assert.Contains("33 个省级地区没有文件", map.Notes);
        Assert.True(map.Table.Rows.Single(row => row.Head.Text == "山东").Cells[^1].IsMissing);
    }

    [Fact]
    public void Every_number_opens()
    {
        var map = Map(MapAddress.Start with { Form = MapForm.Every }, Shandong, Hubei);

        foreach (var tile in map.Maps.SelectMany(one => one.Tiles).Where(tile => tile.Value is not null))
        {
            Assert.Contains("open=" + tile.Key, tile.Link!);
            Assert.Contains(map.Table.Rows.SelectMany(row => row.Cells), cell => cell.Key == tile.Key && cell.Link == tile.Link);
        }
    }

    [Fact]
    public void The_colours_of_one_theme_reach_to_its_largest_value_or_to_that_of_all_themes()
    {
        Assert.Equal((0.2, "20.0%"), (Map(Industry, Shandong, Hubei).Scale.Most, Map(Industry, Shandong, Hubei).Scale.High));
        Assert.Equal(0.5, Map(Industry with { Bound = MapBound.Shared }, Shandong, Hubei).Scale.Most);

        // Groups are compared with groups.
        Assert.Equal(0.5, Map(Industry with { Subject = "group:economy", Bound = MapBound.Shared }, Shandong, Hubei).Scale.Most);
        Assert.Equal(0.3, Map(Industry with { Subject = "group:economy" }, Shandong, Hubei).Scale.Most, 1e-9);
    }

    [Fact]
    public void Maps_of_every_theme_share_one_scale()
    {
        var map = Map(MapAddress.Start with { Form = MapForm.Every }, Shandong, Hubei);

        Assert.Equal(["产业发展", "营商环境", "医疗卫生"], map.Maps.Select(one => one.Name));
        Assert.Equal(0.5, map.Scale.Most);
        Assert.Equal([4, 2, 9], [Tile(map, "370000").Shade, Tile(map, "370000", 1).Shade, Tile(map, "420000", 2).Shade]);
        Assert.Equal(["5.7", "2.9", "35.7"], map.Maps.Select(one => one.Total.Text));
    }

    [Fact]
    public void Few_statements_are_marked()
    {
        var map = Map(Industry, SmallWorld.Row(SmallWorld.Shandong, 29, ("industry", 1)), Hubei);

        Assert.True(map.HasThin);
        Assert.True(Tile(map, "370000").IsThin);
        Assert.Contains("n = 29", Tile(map, "370000").Detail);
        Assert.Contains("n = 29", map.Table.Rows.Single(row => row.Head.Text == "山东").Head.Detail);
        Assert.False(Tile(map, "420000").IsThin);
        Assert.False(Map(Industry, Shandong).HasThin);
    }

    [Fact]
    public void The_centre_stands_apart_and_what_is_undetermined_only_where_there_is_some()
    {
        var undetermined = SmallWorld.Row(PlaceCode.Undetermined, 50, ("industry", 5));

        Assert.True(Tile(Map(Industry, Hubei), "000000").IsApart);
        Assert.DoesNotContain(Map(Industry, Hubei).Maps[0].Tiles, tile => tile.Key.StartsWith("none", StringComparison.Ordinal));
        var map = Map(Industry, Hubei, undetermined);
        Assert.Equal(0.1, Tile(map, "none").Value);
        Assert.Equal("未定", map.Table.Rows[^1].Head.Text);
    }

    [Fact]
    public void A_province_with_documents_of_its_prefectures_leads_on_to_them()
    {
        var mixed = Hubei with { Levels = new Dictionary<PlaceLevel, int> { [PlaceLevel.Province] = 1, [PlaceLevel.Prefecture] = 2 } };

        var rows = Map(Industry with { Measure = Measure.Text }, Shandong, mixed).Table.Rows;

        Assert.Equal("./?measure=text&place=420000", rows.Single(row => row.Head.Text == "湖北").Head.More!.Link);
        Assert.Null(rows.Single(row => row.Head.Text == "山东").Head.More);
    }

    [Fact]
    public void The_map_says_measure_denominator_types_years_and_levels()
    {
        var map = Map(Industry with { Filter = Filter.All with { From = 2019, To = 2020 } }, Shandong, Hubei);

        var said = map.Title + string.Join('|', map.Notes);
        Assert.Contains("产业发展，语句占比（%）", said);
        Assert.Contains("n = 140 计数语句", said);
        Assert.Contains("2019–2020 年", said);
        Assert.Contains("全部文种", said);
        Assert.Contains("省级 2", said);
    }

    [Fact]
    public void How_sure_a_number_is_stands_beside_it_and_where_it_is_pointed_at()
    {
        var sure = new EstimateTable(
            new Dictionary<string, EstimateRow> { ["370000"] = new(new Dictionary<string, Estimate> { ["industry"] = new(0.2, 0.105, 0.348, 31.6) }) },
            new(new Dictionary<string, Estimate>()));

        var map = MapFigure.From(Industry, SmallWorld.Table(Shandong, Hubei), sure, MapFigure.Values(Industry, SmallWorld.Table(Shandong, Hubei), SmallWorld.Known), SmallWorld.Known, Language.Chinese);
        var every = MapFigure.From(Industry with { Form = MapForm.Every }, SmallWorld.Table(Shandong, Hubei), sure, MapFigure.Values(Industry, SmallWorld.Table(Shandong, Hubei), SmallWorld.Known), SmallWorld.Known, Language.Chinese);

        Assert.Equal("8 ÷ 40 计数语句\n95% 区间 10.5–34.8%（有效 n = 32）", Tile(map, "370000").Detail);
        Assert.Equal("10.5–34.8", map.Table.Rows.Single(row => row.Head.Text == "山东").Cells[^1].Text);
        Assert.Equal("–", map.Table.Rows.Single(row => row.Head.Text == "湖北").Cells[^1].Text);
        Assert.Equal(map.Table.Columns.Count, map.Table.Rows[0].Cells.Count + 1);
        Assert.Equal(Tile(map, "370000").Detail, Tile(every, "370000").Detail);
        Assert.All(every.Table.Rows, row => Assert.Equal(every.Table.Columns.Count, row.Cells.Count + 1));
        Assert.Contains(map.Notes, note => note.Contains("95%", StringComparison.Ordinal));
    }

    [Fact]
    public void A_map_against_a_place_shows_differences_their_intervals_and_what_they_are_from()
    {
        Contrast apart = new(0.05, 0.15, 0.04, 0.26, 3, 0.001, false), chance = new(0.05, -0.02, -0.1, 0.06, -0.4, 0.7, false);
        var sure = new EstimateTable(
            new Dictionary<string, EstimateRow>
            {
                ["370000"] = new(new Dictionary<string, Estimate> { ["industry"] = new(0.2, 0.1, 0.3, 30, apart) }),
                ["none"] = new(new Dictionary<string, Estimate> { ["industry"] = new(0.03, 0.01, 0.1, 30, chance with { IsThin = true, Low = -0.1, High = -0.01 }) }),
                ["420000"] = new(new Dictionary<string, Estimate> { ["industry"] = new(0.05, 0.02, 0.1, 30) }),
            },
            new(new Dictionary<string, Estimate>()));
        var table = SmallWorld.Table(Shandong, Hubei, SmallWorld.Row(PlaceCode.Undetermined, 50, ("industry", 2)));
        var against = Industry with { Against = SmallWorld.Hubei };

        var map = MapFigure.From(against, table, sure, MapFigure.Differences(against, sure, SmallWorld.Known), SmallWorld.Known, Language.Chinese);

        Assert.Equal([0.02, 0.15], MapFigure.Differences(against, sure, SmallWorld.Known).Order());
        Assert.Equal("各省级地区：产业发展，与湖北的差值（语句占比，个百分点）", map.Title);
        Assert.Contains("对照：湖北 5.0%；它和合计是覆盖率，不是差值", map.Notes);
        Assert.Equal(0.15, map.Scale.Most, 1e-9);
        Assert.Equal(("−15.0", "+15.0", true), (map.Scale.Low, map.Scale.High, map.Scale.IsDiverging));
        Assert.Equal(["* 95% 区间不含 0", "缺角：语句太少，不作判断"], map.Scale.Signs);
        Assert.Equal((0.15, "+15.0*", 8, false), Of(Tile(map, "370000")));
        Assert.Equal((-0.02, "−2.0", 3, true), Of(Tile(map, "none")));
        Assert.Equal((0, "0", null, false), Of(Tile(map, "420000")));
        Assert.NotNull(Tile(map, "420000").Link);
        Assert.False(Tile(map, "420000").IsDiverging);
        Assert.Contains("其余各格与它相比", Tile(map, "420000").Detail, StringComparison.Ordinal);
        var own = map.Table.Rows.Single(row => row.Head.Text == "湖北");
        Assert.Equal(("0", "2.0–10.0"), (own.Cells[^2].Text, own.Cells[^1].Text));
        Assert.Equal(map.Table.Rows.Single(row => row.IsTotal).Cells[^2].Unit, own.Cells[^2].Unit);
        Assert.Equal("5.3", Tile(map, "all").Text);
        Assert.False(Tile(map, "all").IsDiverging);
        var row = map.Table.Rows.Single(row => row.Head.Text == "山东");
        Assert.Equal(("+15.0*", true, "+4.0 … +26.0"), (row.Cells[^2].Text, row.Cells[^2].IsDiverging, row.Cells[^1].Text));
        Assert.Contains("+15.0", Tile(map, "370000").Detail, StringComparison.Ordinal);

        static (double?, string, int?, bool) Of(MapTile tile) => (tile.Value, tile.Text, tile.Shade, tile.IsThin);
    }

    private static MapDrawing Map(MapAddress address, params CoverageRow[] rows) =>
        MapFigure.From(address, SmallWorld.Table(rows), null, MapFigure.Values(address, SmallWorld.Table(rows), SmallWorld.Known), SmallWorld.Known, Language.Chinese);

    private static MapTile Tile(MapDrawing map, string row, int which = 0) =>
        Assert.Single(map.Maps[which].Tiles, tile => tile.Key.StartsWith(row + "~", StringComparison.Ordinal));

    private static (double?, string, string) Of(IReadOnlyList<MapTile> tiles, string row) =>
        Assert.Single(tiles.Where(tile => tile.Key.StartsWith(row + "~", StringComparison.Ordinal)).Select(tile => (tile.Value, tile.Text, tile.Key)));
}
