using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Stories;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Statements;
using PolicyDashboard.Web.Stories.Drawing;
using PolicyDashboard.Web.Stories.Showing;
using PolicyDashboard.Web.Stories.Slideshows;

namespace PolicyDashboard.Web.Stories;

/// <summary>What stories need beside their pages, none of it with a circuit: the show, pictures of slides, the statements behind a number, the file for PowerPoint.</summary>
internal static class StoryEndpoints
{
    private const string OneSlide = "/stories/{story:int}/{slide:int}";

    /// <summary>How many statements are shown over a slide.</summary>
    public const int Shown = 8;

    /// <summary>Registers what makes and draws slides.</summary>
    public static void AddStories(this IServiceCollection services)
    {
        services.AddSingleton<QuotedViews>();
        services.AddSingleton<SlideMaker>();
        services.AddSingleton<SlideDrawings>();
        services.AddSingleton<StoryPptx>();
    }

    /// <summary>Maps them.</summary>
    public static void MapStories(this WebApplication app)
    {
        app.MapGet("/stories/{story:int}/show", ShowAsync).ExcludeFromDescription();
        app.MapGet(OneSlide + "/picture.svg", PictureAsync).ExcludeFromDescription();
        app.MapGet(OneSlide + "/statements", StatementsAsync).ExcludeFromDescription();
        app.MapGet("/export/stories/{story:int}.pptx", PptxAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ShowAsync(int story, HttpRequest request, StoryBook book, SlideDrawings drawings, CancellationToken cancellation)
    {
        var preferences = Preferences.Of(request);
        if (await book.ReadAsync(story, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var slides = new List<DrawnSlide>();
        foreach (var slide in found.Slides)
        {
            slides.Add(await drawings.DrawAsync(slide, ExportEndpoints.WholeAddress(request), preferences.Language, cancellation));
        }

        return new RazorComponentResult<ShowDocument>(new Dictionary<string, object?>
        {
            [nameof(ShowDocument.Story)] = found,
            [nameof(ShowDocument.Slides)] = slides,
            [nameof(ShowDocument.Base)] = $"{request.PathBase}/",
            [nameof(ShowDocument.Preferences)] = preferences,
        });
    }

    private static async Task<IResult> PictureAsync(int story, int slide, HttpRequest request, HttpResponse response, StoryBook book, SlideDrawings drawings, CancellationToken cancellation)
    {
        var language = ExportEndpoints.LanguageOf(request);
        if ((await book.ReadAsync(story, cancellation))?.Slides.FirstOrDefault(one => one.Id == slide) is not { } found)
        {
            return Results.NotFound();
        }

        var drawn = await drawings.DrawAsync(found, ExportEndpoints.WholeAddress(request), language, cancellation);
        var picture = request.Query["appearance"] == "dark" ? drawn.Dark[0] : drawn.Light[0];

        // The address has the version of the words in it; the figure never changes.
        response.Headers.CacheControl = "private, max-age=604800, immutable";
        return Results.File(SvgFile.Of(picture, drawn.Staged.Caption, drawn.Staged.Source, language), ExportFormat.Svg.ContentType);
    }

    private static async Task<IResult> StatementsAsync(
        int story, int slide, string? key, HttpRequest request, StoryBook book, Vocabulary known, StatementsQuery statements, DocumentsQuery documents, DocumentQuery document, CancellationToken cancellation)
    {
        var language = ExportEndpoints.LanguageOf(request);
        var kept = (await book.ReadAsync(story, cancellation))?.Slides.FirstOrDefault(one => one.Id == slide);
        var figure = kept is null ? null : KeptFigureFile.Read(await book.FigureAsync(kept.Id, cancellation));
        var link = LinkOf(figure, key);
        if (kept is null || link is not var (address, then))
        {
            return Results.Text(Words.ShowNoSuchNumber.In(language), statusCode: StatusCodes.Status404NotFound);
        }

        if (KeptFigure.PlaceOf(address) is { } place && figure?.Quotations?.FirstOrDefault(one => one.Link == address) is { } quotation)
        {
            return new RazorComponentResult<ShowStatement>(new Dictionary<string, object?>
            {
                [nameof(ShowStatement.Quotation)] = quotation,
                [nameof(ShowStatement.Document)] = await document.AskAsync(place.Document, cancellation),
                [nameof(ShowStatement.Index)] = place.Index,
                [nameof(ShowStatement.Revision)] = kept.Revision,
                [nameof(ShowStatement.Language)] = language,
            });
        }

        // The parts that a number's address has in common on every page: which text, which subject, which measure.
        var (path, _) = Links.Parts(address);
        var reader = new AddressReader(QueryHelpers.ParseQuery(address[path.Length..].Split('#')[0]), known);
        var (open, filter, measure) = (OpenNumber.Read(reader), reader.Filter(), reader.Measure());
        if (open is null || reader.Problems.Count > 0)
        {
            return Results.Text(Words.ShowNoSuchNumber.In(language), statusCode: StatusCodes.Status404NotFound);
        }

        var row = open.Row.In(filter);
        var page = await statements.AskAsync(row, open.Subject, measure, StatementOrder.Contribution, null, Shown, cancellation);
        return new RazorComponentResult<ShowStatements>(new Dictionary<string, object?>
        {
            [nameof(ShowStatements.Title)] = Words.DrawerTitle.In(
                language,
                await RowNames.OfAsync(open.Row, filter, documents, known, language),
                open.Subject is { } subject && known.Find(subject) is { } named ? Names.Of(named, language) : Words.AllStatements.In(language)),
            [nameof(ShowStatements.Page)] = page,
            [nameof(ShowStatements.Measure)] = measure,
            [nameof(ShowStatements.Then)] = then,
            [nameof(ShowStatements.Revision)] = kept.Revision,
            [nameof(ShowStatements.All)] = Links.To(new StatementsAddress(row, open.Subject, measure)),
            [nameof(ShowStatements.Subject)] = open.Subject,
            [nameof(ShowStatements.Language)] = language,
        });
    }

    /// <summary>What a key of a figure opens, with the number as the slide shows it; heads open a number too, and show none.</summary>
    private static (string Address, string? Then)? LinkOf(KeptFigure? figure, string? key)
    {
        if (figure is null || key is null)
        {
            return null;
        }

        if (figure.Find(key) is { Cell: { Link: { } link } cell } found)
        {
            // Statements add up to coverage; a difference has none of its own to be compared with.
            return (link, cell.IsDiverging ? null : (cell.Unit ?? found.Column.Unit) == Charts.CellUnit.Percent ? cell.Text + "%" : cell.Text);
        }

        var heads = figure.Table.Columns.Concat(figure.Table.Rows.Select(row => row.Head));
        return heads.FirstOrDefault(head => head.Key == key && head.Link is not null) is { } one ? (one.Link!, null) : null;
    }

    private static async Task<IResult> PptxAsync(int story, HttpRequest request, StoryBook book, StoryPptx files, PngPainter painter, TimeProvider clock, CancellationToken cancellation)
    {
        var language = ExportEndpoints.LanguageOf(request);
        if (await book.ReadAsync(story, cancellation) is not { } found)
        {
            return Results.Text(Words.StoryNotFound.In(language, story), statusCode: StatusCodes.Status404NotFound);
        }

        if (!painter.CanWriteChinese)
        {
            return Results.Text(Words.PptxNoFont.In(language), statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        var file = await files.OfAsync(found, ExportEndpoints.WholeAddress(request), language, cancellation);
        return Results.File(file, ExportFormat.Pptx.ContentType, FileName.Of(found.Title, clock.GetUtcNow(), ExportFormat.Pptx));
    }
}
