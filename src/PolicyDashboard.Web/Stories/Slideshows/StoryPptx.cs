using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using PolicyDashboard.Corpus.Stories;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Stories.Drawing;

namespace PolicyDashboard.Web.Stories.Slideshows;

/// <summary>Writes a story for PowerPoint and WPS: 16:9, titles, sources and notes as text, figures as pictures that say what they are.</summary>
public sealed class StoryPptx(StoryBook book, SlideDrawings drawings, PngPainter painter)
{
    // English Metric Units. 13.333 × 7.5 inches: a pixel of 1920 × 1080 is 6350 of them.
    internal const int Pixel = 6350;
    private const int Wide = 1920 * Pixel, High = 1080 * Pixel, NotesWide = 6858000, NotesHigh = 9144000;

    /// <summary>Where the figure stands on a slide, in pixels: as in layout.xml.</summary>
    internal const double FigureLeft = 48, FigureTop = 112, FigureWidth = 1824, FigureHeight = 848;

    /// <summary>The file.</summary>
    /// <param name="story">The story.</param>
    /// <param name="whole">Makes a whole address of one that is relative to the site.</param>
    /// <param name="language">Language of what is said about the drawings.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<byte[]> OfAsync(Story story, Func<string, string> whole, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(story);
        using var file = new MemoryStream();
        using (var package = PresentationDocument.Create(file, PresentationDocumentType.Presentation))
        {
            var deck = package.AddPresentationPart();
            deck.Presentation = new Presentation();
            var (master, layout) = Masters(deck);
            var notes = NotesMaster(deck);
            var list = new SlideIdList();
            uint number = 256;
            foreach (var slide in story.Slides)
            {
                var figure = KeptFigureFile.Read(await book.FigureAsync(slide.Id, cancellation));
                var caption = slide.Caption.Length > 0 ? slide.Caption : figure?.Title ?? "";
                var pictures = SlideStage.Figures(new StagedSlide(caption, figure, ""), FigureHeight, drawings.Colours(isDark: false), language);
                foreach (var (at, picture) in pictures.Index())
                {
                    var title = pictures.Count > 1 ? Words.PptxContinued.In(language, caption, at + 1, pictures.Count) : caption;
                    var shown = new ShownSlide(title, painter.Paint(picture, PngPainter.ForPrint), picture.Width / picture.Height, Facts(slide, figure, whole, language), slide.Notes, whole(slide.View));
                    list.Append(new SlideId { Id = number++, RelationshipId = deck.GetIdOfPart(PptxSlide.Add(deck, layout, notes, shown, language)) });
                }
            }

            deck.Presentation.Append(
                new SlideMasterIdList(new SlideMasterId { Id = 2147483648, RelationshipId = deck.GetIdOfPart(master) }),
                new NotesMasterIdList(new NotesMasterId { Id = deck.GetIdOfPart(notes) }),
                list,
                new SlideSize { Cx = Wide, Cy = High },
                new NotesSize { Cx = NotesWide, Cy = NotesHigh });
            package.PackageProperties.Title = story.Title;
            package.PackageProperties.Creator = Words.ProductName.In(language);
        }

        return file.ToArray();
    }

    /// <summary>What a number must not be given away without: measure, denominator, types, years, catalogue, revision, day, address.</summary>
    private static IReadOnlyList<string> Facts(Corpus.Stories.Slide slide, KeptFigure? figure, Func<string, string> whole, Language language) =>
    [
        string.Join(" · ", [.. figure is null ? Array.Empty<string>() : [figure.Title], .. figure?.Notes ?? [Words.StageUnreadable.In(language)]]),
        SlideDrawings.Source(slide, whole, language),
    ];

    private static (SlideMasterPart Master, SlideLayoutPart Layout) Masters(PresentationPart deck)
    {
        var master = deck.AddNewPart<SlideMasterPart>();
        Fill(master, "master");
        var layout = master.AddNewPart<SlideLayoutPart>("rId1");
        Fill(layout, "layout");
        layout.AddPart(master);
        Fill(master.AddNewPart<ThemePart>(), "theme");
        deck.AddPart(master.ThemePart!);
        return (master, layout);
    }

    private static NotesMasterPart NotesMaster(PresentationPart deck)
    {
        var notes = deck.AddNewPart<NotesMasterPart>();
        Fill(notes, "notes");

        // Each master has a theme of its own.
        Fill(notes.AddNewPart<ThemePart>(), "theme");
        return notes;
    }

    private static void Fill(OpenXmlPart part, string name)
    {
        using var xml = typeof(StoryPptx).Assembly.GetManifestResourceStream($"story.{name}.xml")!;
        part.FeedData(xml);
    }
}

/// <summary>A slide as the file shows it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Png">Its figure.</param>
/// <param name="Ratio">Width of the figure divided by its height.</param>
/// <param name="Facts">A paragraph each, beneath the figure.</param>
/// <param name="Notes">What the presenter says.</param>
/// <param name="Address">Whole address of the view.</param>
internal sealed record ShownSlide(string Title, byte[] Png, double Ratio, IReadOnlyList<string> Facts, string Notes, string Address);
