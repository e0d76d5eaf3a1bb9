using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;

namespace PolicyDashboard.Web.Pages.Map;

/// <summary>Draws the map, or the maps, where there is no browser.</summary>
internal sealed class MapPicture(MapDrawing map) : IChartDrawing
{
    private const double LargestTile = 92, LeastSmallMap = 200, Gap = 3, Between = 24, Head = 22;

    /// <summary>What it draws.</summary>
    public MapDrawing Map => map;

    /// <inheritdoc/>
    public double MostWidth => map.Maps.Count == 1 ? ProvinceTiles.Columns * LargestTile : double.PositiveInfinity;

    /// <inheritdoc/>
    public double Draw(Picture picture, double left, double top, double width, PictureColours colours)
    {
        if (map.Maps.Count == 1)
        {
            var tile = Math.Min(LargestTile, width / ProvinceTiles.Columns);
            Draw(picture, map.Maps[0], left, top, tile, colours, isSmall: false);
            return ProvinceTiles.Rows * tile;
        }

        var columns = Math.Max(1, (int)((width + Between) / (LeastSmallMap + Between)));
        var size = (width - ((columns - 1) * Between)) / columns;
        var height = Head + (size / ProvinceTiles.Columns * ProvinceTiles.Rows) + Between;
        for (var at = 0; at < map.Maps.Count; at++)
        {
            var (x, y) = (left + (at % columns * (size + Between)), top + (at / columns * height));
            picture.Add(new BoxMark(x, y + 3, 10, 10, colours.Of($"group-{map.Maps[at].Subject.Group}"), Radius: 2));
            picture.Add(new TextMark(x + 16, y + 13, map.Maps[at].Name, 14, colours.Of("ink"), IsBold: true));
            picture.Add(new TextMark(x + size, y + 13, map.Maps[at].Total.Text, 13, colours.Of("ink-2"), TextAnchor.End));
            Draw(picture, map.Maps[at], x, y + Head, size / ProvinceTiles.Columns, colours, isSmall: true);
        }

        return ((map.Maps.Count + columns - 1) / columns * height) - Between;
    }

    private static void Draw(Picture picture, SubjectMap map, double left, double top, double size, PictureColours colours, bool isSmall)
    {
        foreach (var tile in map.Tiles.Skip(isSmall ? 1 : 0))
        {
            var (x, y, side) = (left + (tile.Column * size), top + (tile.Row * size), size - (isSmall ? 1.5 : Gap));
            var fill = tile.Shade is { } shade ? colours.Of($"{(tile.IsDiverging ? 'd' : 'q')}{shade}") : colours.Of("sunken");
            if (tile.Value is null)
            {
                HeatDrawing.Hatch(picture, colours, x, y, side, side);
            }
            else
            {
                picture.Add(new BoxMark(x, y, side, side, fill, tile.IsApart ? colours.Of("line-2") : null, Radius: 2));
            }

            var ink = tile.Value is null ? colours.Of("ink-3") : colours.On(fill);
            var middle = x + (side / 2);
            if (isSmall)
            {
                Say(picture, colours, tile, middle, y + (side / 2) + (size * 0.17), tile.Sign, size * 0.46, ink, isBold: false);
            }
            else
            {
                var name = Wrapping.OneLine(tile.Name, side / (size * 0.17));
                Say(picture, colours, tile, middle, y + (side * 0.45), name, size * 0.17, ink, isBold: false);
                Say(picture, colours, tile, middle, y + (side * 0.72), tile.Text, size * 0.21, ink, isBold: true);
            }

            if (tile.IsThin)
            {
                picture.Add(new BoxMark(x + side - (size * 0.14), y, size * 0.14, size * 0.14, colours.Of("paper")));
            }
        }
    }

    // Words over strokes need a ground of their own.
    private static void Say(Picture picture, PictureColours colours, MapTile tile, double x, double y, string text, double size, string ink, bool isBold)
    {
        if (tile.Value is null)
        {
            var wide = (Wrapping.Width(text) * size) + 4;
            picture.Add(new BoxMark(x - (wide / 2), y - size, wide, size * 1.25, colours.Of("gap")));
        }

        picture.Add(new TextMark(x, y, text, size, ink, TextAnchor.Middle, isBold));
    }
}
