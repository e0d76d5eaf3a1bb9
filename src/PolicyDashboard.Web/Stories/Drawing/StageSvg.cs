using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PolicyDashboard.Web.Exports.Pictures;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>
/// A picture in a page, light and dark at once: the same marks with two colours each, of which the page's colour scheme
/// chooses. What stands for a number carries its key.
/// </summary>
public static class StageSvg
{
    // Chinese as it is, not as numbers: a third of the bytes.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The element. Where it does not stand for itself, it is hidden from readers who do not see it: the page says what it is.</summary>
    /// <param name="light">The picture in light colours.</param>
    /// <param name="dark">The same in dark ones.</param>
    /// <param name="label">What it shows; null to leave it to the page.</param>
    /// <param name="opening">Keys that open something; null for none, where nothing listens to them.</param>
    public static string Of(Picture light, Picture dark, string? label, IReadOnlySet<string>? opening = null)
    {
        ArgumentNullException.ThrowIfNull(light);
        ArgumentNullException.ThrowIfNull(dark);
        var svg = new StringBuilder(light.Marks.Count * 110);

        // A browser would set two signs of Chinese type closer together, and what is marked behind them would stand beside its mark.
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {light.Width} {light.Height}\" style=\"text-spacing-trim:space-all\" ");
        svg.Append(label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{Encoder.Encode(label)}\"").Append('>');
        for (var at = 0; at < light.Marks.Count; at++)
        {
            Write(svg, light.Marks[at], dark.Marks[at], opening);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Write(StringBuilder svg, PictureMark light, PictureMark dark, IReadOnlySet<string>? opening)
    {
        var key = light.Key is { } text && opening?.Contains(text) == true ? $" data-key=\"{Encoder.Encode(text)}\"" : "";
        switch (light, dark)
        {
            case (BoxMark box, BoxMark other):
                svg.Append(CultureInfo.InvariantCulture, $"<rect{key} x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\"");
                svg.Append(box.Radius > 0 ? $" rx=\"{N(box.Radius)}\"" : "").Append(Style(("fill", box.Fill, other.Fill), ("stroke", box.Stroke, other.Stroke), box.StrokeWidth, box.Opacity)).Append("/>");
                break;
            case (LineMark line, LineMark other):
                svg.Append(CultureInfo.InvariantCulture, $"<line{key} x1=\"{N(line.X1)}\" y1=\"{N(line.Y1)}\" x2=\"{N(line.X2)}\" y2=\"{N(line.Y2)}\"").Append(Style(("fill", null, null), ("stroke", line.Colour, other.Colour), line.Width, line.Opacity)).Append("/>");
                break;
            case (DotMark dot, DotMark other):
                svg.Append(CultureInfo.InvariantCulture, $"<circle{key} cx=\"{N(dot.X)}\" cy=\"{N(dot.Y)}\" r=\"{N(dot.Radius)}\"").Append(Style(("fill", dot.Fill, other.Fill), ("stroke", dot.Stroke, other.Stroke), dot.StrokeWidth, dot.Opacity)).Append("/>");
                break;
            case (TextMark word, TextMark other):
                svg.Append(CultureInfo.InvariantCulture, $"<text{key} x=\"{N(word.X)}\" y=\"{N(word.Y)}\" font-size=\"{N(word.Size)}\"");
                svg.Append(word.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" });
                svg.Append(word.IsBold ? " font-weight=\"700\"" : "").Append(word.Angle == 0 ? "" : $" transform=\"rotate({N(word.Angle)} {N(word.X)} {N(word.Y)})\"");
                svg.Append(Style(("fill", word.Colour, other.Colour), default, 0, 1)).Append('>').Append(Encoder.Encode(word.Text)).Append("</text>");
                break;
            default:
                throw new NotSupportedException($"{light.GetType().Name} in light is {dark.GetType().Name} in dark.");
        }
    }

    // A browser that does not know light-dark() keeps the attribute, which is light.
    private static string Style((string Name, string? Light, string? Dark) fill, (string Name, string? Light, string? Dark) stroke, double width, double opacity)
    {
        var style = new StringBuilder();
        var both = new StringBuilder();
        foreach (var (name, light, dark) in new[] { fill, stroke })
        {
            if (light is not null)
            {
                style.Append(CultureInfo.InvariantCulture, $" {name}=\"{light}\"");
                both.Append(light == dark ? "" : $"{name}:light-dark({light},{dark});");
            }
            else if (name == "fill")
            {
                style.Append(" fill=\"none\"");
            }
        }

        style.Append(stroke.Light is not null && width != 1 ? $" stroke-width=\"{N(width)}\"" : "").Append(opacity < 1 ? $" opacity=\"{N(opacity)}\"" : "");
        return style.Append(both.Length > 0 ? $" style=\"{both}\"" : "").ToString();
    }

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
