using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Pages.Map;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>Draws maps: one with wide squares for names and numbers, or eight small ones a slide.</summary>
internal static class MapStage
{
    private const double Type = StageRoom.Type, Wide = 1.75, Between = 36, Head = 44;
    private const int Across = 4, Down = 2;

    /// <summary>The parts.</summary>
    public static IReadOnlyList<StagePart> Of(MapDrawing map, StageRoom room) => map.Maps.Count == 1
        ? [new(Large(map.Maps[0], room))]
        : [.. map.Maps.Chunk(Across * Down).Select(maps => new StagePart(Small(maps, room)))];

    private static Picture Large(SubjectMap map, StageRoom room)
    {
        var picture = new Picture(room.Width) { Height = room.Height };
        var high = room.Height / ProvinceTiles.Rows;
        var wide = Math.Min(high * Wide, room.Width / ProvinceTiles.Columns);
        var left = (room.Width - (wide * ProvinceTiles.Columns)) / 2;
        foreach (var tile in map.Tiles)
        {
            var (x, y, colours) = (left + (tile.Column * wide), tile.Row * high, room.Colours);
            var ink = Box(picture, tile, x, y, wide - 4, high - 4, colours);
            var size = Math.Clamp((wide - 14) / Math.Max(1, Wrapping.Width(tile.Name)), Type, 32);
            var name = Wrapping.Width(tile.Name) * size > wide - 8 ? tile.Sign : tile.Name;
            var middle = x + (wide / 2) - 2;
            Say(picture, tile, middle, y + (high * 0.42), name, size, ink, colours, isBold: false);
            Say(picture, tile, middle, y + (high * 0.82), tile.Text, Math.Min(40, high * 0.38), ink, colours, isBold: true);
        }

        return picture;
    }

    private static Picture Small(SubjectMap[] maps, StageRoom room)
    {
        var (picture, colours) = (new Picture(room.Width) { Height = room.Height }, room.Colours);
        var (width, height) = ((room.Width - ((Across - 1) * Between)) / Across, (room.Height - ((Down - 1) * Between)) / Down);
        var tile = new { Wide = width / ProvinceTiles.Columns, High = (height - Head) / ProvinceTiles.Rows };
        for (var at = 0; at < maps.Length; at++)
        {
            var (x, y) = (at % Across * (width + Between), at / Across * (height + Between));
            picture.Add(new BoxMark(x, y + 6, 20, 20, colours.Of($"group-{maps[at].Subject.Group}"), Radius: 3));
            picture.Add(new TextMark(x + 28, y + 27, Wrapping.OneLine(maps[at].Name, (width - 110) / 28), 28, colours.Of("ink"), IsBold: true));
            picture.Add(new TextMark(x + width, y + 27, maps[at].Total.Text, 26, colours.Of("ink-2"), TextAnchor.End) { Key = maps[at].Total.Link is null ? null : maps[at].Total.Key });
            foreach (var one in maps[at].Tiles.Skip(1))
            {
                var (left, top) = (x + (one.Column * tile.Wide), y + Head + (one.Row * tile.High));
                var ink = Box(picture, one, left, top, tile.Wide - 2, tile.High - 2, colours);
                Say(picture, one, left + (tile.Wide / 2) - 1, top + (tile.High / 2) + (Type * 0.36), one.Sign, Type, ink, colours, isBold: false);
            }
        }

        return picture;
    }

    private static string Box(Picture picture, MapTile tile, double x, double y, double wide, double high, PictureColours colours)
    {
        if (tile.Value is null)
        {
            HeatDrawing.Hatch(picture, colours, x, y, wide, high);
            return colours.Of("ink-3");
        }

        var fill = tile.Shade is { } shade ? colours.Of($"{(tile.IsDiverging ? 'd' : 'q')}{shade}") : colours.Of("sunken");
        picture.Add(new BoxMark(x, y, wide, high, fill, tile.IsApart ? colours.Of("line-2") : null, Radius: 3) { Key = tile.Link is null ? null : tile.Key });
        if (tile.IsThin)
        {
            picture.Add(new BoxMark(x + wide - 14, y, 14, 14, colours.Of("paper")));
        }

        return colours.On(fill);
    }

    // Words over strokes need a ground of their own.
    private static void Say(Picture picture, MapTile tile, double x, double y, string text, double size, string ink, PictureColours colours, bool isBold)
    {
        if (tile.Value is null)
        {
            var wide = (Wrapping.Width(text) * size) + 6;
            picture.Add(new BoxMark(x - (wide / 2), y - size, wide, size * 1.25, colours.Of("gap")));
        }

        picture.Add(new TextMark(x, y, text, size, ink, TextAnchor.Middle, isBold) { Key = tile.Link is null ? null : tile.Key });
    }
}
