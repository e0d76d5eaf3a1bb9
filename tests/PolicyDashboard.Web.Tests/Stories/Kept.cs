using PolicyDashboard.Corpus.Stories;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Stories;
using PolicyDashboard.Web.Stories.Drawing;

namespace PolicyDashboard.Web.Tests.Stories;

/// <summary>Views of the seeds kept as slides.</summary>
internal static class Kept
{
    public static readonly TheoryData<string> Views =
    [
        "./", "./?by=document&measure=text", "./?against=rest&columns=groups", "map?theme=environment", "map?as=every", "map?theme=environment&against=420000", "timeline?theme=environment&step=year&split=class", "timeline?as=themes",
        "timeline?theme=health", "compare?sides=420000,370000", "compare?sides=all,420000,320000,321100&columns=groups", "absence?show=all",
        "statements?theme=environment", "search?q=改革", "search?q=改革&theme=environment", "documents/2?theme=environment", "themes/health",
    ];

    public static async Task<MadeSlide> MakeAsync(Site site, string view, Language language = Language.Chinese) =>
        await site.Get<SlideMaker>().MakeAsync(view, language, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException($"{view} shows nothing.");

    public static IReadOnlyList<Picture> Pictures(Site site, MadeSlide made, bool isDark = false, Language language = Language.Chinese) =>
        SlideStage.Pictures(new StagedSlide(made.Caption, made.Figure, "source"), site.Get<SlideDrawings>().Colours(isDark), language);

    public static async Task<Story> StoryAsync(Site site, params IReadOnlyList<string> views)
    {
        var (book, cancellation) = (site.Get<StoryBook>(), TestContext.Current.CancellationToken);
        var story = await book.BeginAsync("Story of a test", cancellation: cancellation);
        foreach (var view in views)
        {
            Assert.NotNull(await book.KeepAsync(story, (await MakeAsync(site, view, Language.English)).Kept("", $"Say of {view}"), cancellation: cancellation));
        }

        return (await book.ReadAsync(story, cancellation))!;
    }
}
