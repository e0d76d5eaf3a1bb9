using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>The room that a figure has on a slide of 1920 × 1080.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Colours">Light or dark.</param>
/// <param name="Language">Language of what is said about the drawing.</param>
internal sealed record StageRoom(double Width, double Height, PictureColours Colours, Language Language)
{
    /// <summary>
    /// The smallest type of a number or a name. On a picture 2.2 m high it is 49 mm and a digit of it 35 mm: 15 minutes of arc at 8 m,
    /// three times the 5 minutes at which normal eyes tell letters apart (Snellen).
    /// </summary>
    public const double Type = 24;

    /// <summary>The smallest row that a line of that type stands in.</summary>
    public const double Row = 24.2;
}

/// <summary>A part of a figure that fits on a slide.</summary>
/// <param name="Picture">The drawing, from the top left.</param>
/// <param name="Remark">What it leaves out or shows otherwise than the page does; null for nothing.</param>
internal sealed record StagePart(Picture Picture, string? Remark = null);
