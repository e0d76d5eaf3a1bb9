using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>Paragraphs, links and pictures of a brief.</summary>
internal static class BriefParts
{
    private const long EmuPerMillimetre = 36_000;

    /// <summary>A paragraph in a style.</summary>
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } });
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A paragraph counted by Word.</summary>
    public static Paragraph Counted(string style, int count, params OpenXmlElement[] content)
    {
        var paragraph = Paragraph(style, content);
        paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = count });
        return paragraph;
    }

    /// <summary>Text; what XML cannot hold is left out.</summary>
    public static Run Text(string text, bool isStrong = false)
    {
        var run = new Run(new Text(string.Concat(text.EnumerateRunes().Where(Allowed).Select(rune => rune.ToString()))) { Space = SpaceProcessingModeValues.Preserve });
        if (isStrong)
        {
            run.RunProperties = new RunProperties { Bold = new Bold() };
        }

        return run;
    }

    /// <summary>A link to a whole address.</summary>
    public static Hyperlink Link(MainDocumentPart document, string address, string style)
    {
        var relation = document.AddHyperlinkRelationship(new Uri(address), isExternal: true);
        var run = Text(address);
        run.RunProperties = new RunProperties { RunStyle = new RunStyle { Val = style } };
        return new Hyperlink(run) { Id = relation.Id };
    }

    /// <summary>A picture as wide as <paramref name="width"/> millimetres, less where it would be taller than <paramref name="height"/>.</summary>
    public static Run Picture(MainDocumentPart document, (byte[] File, double Width, double Height) picture, double width, double height, string title, string description)
    {
        var part = document.AddImagePart(ImagePartType.Png);
        using (var file = new MemoryStream(picture.File))
        {
            part.FeedData(file);
        }

        var scale = Math.Min(width / picture.Width, height / picture.Height);
        var (wide, high) = ((long)(picture.Width * scale * EmuPerMillimetre), (long)(picture.Height * scale * EmuPerMillimetre));
        return new Run(new Drawing(new W.Inline(
            new W.Extent { Cx = wide, Cy = high },
            new W.DocProperties { Id = 1, Name = title, Description = description },
            new W.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = 1, Name = title, Description = description }, new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = document.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = wide, Cy = high }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }

    private static bool Allowed(System.Text.Rune rune) => rune.Value != 0xFFFD && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value));
}
