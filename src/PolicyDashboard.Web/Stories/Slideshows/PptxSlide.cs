using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using PolicyDashboard.Web.Languages;
using A = DocumentFormat.OpenXml.Drawing;

namespace PolicyDashboard.Web.Stories.Slideshows;

/// <summary>One slide of a file: placeholders of the layout filled with text, the picture with a description, a page of notes.</summary>
internal static class PptxSlide
{
    /// <summary>Adds it to a file.</summary>
    public static SlidePart Add(PresentationPart deck, SlideLayoutPart layout, NotesMasterPart notesMaster, ShownSlide shown, Language language)
    {
        var part = deck.AddNewPart<SlidePart>();
        part.AddPart(layout);
        var image = part.AddImagePart(ImagePartType.Png);
        using (var bytes = new MemoryStream(shown.Png))
        {
            image.FeedData(bytes);
        }

        part.Slide = new DocumentFormat.OpenXml.Presentation.Slide(
            new CommonSlideData(new ShapeTree(
                new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = "" }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()),
                new GroupShapeProperties(),
                Words(2, "Title", new PlaceholderShape { Type = PlaceholderValues.Title }, [shown.Title], language),
                Picture(3, part.GetIdOfPart(image), shown),
                Words(4, "Source", new PlaceholderShape { Type = PlaceholderValues.Body, Size = PlaceholderSizeValues.Quarter, Index = 1 }, shown.Facts, language))),
            new ColorMapOverride(new A.MasterColorMapping()));

        var notes = part.AddNewPart<NotesSlidePart>();
        notes.AddPart(notesMaster);
        notes.AddPart(part);
        notes.NotesSlide = new NotesSlide(
            new CommonSlideData(new ShapeTree(
                new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = "" }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()),
                new GroupShapeProperties(),
                new Shape(
                    new NonVisualShapeProperties(
                        new NonVisualDrawingProperties { Id = 2, Name = "Slide" },
                        new NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true, NoRotation = true, NoChangeAspect = true }),
                        new ApplicationNonVisualDrawingProperties(new PlaceholderShape { Type = PlaceholderValues.SlideImage })),
                    new ShapeProperties()),
                Words(3, "Notes", new PlaceholderShape { Type = PlaceholderValues.Body, Size = PlaceholderSizeValues.Quarter, Index = 3 }, [.. shown.Notes.Split('\n').Select(line => line.TrimEnd('\r')), shown.Address], language))),
            new ColorMapOverride(new A.MasterColorMapping()));
        return part;
    }

    private static Shape Words(uint id, string name, PlaceholderShape place, IReadOnlyList<string> paragraphs, Language language) => new(
        new NonVisualShapeProperties(
            new NonVisualDrawingProperties { Id = id, Name = name },
            new NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
            new ApplicationNonVisualDrawingProperties(place)),
        new ShapeProperties(),
        new TextBody(
            [
                new A.BodyProperties(new A.NormalAutoFit()),
                new A.ListStyle(),
                .. paragraphs.Select(text => new A.Paragraph(new A.Run(new A.RunProperties { Language = language.Html(), AlternativeLanguage = "en-US" }, new A.Text(Allowed(text))))),
            ]));

    // As large as the room allows, in the middle of it.
    private static Picture Picture(uint id, string image, ShownSlide shown)
    {
        const double left = StoryPptx.FigureLeft, top = StoryPptx.FigureTop;
        var (wide, high) = shown.Ratio >= StoryPptx.FigureWidth / StoryPptx.FigureHeight
            ? (StoryPptx.FigureWidth, StoryPptx.FigureWidth / shown.Ratio)
            : (StoryPptx.FigureHeight * shown.Ratio, StoryPptx.FigureHeight);
        return new(
            new NonVisualPictureProperties(
                new NonVisualDrawingProperties { Id = id, Name = "Chart", Description = Allowed(string.Join(" · ", [shown.Title, .. shown.Facts.Take(1)])) },
                new NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true }),
                new ApplicationNonVisualDrawingProperties()),
            new BlipFill(new A.Blip { Embed = image }, new A.Stretch(new A.FillRectangle())),
            new ShapeProperties(
                new A.Transform2D(
                    new A.Offset { X = Units(left + ((StoryPptx.FigureWidth - wide) / 2)), Y = Units(top) },
                    new A.Extents { Cx = Units(wide), Cy = Units(high) }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
    }

    private static long Units(double pixels) => (long)Math.Round(pixels * StoryPptx.Pixel);

    // Control characters have no place in XML.
    private static string Allowed(string text) => new([.. text.Where(character => !char.IsControl(character))]);
}
