using System.Globalization;
using System.Text;
using System.Xml;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>A picture as an SVG file. Words stay words: they can be searched, changed and read out, in the first Chinese font that the reader's machine has.</summary>
public static class SvgFile
{
    /// <summary>Fonts as in the style sheet of the site, from the best known to whatever there is.</summary>
    private const string Fonts = "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Hiragino Sans GB', 'WenQuanYi Micro Hei', sans-serif";

    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The file.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="title">What it is, for whoever does not see it.</param>
    /// <param name="description">What it says of itself.</param>
    /// <param name="language">Language of its words.</param>
    public static byte[] Of(Picture picture, string title, string description, Language language)
    {
        ArgumentNullException.ThrowIfNull(picture);
        using var file = new MemoryStream();
        using (var svg = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", CheckCharacters = false }))
        {
            svg.WriteStartElement("svg", Namespace);
            svg.WriteAttributeString("width", Number(picture.Width));
            svg.WriteAttributeString("height", Number(picture.Height));
            svg.WriteAttributeString("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}");
            svg.WriteAttributeString("font-family", Fonts);
            svg.WriteAttributeString("role", "img");
            svg.WriteAttributeString("xml", "lang", null, language.Html());
            svg.WriteElementString("title", Namespace, Allowed(title));
            svg.WriteElementString("desc", Namespace, Allowed(description));
            foreach (var mark in picture.Marks)
            {
                Write(svg, mark);
            }

            svg.WriteEndElement();
        }

        return file.ToArray();
    }

    private static void Write(XmlWriter svg, PictureMark mark)
    {
        switch (mark)
        {
            case BoxMark box:
                Element(svg, "rect", ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("rx", box.Radius > 0 ? box.Radius : null), ("fill", box.Fill ?? "none"), ("stroke", box.Stroke), ("stroke-width", box.Stroke is null ? null : box.StrokeWidth), ("opacity", Opacity(box.Opacity)));
                break;
            case LineMark line:
                Element(svg, "line", ("x1", line.X1), ("y1", line.Y1), ("x2", line.X2), ("y2", line.Y2), ("stroke", line.Colour), ("stroke-width", line.Width), ("opacity", Opacity(line.Opacity)));
                break;
            case DotMark dot:
                Element(svg, "circle", ("cx", dot.X), ("cy", dot.Y), ("r", dot.Radius), ("fill", dot.Fill), ("stroke", dot.Stroke), ("stroke-width", dot.Stroke is null ? null : dot.StrokeWidth), ("opacity", Opacity(dot.Opacity)));
                break;
            case TextMark text:
                svg.WriteStartElement("text", Namespace);
                Attributes(svg, ("x", text.X), ("y", text.Y), ("font-size", text.Size), ("fill", text.Colour), ("text-anchor", Anchor(text.Anchor)), ("font-weight", text.IsBold ? "bold" : null), ("transform", text.Angle == 0 ? null : $"rotate({Number(text.Angle)} {Number(text.X)} {Number(text.Y)})"));
                svg.WriteString(Allowed(text.Text));
                svg.WriteEndElement();
                break;
            default:
                throw new NotSupportedException($"{mark.GetType().Name} has no element in SVG.");
        }
    }

    private static void Element(XmlWriter svg, string name, params (string Name, object? Value)[] attributes)
    {
        svg.WriteStartElement(name, Namespace);
        Attributes(svg, attributes);
        svg.WriteEndElement();
    }

    private static void Attributes(XmlWriter svg, params (string Name, object? Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                svg.WriteAttributeString(name, value is double number ? Number(number) : $"{value}");
            }
        }
    }

    private static double? Opacity(double opacity) => opacity < 1 ? opacity : null;

    private static string? Anchor(TextAnchor anchor) => anchor switch { TextAnchor.Middle => "middle", TextAnchor.End => "end", _ => null };

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Allowed(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is >= 0x20 and not (0xFFFE or 0xFFFF)).Select(rune => rune.ToString()));
}
