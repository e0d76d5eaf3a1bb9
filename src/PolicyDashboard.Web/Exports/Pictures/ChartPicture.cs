using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports.Pictures;

/// <summary>A chart as a picture that is honest on its own: title, what is measured and of what, legend, drawing, and where it is from.</summary>
public static class ChartPicture
{
    /// <summary>Width of a picture, in pixels of a screen: that of the chart on a laptop.</summary>
    public const double FullWidth = 1440;

    private const double LeastWidth = 720, Edge = 28, TitleSize = 20, NoteSize = 13, LineHeight = 1.5;

    /// <summary>The picture.</summary>
    /// <param name="figure">The chart.</param>
    /// <param name="source">Where it is from: one line beneath it.</param>
    /// <param name="colours">Colours of the site.</param>
    /// <param name="width">Its width at most.</param>
    /// <param name="language">Language of the legend.</param>
    public static Picture Of(ExportedFigure figure, string source, PictureColours colours, double width, Language language)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(colours);
        width = Math.Min(width, Math.Max(LeastWidth, figure.Drawing.MostWidth + (2 * Edge)));
        var picture = new Picture(width);
        var ground = new BoxMark(0, 0, width, 0, colours.Of("surface"));
        var room = width - (2 * Edge);

        // Drawn first and measured, then put behind everything.
        var marks = new Picture(width);
        var at = Edge;
        at = Say(marks, figure.Title, at, TitleSize, colours.Of("ink"), room, isBold: true) + 4;
        at = Say(marks, string.Join(" · ", figure.Notes), at, NoteSize, colours.Of("ink-2"), room, isBold: false) + 8;
        if (figure.Scale is { } scale)
        {
            at = Legend(marks, scale, at, room, colours, language) + 8;
        }

        at += figure.Drawing.Draw(marks, Edge, at, room, colours) + 12;
        marks.Add(new LineMark(Edge, at, width - Edge, at, colours.Of("line")));
        at = Say(marks, source, at + 6, NoteSize - 1, colours.Of("ink-3"), room, isBold: false);
        picture.Height = Math.Ceiling(at + (Edge * 0.7));
        picture.Add(ground with { Height = picture.Height });
        foreach (var mark in marks.Marks)
        {
            picture.Add(mark);
        }

        return picture;
    }

    private static double Say(Picture picture, string text, double top, double size, string colour, double room, bool isBold)
    {
        foreach (var line in Wrapping.Lines(text, room / size * 0.98))
        {
            picture.Add(new TextMark(Edge, top + (size * 1.1), line, size, colour, TextAnchor.Start, isBold));
            top += size * LineHeight;
        }

        return top;
    }

    private static double Legend(Picture picture, ColourScale scale, double top, double room, PictureColours colours, Language language)
    {
        const double step = 18, high = 13;
        var steps = scale.IsDiverging ? ColourScale.DivergingSteps : ColourScale.Steps;
        var (x, base_, ink) = (Edge, top + 12, colours.Of("ink-2"));
        picture.Add(new TextMark(x, base_, scale.Low, NoteSize, ink));
        x += (Wrapping.Width(scale.Low) * NoteSize) + 8;
        for (var at = 0; at < steps; at++)
        {
            picture.Add(new BoxMark(x, top + 1, step, high, colours.Of($"{(scale.IsDiverging ? 'd' : 'q')}{at}")));
            x += step;
        }

        picture.Add(new TextMark(x + 8, base_, scale.High, NoteSize, ink));
        x += 8 + (Wrapping.Width(scale.High) * NoteSize) + 24;
        HeatDrawing.Hatch(picture, colours, x, top + 1, step, high);
        picture.Add(new BoxMark(x, top + 1, step, high, null, colours.Of("line-2")));
        x += step + 8;
        foreach (var words in new[] { Words.LegendMissing.In(language) }.Concat(scale.Signs).Concat(scale.Bounds is { } bounds ? [bounds] : Array.Empty<string>()))
        {
            var wide = Wrapping.Width(words) * NoteSize;
            if (x + wide > Edge + room && x > Edge)
            {
                (x, base_) = (Edge, base_ + (NoteSize * LineHeight));
            }

            picture.Add(new TextMark(x, base_, words, NoteSize, ink));
            x += wide + 24;
        }

        return base_ + 8;
    }
}
