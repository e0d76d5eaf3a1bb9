using PolicyDashboard.Web.Exports.Pictures;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>Marks of a picture in another place and size.</summary>
internal static class Marks
{
    /// <summary>The mark, so many times as large, then moved.</summary>
    public static PictureMark Placed(this PictureMark mark, double scale, double x, double y) => mark switch
    {
        BoxMark box => box with { X = x + (box.X * scale), Y = y + (box.Y * scale), Width = box.Width * scale, Height = box.Height * scale, StrokeWidth = box.StrokeWidth * scale, Radius = box.Radius * scale },
        LineMark line => line with { X1 = x + (line.X1 * scale), Y1 = y + (line.Y1 * scale), X2 = x + (line.X2 * scale), Y2 = y + (line.Y2 * scale), Width = line.Width * scale },
        DotMark dot => dot with { X = x + (dot.X * scale), Y = y + (dot.Y * scale), Radius = dot.Radius * scale, StrokeWidth = dot.StrokeWidth * scale },
        TextMark text => text with { X = x + (text.X * scale), Y = y + (text.Y * scale), Size = text.Size * scale },
        _ => throw new NotSupportedException($"{mark.GetType().Name} cannot be placed."),
    };

    /// <summary>Puts all marks of another picture into this one.</summary>
    public static void Add(this Picture picture, Picture other, double scale, double x, double y)
    {
        foreach (var mark in other.Marks)
        {
            picture.Add(mark.Placed(scale, x, y));
        }
    }
}
