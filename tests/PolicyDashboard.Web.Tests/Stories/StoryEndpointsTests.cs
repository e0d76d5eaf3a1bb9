using System.Net;
using AngleSharp.Dom;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Validation;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Stories;
using A = DocumentFormat.OpenXml.Drawing;

namespace PolicyDashboard.Web.Tests.Stories;

public class StoryEndpointsTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_show_has_every_slide_in_one_answer_and_no_circuit()
    {
        var story = await Kept.StoryAsync(site, "./", "map?theme=environment", "statements?theme=environment");

        var page = await site.Reader().PageAsync("/" + Links.Show(story.Id));

        var shown = page.QuerySelectorAll("[data-page]");
        Assert.Equal(story.Slides.Select(slide => Links.SlideStatements(story.Id, slide.Id)), shown.Select(one => one.GetAttribute("data-statements")).Distinct());
        Assert.All(shown, one => Assert.NotEmpty(one.QuerySelectorAll("svg text")));
        Assert.Equal(["js/show"], page.QuerySelectorAll("script").Select(script => script.GetAttribute("src")!.Split('.')[0]));
        Assert.Empty(page.QuerySelectorAll("#components-reconnect-modal"));
        Assert.Contains("Say of ./", ((AngleSharp.Html.Dom.IHtmlTemplateElement)page.QuerySelector("template[data-notes]")!).Content.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("*"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Every_key_of_a_slide_opens_statements_that_add_up_to_its_number()
    {
        var story = await Kept.StoryAsync(site, "./", "compare?sides=420000,370000", "timeline?theme=environment&step=year", "map?theme=environment", "absence?place=420000&show=all");
        using var client = site.Reader("language=en");
        var page = await client.PageAsync("/" + Links.Show(story.Id));

        foreach (var shown in page.QuerySelectorAll("[data-page]"))
        {
            var keys = shown.QuerySelectorAll("svg [data-key]").Select(one => one.GetAttribute("data-key")!).Distinct().ToList();
            Assert.True(keys.Count > 0, $"{shown.GetAttribute("aria-label")}: {shown.QuerySelector("svg")!.OuterHtml[..2000]}");
            foreach (var key in keys.Where((_, at) => at % 11 == 0))
            {
                var answer = await client.GetAsync($"/{shown.GetAttribute("data-statements")}?key={Uri.EscapeDataString(key)}", Cancellation);
                var html = await answer.Content.ReadAsStringAsync(Cancellation);
                Assert.True(answer.IsSuccessStatusCode, $"{key}: {answer.StatusCode} {html}");
                Assert.True(html.Contains("data-adds-up", StringComparison.Ordinal) || html.Contains("0%", StringComparison.Ordinal), $"{key}: {html}");
                Assert.DoesNotContain("On the slide it is", html, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("statements?theme=environment")]
    [InlineData("search?q=改革&theme=environment")]
    [InlineData("themes/health")]
    public async Task Every_quotation_opens_the_statement_that_it_quotes(string view)
    {
        // A caption of its own, for a search's own words are Chinese in English pages too.
        var (book, made) = (site.Get<PolicyDashboard.Corpus.Stories.StoryBook>(), await Kept.MakeAsync(site, view, Language.English));
        var story = await book.BeginAsync("Quoted", cancellation: Cancellation);
        var slide = Assert.NotNull(await book.KeepAsync(story, made.Kept("Quoted", ""), cancellation: Cancellation));
        var quotations = made.Figure.Quotations!;
        using var client = site.Reader("language=en");
        var page = await client.PageAsync("/" + Links.Show(story));

        var keys = page.QuerySelectorAll("svg text[data-key]").Select(one => one.GetAttribute("data-key")!).Distinct().ToList();
        Assert.Equal(quotations.Count, keys.Count);
        foreach (var (key, quotation) in keys.Zip(quotations))
        {
            var opened = await client.PageAsync($"/{Links.SlideStatements(story, slide)}?key={key}");
            Assert.Equal(quotation.Text, opened.QuerySelector("[data-quoted]")!.TextContent);
            Assert.Equal(quotation.Marks.Count, opened.QuerySelectorAll("[data-quoted] mark").Length);
            Assert.Equal(quotation.Link, opened.QuerySelector("a[href]")!.GetAttribute("href"));
            Assert.Empty(opened.QuerySelectorAll("[data-changed], [data-gone]"));
        }
    }

    [Fact]
    public async Task A_quotation_whose_statement_is_another_now_or_gone_says_so_and_keeps_its_words()
    {
        var (book, made) = (site.Get<PolicyDashboard.Corpus.Stories.StoryBook>(), await Kept.MakeAsync(site, "statements?theme=environment", Language.English));
        var (changed, gone) = (made.Figure.Quotations![0] with { Text = "当时的话。", Marks = [new(0, 2)] }, made.Figure.Quotations[1] with { Link = "documents/4711?s=7#s7" });
        var rows = made.Figure.Table.Rows;
        var figure = made.Figure with
        {
            Quotations = [changed, gone],
            Table = made.Figure.Table with { Rows = [rows[0], rows[1] with { Cells = [.. rows[1].Cells.Select(cell => cell.Key is null ? cell : cell with { Link = gone.Link })] }] },
        };
        var story = await book.BeginAsync("Changed", cancellation: Cancellation);
        var slide = Assert.NotNull(await book.KeepAsync(story, (made with { Figure = figure }).Kept("", ""), cancellation: Cancellation));
        using var client = site.Reader("language=en");

        var pages = new List<IDocument>();
        foreach (var key in figure.QuotationKeys())
        {
            pages.Add(await client.PageAsync($"/{Links.SlideStatements(story, slide)}?key={key}"));
        }

        Assert.Contains("Another statement stands here now", pages[0].QuerySelector("[data-changed]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(made.Figure.Quotations[0].Text, pages[0].QuerySelector("blockquote")!.TextContent);
        Assert.Contains("no longer in the corpus", pages[1].QuerySelector("[data-gone]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([changed.Text, gone.Text], pages.Select(page => page.QuerySelector("[data-quoted]")!.TextContent));
    }

    [Fact]
    public async Task A_key_that_the_slide_does_not_have_is_told_in_words()
    {
        var story = await Kept.StoryAsync(site, "./");
        using var client = site.Reader();

        foreach (var address in new[] { $"{Links.SlideStatements(story.Id, story.Slides[0].Id)}?key=nothing", $"{Links.SlideStatements(story.Id, 4711)}?key=420000~environment", Links.SlideStatements(story.Id, story.Slides[0].Id) })
        {
            var answer = await client.GetAsync("/" + address, Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal("这张幻灯片没有这个数字。", await answer.Content.ReadAsStringAsync(Cancellation));
        }
    }

    [Theory]
    [InlineData("/stories/4711/show")]
    [InlineData("/stories/4711")]
    [InlineData("/stories/4711/1")]
    [InlineData("/stories/4711/1/picture.svg")]
    [InlineData("/export/stories/4711.pptx")]
    public async Task A_story_that_is_not_there_is_said_so(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Reader().GetAsync(address, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Pages_of_a_story_are_complete_before_any_script_and_their_links_lead_somewhere()
    {
        var story = await Kept.StoryAsync(site, "./", "timeline?theme=environment&step=year");
        using var client = site.Reader("language=en");
        foreach (var address in new[] { Links.Stories, Links.Story(story.Id), Links.Slide(story.Id, story.Slides[0].Id) })
        {
            var page = await client.PageAsync("/" + address);
            Assert.Single(page.QuerySelectorAll("h1"));
            foreach (var link in page.QuerySelectorAll("main a[href], main img").Select(one => (one.GetAttribute("href") ?? one.GetAttribute("src"))!).Distinct().Take(40))
            {
                var answer = await client.GetAsync("/" + link.TrimStart('.', '/').Split('#')[0], Cancellation);
                Assert.True(answer.IsSuccessStatusCode, $"{address} links to {link}, which answers {(int)answer.StatusCode}.");
            }
        }

        Assert.Contains("Nothing has changed", (await client.PageAsync("/" + Links.Slide(story.Id, story.Slides[0].Id))).QuerySelector("[data-difference]")!.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_becomes_a_valid_PPTX_with_text_pictures_and_notes()
    {
        var story = await Kept.StoryAsync(site, "./", "map?as=every", "statements?theme=environment");
        var answer = await site.Reader("language=en").GetAsync("/" + Links.Pptx(story.Id), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        using var package = PresentationDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, Cancellation).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        var deck = package.PresentationPart!;
        Assert.Equal(16.0 / 9, (double)deck.Presentation!.SlideSize!.Cx!.Value / deck.Presentation.SlideSize.Cy!.Value, 6);
        var slides = deck.Presentation.SlideIdList!.Elements<SlideId>().Select(id => (SlidePart)deck.GetPartById(id.RelationshipId!)).ToList();
        Assert.True(slides.Count > story.Slides.Count, "Small maps take more than one slide.");
        Assert.All(slides, slide =>
        {
            var texts = slide.Slide!.Descendants<Shape>().Select(shape => string.Join('\n', shape.Descendants<A.Text>().Select(text => text.Text))).ToList();
            Assert.Equal(2, texts.Count);
            Assert.NotEmpty(texts[0]);
            Assert.Contains("catalogue", texts[1], StringComparison.Ordinal);
            Assert.Contains("statements", texts[1], StringComparison.OrdinalIgnoreCase);
            Assert.Contains("http://localhost/", texts[1], StringComparison.Ordinal);
            Assert.NotEmpty(Assert.Single(slide.Slide!.Descendants<Picture>()).NonVisualPictureProperties!.NonVisualDrawingProperties!.Description!.Value!);
            var png = Assert.Single(slide.ImageParts);
            using var bytes = png.GetStream();
            var head = new byte[24];
            bytes.ReadExactly(head);
            Assert.True((head[18] << 8) + head[19] >= 3600, "A picture has twice as many points as a screen.");
            Assert.Contains("Say of ", slide.NotesSlidePart!.NotesSlide!.InnerText, StringComparison.Ordinal);
        });
        Assert.Equal("Microsoft YaHei", deck.SlideMasterParts.Single().ThemePart!.Theme!.ThemeElements!.FontScheme!.MinorFont!.EastAsianFont!.Typeface!.Value);
    }

    [Fact]
    public void Pages_without_a_figure_offer_no_slide()
    {
        var maker = site.Get<SlideMaker>();

        Assert.True(maker.CanMake("./"));
        Assert.True(maker.CanMake("timeline?theme=health"));
        Assert.True(maker.CanMake("documents/1?theme=health"));
        Assert.False(maker.CanMake("documents"));
        Assert.False(maker.CanMake("themes"));
        Assert.False(maker.CanMake("method"));
        Assert.False(maker.CanMake("stories/1"));
    }
}
