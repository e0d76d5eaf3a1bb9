using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Stories.Drawing;

/// <summary>What stands on a slide.</summary>
/// <param name="Caption">Its title.</param>
/// <param name="Figure">Its figure as it was; null where it can no longer be read.</param>
/// <param name="Source">Catalogue, revision, day and address, in one line.</param>
public sealed record StagedSlide(string Caption, KeptFigure? Figure, string Source);

/// <summary>Sets slides on pictures of 1920 × 1080: title, figure, legend, what is measured and of what, where it is from. A figure that does not fit goes on on a further picture.</summary>
public static class SlideStage
{
    /// <summary>Size of a picture.</summary>
    public const double Width = 1920, Height = 1080;

    /// <summary>Size of a title.</summary>
    public const double TitleSize = 44;

    private const double Edge = 48, TitleLine = 56, TitleTop = 22, FootLeading = 1.3, LegendSize = 20, LegendLine = 28, Bottom = 10;
    private const int MostTitleLines = 2;

    // As large as numbers where the figure leaves room for it, and smaller before the figure would need one picture more.
    private static readonly double[] FootSizes = [StageRoom.Type, 22, 20, 18, 16];

    /// <summary>The pictures, one at least.</summary>
    /// <param name="slide">What stands on it.</param>
    /// <param name="colours">Light or dark.</param>
    /// <param name="language">Language of what is said about the drawing.</param>
    public static IReadOnlyList<Picture> Pictures(StagedSlide slide, PictureColours colours, Language language)
    {
        ArgumentNullException.ThrowIfNull(slide);
        ArgumentNullException.ThrowIfNull(colours);
        var titles = TitleLines(slide.Caption);
        var top = TitleTop + (titles.Count * TitleLine) + 2;
        var (parts, size) = (Set(FootSizes[0]), FootSizes[0]);
        if (parts.Count > 1)
        {
            var fewest = Set(FootSizes[^1]).Count;
            foreach (var smaller in FootSizes.Skip(1).TakeWhile(_ => parts.Count > fewest))
            {
                (parts, size) = (Set(smaller), smaller);
            }
        }

        return [.. parts.Index().Select(part => Compose(slide, part.Item, part.Index, parts.Count, titles, top, size, colours, language))];

        IReadOnlyList<StagePart> Set(double size) => Parts(
            slide.Figure,
            new StageRoom(
                Width - (2 * Edge),
                Height - top - (Foot(slide, [], size).Count * size * FootLeading) - (slide.Figure?.Scale is not null ? LegendLine : 6) - Bottom,
                colours,
                language));
    }

    /// <summary>Only the figures, for whoever sets title and notes otherwise: the same parts, from their own top left.</summary>
    public static IReadOnlyList<Picture> Figures(StagedSlide slide, double height, PictureColours colours, Language language)
    {
        ArgumentNullException.ThrowIfNull(slide);
        return [.. Parts(slide.Figure, new StageRoom(Width - (2 * Edge), height - (slide.Figure?.Scale is null ? 0 : LegendLine), colours, language)).Select(part =>
        {
            var picture = new Picture(Width - (2 * Edge)) { Height = height };
            picture.Add(new BoxMark(0, 0, picture.Width, height, colours.Of("surface")));
            picture.Add(part.Picture, 1, 0, 0);
            if (slide.Figure?.Scale is { } scale)
            {
                Legend(picture, scale, 0, height - LegendLine, picture.Width, part.Remark, colours, language);
            }

            return picture;
        })];
    }

    private static IReadOnlyList<StagePart> Parts(KeptFigure? figure, StageRoom room) => figure switch
    {
        null => [new(new Picture(room.Width), Words.StageUnreadable.In(room.Language))],
        { Quotations: { Count: > 0 } quotations } => QuotationStage.Of(quotations, figure.QuotationKeys(), room),
        { Map: { } map } => MapStage.Of(map, room),
        { Plot: { } plot } => MatrixStage.Of(figure, room) ?? PlotStage.Of(plot, room),
        _ => [new(new Picture(room.Width), Words.StageUnreadable.In(room.Language))],
    };

    private static Picture Compose(StagedSlide slide, StagePart part, int at, int count, IReadOnlyList<string> titles, double top, double size, PictureColours colours, Language language)
    {
        var picture = new Picture(Width) { Height = Height };
        picture.Add(new BoxMark(0, 0, Width, Height, colours.Of("surface")));
        foreach (var (line, text) in titles.Index())
        {
            picture.Add(new TextMark(Edge, TitleTop + (line * TitleLine) + (TitleSize * 0.9), text, TitleSize, colours.Of("ink"), IsBold: true));
        }

        if (count > 1)
        {
            picture.Add(new TextMark(Width - Edge, TitleTop + (TitleSize * 0.9), $"{at + 1} / {count}", 28, colours.Of("ink-3"), TextAnchor.End));
        }

        picture.Add(part.Picture, 1, Edge, top);
        var foot = Foot(slide, part.Remark is { } remark && slide.Figure?.Scale is null ? [remark] : [], size);
        var y = Height - Bottom - (foot.Count * size * FootLeading);
        if (slide.Figure?.Scale is { } scale)
        {
            Legend(picture, scale, Edge, y - LegendLine, Width - (2 * Edge), part.Remark, colours, language);
        }

        foreach (var (line, text) in foot.Index())
        {
            picture.Add(new TextMark(Edge, y + (line * size * FootLeading) + size, text, size, colours.Of("ink-2")));
        }

        return picture;
    }

    // A title of more lines than two would take the figure's room; the words that are left over stand in the slide's own page.
    private static IReadOnlyList<string> TitleLines(string caption)
    {
        var lines = Wrapping.Lines(caption.Length == 0 ? " " : caption, (Width - (2 * Edge) - 90) / TitleSize);
        return lines.Count <= MostTitleLines ? lines : [lines[0], Wrapping.OneLine(lines[1] + "……", (Width - (2 * Edge) - 90) / TitleSize)];
    }

    private static List<string> Foot(StagedSlide slide, IReadOnlyList<string> remarks, double size)
    {
        var width = (Width - (2 * Edge)) / size * 0.98;
        var notes = Wrapping.Lines(string.Join(" · ", [.. remarks, .. slide.Figure?.Title is { } title && title != slide.Caption ? [title] : Array.Empty<string>(), .. slide.Figure?.Notes ?? []]), width);
        return [.. QuotationStage.Hanging(notes).Select(line => line.TrimStart('·', ' ')), Wrapping.OneLine(slide.Source, width)];
    }

    private static void Legend(Picture picture, ColourScale scale, double left, double top, double width, string? remark, PictureColours colours, Language language)
    {
        const double step = 26, high = 18;
        var (x, line, ink) = (left, top + 18, colours.Of("ink-2"));
        x = Say(scale.Low, x) + 8;
        for (var at = 0; at < (scale.IsDiverging ? ColourScale.DivergingSteps : ColourScale.Steps); at++)
        {
            picture.Add(new BoxMark(x, top + 3, step, high, colours.Of($"{(scale.IsDiverging ? 'd' : 'q')}{at}")));
            x += step;
        }

        x = Say(scale.High, x + 8) + 24;
        HeatDrawing.Hatch(picture, colours, x, top + 3, step, high);
        x = Say(Words.LegendMissing.In(language), x + step + 8) + 24;
        foreach (var words in scale.Signs.Concat(scale.Bounds is { } bounds ? [bounds] : Array.Empty<string>()).Concat(remark is null ? Array.Empty<string>() : [remark]))
        {
            x = x + (Wrapping.Width(words) * LegendSize) <= left + width ? Say(words, x) + 24 : x;
        }

        double Say(string text, double at)
        {
            picture.Add(new TextMark(at, line, text, LegendSize, ink));
            return at + (Wrapping.Width(text) * LegendSize);
        }
    }
}
