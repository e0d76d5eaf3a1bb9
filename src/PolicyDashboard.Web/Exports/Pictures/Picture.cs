namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>
/// A picture as a list of marks, from the back to the front: what an SVG file says and what is painted into a PNG. The
/// chart engine draws in browsers only; this draws the same figure where there is none.
/// </summary>
/// <param name="width">Width in pixels of a screen.</param>
public sealed class Picture(double width)
{
    private readonly List<PictureMark> _marks = [];

    /// <summary>Width in pixels of a screen.</summary>
    public double Width { get; } = width;

    /// <summary>Height in pixels of a screen.</summary>
    public double Height { get; set; }

    /// <summary>The marks, from the back to the front.</summary>
    public IReadOnlyList<PictureMark> Marks => _marks;

    /// <summary>Puts a mark in front of those that are there.</summary>
    public void Add(PictureMark mark) => _marks.Add(mark);
}

/// <summary>Something in a picture. Lengths are pixels of a screen from the top left; colours are <c>#rrggbb</c>.</summary>
public abstract record PictureMark
{
    /// <summary>Key of the number that it stands for, as in the figure's table; null for none.</summary>
    public string? Key { get; init; }
}

/// <summary>A rectangle.</summary>
public sealed record BoxMark(double X, double Y, double Width, double Height, string? Fill, string? Stroke = null, double StrokeWidth = 1, double Radius = 0, double Opacity = 1) : PictureMark;

/// <summary>A straight line.</summary>
public sealed record LineMark(double X1, double Y1, double X2, double Y2, string Colour, double Width = 1, double Opacity = 1) : PictureMark
{
    /// <summary>Whether it is the line of an interval, which words are not to lie over.</summary>
    public bool IsInterval { get; init; }
}

/// <summary>A disc.</summary>
public sealed record DotMark(double X, double Y, double Radius, string Fill, string? Stroke = null, double StrokeWidth = 1, double Opacity = 1) : PictureMark;

/// <summary>One line of text.</summary>
/// <param name="X">Where its <paramref name="Anchor"/> is.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Size">Height of the type.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Anchor">Which part of it stands at X.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Angle">Degrees clockwise around its anchor.</param>
public sealed record TextMark(double X, double Y, string Text, double Size, string Colour, TextAnchor Anchor = TextAnchor.Start, bool IsBold = false, double Angle = 0) : PictureMark;

/// <summary>Which part of a text stands at its place.</summary>
public enum TextAnchor
{
    /// <summary>Its left edge.</summary>
    Start = 0,

    /// <summary>Its middle.</summary>
    Middle = 1,

    /// <summary>Its right edge.</summary>
    End = 2,
}

/// <summary>Draws a chart into a picture.</summary>
public interface IChartDrawing
{
    /// <summary>Most width that it makes use of.</summary>
    double MostWidth => double.PositiveInfinity;

    /// <summary>Draws it.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="top">Its upper edge.</param>
    /// <param name="width">How much room there is.</param>
    /// <param name="colours">The colours of the site.</param>
    /// <returns>Its height.</returns>
    double Draw(Picture picture, double left, double top, double width, PictureColours colours);
}
