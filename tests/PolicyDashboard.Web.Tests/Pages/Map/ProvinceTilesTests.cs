using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Map;

namespace PolicyDashboard.Web.Tests.Pages.Map;

public class ProvinceTilesTests(Site site)
{
    // About the middle of each province, degrees east and north: what the squares are held against.
    private static readonly Dictionary<int, (double East, double North)> Middles = new()
    {
        [110000] = (116.4, 40.2), [120000] = (117.3, 39.3), [130000] = (115.5, 39.0), [140000] = (112.3, 37.6), [150000] = (112.0, 44.0), [210000] = (123.0, 41.3),
        [220000] = (126.2, 43.7), [230000] = (128.0, 48.0), [310000] = (121.5, 31.2), [320000] = (119.5, 33.0), [330000] = (120.0, 29.2), [340000] = (117.2, 31.8),
        [350000] = (118.0, 26.0), [360000] = (115.7, 27.6), [370000] = (118.0, 36.4), [410000] = (113.6, 33.9), [420000] = (112.3, 31.0), [430000] = (111.7, 27.6),
        [440000] = (113.4, 23.4), [450000] = (108.8, 24.0), [460000] = (109.8, 19.2), [500000] = (107.8, 30.0), [510000] = (102.7, 30.6), [520000] = (106.9, 26.9),
        [530000] = (101.5, 25.0), [540000] = (88.0, 31.5), [610000] = (108.9, 35.0), [620000] = (100.5, 38.0), [630000] = (96.0, 35.5), [640000] = (106.2, 37.3),
        [650000] = (85.0, 41.0), [710000] = (121.0, 23.8), [810000] = (114.2, 22.3), [820000] = (113.5, 22.2),
    };

    [Fact]
    public void Every_province_has_one_square_and_no_two_share_one()
    {
        Assert.Equal(site.Known.Provinces.Select(place => place.Code).Order(), ProvinceTiles.All.Select(tile => tile.Code).Order());
        Assert.Equal(34, ProvinceTiles.All.Count);

        var squares = ProvinceTiles.All.Concat(ProvinceTiles.Apart).Append(new(PlaceCode.Undetermined, 0, 0)).Select(tile => (tile.Column, tile.Row)).ToList();
        Assert.Equal(squares.Count, squares.Distinct().Count());
        Assert.All(squares, square => Assert.True(square is { Column: >= 0 and < ProvinceTiles.Columns, Row: >= 0 and < ProvinceTiles.Rows }));
    }

    [Fact]
    public void Signs_and_letters_tell_provinces_apart()
    {
        Assert.All(new[] { Language.Chinese, Language.English }, language => Assert.Equal(34, ProvinceTiles.All.Select(tile => Names.SignOf(tile.Code).In(language)).Distinct().Count()));
        Assert.All(ProvinceTiles.All, tile => Assert.EndsWith(site.Known.Gazetteer.Find(tile.Code)!.Abbreviation.Replace("内蒙古", "蒙", StringComparison.Ordinal), Names.SignOf(tile.Code).Chinese));
        Assert.All(ProvinceTiles.All, tile => Assert.Equal(2, Names.SignOf(tile.Code).English.Length));
    }

    [Fact]
    public void A_square_to_the_right_lies_further_east_and_one_below_further_south()
    {
        foreach (var tile in ProvinceTiles.All)
        {
            if (Next(tile, 1, 0) is { } right)
            {
                Assert.True(Middles[right.Code.Number].East > Middles[tile.Code.Number].East, $"{right.Code} stands to the right of {tile.Code}.");
            }

            if (Next(tile, 0, 1) is { } below)
            {
                Assert.True(Middles[below.Code.Number].North < Middles[tile.Code.Number].North, $"{below.Code} stands below {tile.Code}.");
            }
        }
    }

    [Fact]
    public void Squares_are_read_row_by_row_from_the_north_west() =>
        Assert.Equal(ProvinceTiles.All.OrderBy(tile => tile.Row).ThenBy(tile => tile.Column), ProvinceTiles.All);

    private static ProvinceTile? Next(ProvinceTile tile, int right, int down) =>
        ProvinceTiles.All.FirstOrDefault(other => other.Column == tile.Column + right && other.Row == tile.Row + down);
}
