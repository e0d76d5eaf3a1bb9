namespace PolicyDashboard.Web.Charts;

/// <summary>A point with words beside it.</summary>
/// <param name="X">0 at the left edge of the panel, 1 at the right.</param>
/// <param name="Y">0 at the top, 1 at the bottom.</param>
/// <param name="Lines">The words.</param>
/// <param name="Whisker">Upper and lower end of the line through it, on the scale of <paramref name="Y"/>; null for none.</param>
public readonly record struct LabelledPoint(double X, double Y, IReadOnlyList<string> Lines, (double High, double Low)? Whisker = null);

/// <summary>Words where there is room for them.</summary>
/// <param name="Position">Where they stand beside the point, as Plotly names it.</param>
/// <param name="Lines">The words; empty for none.</param>
public sealed record PlacedLabel(string Position, IReadOnlyList<string> Lines)
{
    /// <summary>No words.</summary>
    public static PlacedLabel None { get; } = new("top center", []);
}

/// <summary>Finds room for the words beside points, so that none lies over another, over a point or over a whisker.</summary>
public static class LabelPlaces
{
    // The panel as it is on a laptop. On wider screens there is more room, never less overlap.
    private const double Width = 1100, Em = 12.5, Line = 17, Away = 9, Cap = 5;

    private static readonly string[] Positions = ["top center", "middle right", "middle left", "bottom center", "top right", "top left", "bottom right", "bottom left"];

    /// <summary>A place for each label: all of it where there is room, its first line where that fits, nothing where neither does and it is left to the table.</summary>
    public static IReadOnlyList<PlacedLabel> Of(IReadOnlyList<LabelledPoint> points, double height)
    {
        var taken = points.Select(point => Around(point.X * Width, point.Y * height, 7, 7)).ToList();
        taken.AddRange(points.Where(point => point.Whisker is not null).Select(point => new Box(
            (point.X * Width) - Cap, point.Whisker!.Value.High * height, (point.X * Width) + Cap, point.Whisker.Value.Low * height)));
        var placed = points.Select(point => Place(point.Lines, point, height, taken)).ToList();
        for (var at = 0; at < points.Count; at++)
        {
            placed[at] ??= Place([points[at].Lines[0]], points[at], height, taken);
        }

        return [.. placed.Select(label => label ?? PlacedLabel.None)];
    }

    private static PlacedLabel? Place(IReadOnlyList<string> lines, LabelledPoint point, double height, List<Box> taken)
    {
        var (width, tall) = ((lines.Max(Wrapping.Width) * Em) + 6, lines.Count * Line);
        foreach (var position in Positions)
        {
            var box = At(position, point.X * Width, point.Y * height, width, tall);
            if (box.Left > -40 && box.Right < Width + 20 && box.Top > -16 && box.Bottom < height && !taken.Any(box.Overlaps))
            {
                taken.Add(box);
                return new PlacedLabel(position, lines);
            }
        }

        return null;
    }

    private static Box At(string position, double x, double y, double width, double tall)
    {
        var left = position.EndsWith("right", StringComparison.Ordinal) ? x + Away : position.EndsWith("left", StringComparison.Ordinal) ? x - Away - width : x - (width / 2);
        var top = position.StartsWith("top", StringComparison.Ordinal) ? y - Away - tall : position.StartsWith("bottom", StringComparison.Ordinal) ? y + Away : y - (tall / 2);
        return new Box(left, top, left + width, top + tall);
    }

    private static Box Around(double x, double y, double half, double tall) => new(x - half, y - tall, x + half, y + tall);

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
