using System.Globalization;
using PolicyDashboard.Corpus.Stories;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Stories.Drawing;

namespace PolicyDashboard.Web.Stories;

/// <summary>A slide with the pictures it takes: one, or several where its figure is large.</summary>
/// <param name="Slide">The slide.</param>
/// <param name="Figure">Its figure as it was; null where it can no longer be read.</param>
/// <param name="Staged">What stands on it.</param>
/// <param name="Light">The pictures.</param>
/// <param name="Dark">The same in dark colours.</param>
public sealed record DrawnSlide(Slide Slide, KeptFigure? Figure, StagedSlide Staged, IReadOnlyList<Picture> Light, IReadOnlyList<Picture> Dark);

/// <summary>Draws the slides of stories from what they keep.</summary>
public sealed class SlideDrawings(StoryBook book, Vocabulary known)
{
    /// <summary>Colours of slides.</summary>
    public PictureColours Colours(bool isDark) => new(known.Catalogue.Groups, isDark);

    /// <summary>A slide.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="whole">Makes a whole address of one that is relative to the site.</param>
    /// <param name="language">Language of what is said about the drawing.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<DrawnSlide> DrawAsync(Slide slide, Func<string, string> whole, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(slide);
        ArgumentNullException.ThrowIfNull(whole);
        var figure = KeptFigureFile.Read(await book.FigureAsync(slide.Id, cancellation));
        var staged = new StagedSlide(slide.Caption.Length > 0 ? slide.Caption : figure?.Title ?? "", figure, Source(slide, whole, language));
        return new(slide, figure, staged, SlideStage.Pictures(staged, Colours(isDark: false), language), SlideStage.Pictures(staged, Colours(isDark: true), language));
    }

    /// <summary>Where a slide is from: catalogue, revision, the day it was kept, address.</summary>
    public static string Source(Slide slide, Func<string, string> whole, Language language)
    {
        ArgumentNullException.ThrowIfNull(slide);
        ArgumentNullException.ThrowIfNull(whole);
        return Words.ExportSource.In(language, slide.CatalogueVersion, slide.Revision, Day(slide.KeptAt), whole(slide.View));
    }

    /// <summary>A day as slides write it.</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
