namespace PolicyDashboard.Web.Charts;

/// <summary>A point with words beside it.</summary>
/// <param name="X">0 at the left edge of the panel, 1 at the right.</param>
/// <param name="Y">0 at the top, 1 at the bottom.</param>
/// <param name="Lines">The words.</param>
public readonly record struct LabelledPoint(double X, double Y, IReadOnlyList<string> Lines);

/// <summary>Finds room for the words beside points, so that none lies over another or over a point.</summary>
public static class LabelPlaces
{
    // The panel as it is on a laptop. On wider screens there is more room, never less overlap.
    private const double Width = 1100, Em = 12.5, Line = 17, Away = 9;

    private static readonly string[] Positions = ["top center", "middle right", "middle left", "bottom center", "top right", "top left", "bottom right", "bottom left"];

    /// <summary>A position for each label, as Plotly names them; null where there is no room and the label is left to the table.</summary>
    public static IReadOnlyList<string?> Of(IReadOnlyList<LabelledPoint> points, double height)
    {
        var taken = points.Select(point => Around(point.X * Width, point.Y * height, 7, 7)).ToList();
        return [.. points.Select(point => Place(point, height, taken))];
    }

    private static string? Place(LabelledPoint point, double height, List<Box> taken)
    {
        var (width, tall) = ((point.Lines.Max(Wrapping.Width) * Em) + 6, point.Lines.Count * Line);
        foreach (var position in Positions)
        {
            var box = At(position, point.X * Width, point.Y * height, width, tall);
            if (box.Left > -40 && box.Right < Width + 20 && box.Top > -16 && box.Bottom < height && !taken.Any(box.Overlaps))
            {
                taken.Add(box);
                return position;
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
