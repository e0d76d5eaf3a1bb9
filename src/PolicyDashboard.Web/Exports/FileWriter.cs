using System.Globalization;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Briefs;
using PolicyDashboard.Web.Exports.Pictures;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports;

/// <summary>What a file is made for.</summary>
/// <param name="Format">Its kind.</param>
/// <param name="Language">Language of its words.</param>
/// <param name="Whole">Makes a whole address of one that is relative to the site.</param>
internal sealed record ExportTarget(ExportFormat Format, Language Language, Func<string, string> Whole);

/// <summary>Makes the files.</summary>
internal sealed class FileWriter(SummaryQuery summary, Vocabulary known, PngPainter painter, TimeProvider clock)
{
    // Narrower than on a screen: in print its words must be as large as the text around it.
    private const double UprightInBrief = 820, WideInBrief = 1160;

    /// <summary>A figure as a file.</summary>
    public async Task<IResult> OfFigureAsync(ExportAnswer exported, ExportTarget target, CancellationToken cancellation)
    {
        var figure = exported.Figure;
        if (target.Format.IsPicture)
        {
            return await OfPictureAsync(exported, target, cancellation);
        }

        var facts = ExportFacts.Of(
            figure.Title, [.. figure.Notes, Words.ExportMissing.In(target.Language)], target.Whole(exported.Page), await summary.AskAsync(cancellation), clock.GetUtcNow(), target.Language);
        var sheet = FigureSheet.Of(Words.ExportDataSheet.In(target.Language), figure.Table, target.Whole, target.Language);
        return await OfSheetAsync(sheet, facts, target, cancellation);
    }

    private async Task<IResult> OfPictureAsync(ExportAnswer exported, ExportTarget target, CancellationToken cancellation)
    {
        var (figure, name) = (exported.Figure, FileName.Of(exported.Figure.Title, clock.GetUtcNow(), target.Format));
        var source = ExportFacts.SourceLine(target.Whole(exported.Page), await summary.AskAsync(cancellation), clock.GetUtcNow(), target.Language);
        var picture = ChartPicture.Of(figure, source, new PictureColours(known.Catalogue.Groups), ChartPicture.FullWidth, target.Language);
        if (target.Format == ExportFormat.Svg)
        {
            return Results.File(SvgFile.Of(picture, figure.Title, string.Join(" · ", figure.Notes.Append(source)), target.Language), target.Format.ContentType, name);
        }

        return painter.CanWriteChinese
            ? Results.File(painter.Paint(picture, PngPainter.ForPrint), target.Format.ContentType, name)
            : Results.Text(Words.ExportNoFont.In(target.Language), statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>A figure with what it says as a Word document.</summary>
    public async Task<IResult> OfBriefAsync(ExportAnswer exported, BriefContent content, byte[]? template, ExportTarget target, CancellationToken cancellation)
    {
        var (figure, address, corpus, now) = (exported.Figure, target.Whole(exported.Page), await summary.AskAsync(cancellation), clock.GetUtcNow());
        var source = ExportFacts.SourceLine(address, corpus, now, target.Language);
        var brief = new Brief(figure, content, ExportFacts.Of(figure.Title, figure.Notes, address, corpus, now, target.Language), source, null);
        if (painter.CanWriteChinese)
        {
            var picture = ChartPicture.Of(figure, source, new PictureColours(known.Catalogue.Groups), brief.IsWide ? WideInBrief : UprightInBrief, target.Language);
            brief = brief with { Png = (painter.Paint(picture, PngPainter.ForPrint), picture.Width, picture.Height) };
        }

        return Results.File(BriefDocument.Of(brief, template, target.Whole, target.Language), target.Format.ContentType, FileName.Of(figure.Title, clock.GetUtcNow(), target.Format));
    }

    /// <summary>A list as a file.</summary>
    public async Task<IResult> OfListAsync(ListAnswer list, ExportTarget target, CancellationToken cancellation)
    {
        var facts = ExportFacts.Of(list.Title, list.Notes, target.Whole(list.Page), await summary.AskAsync(cancellation), clock.GetUtcNow(), target.Language);
        return await OfSheetAsync(list.Sheet, facts, target, cancellation);
    }

    private async Task<IResult> OfSheetAsync(Sheet sheet, IReadOnlyList<ExportFact> facts, ExportTarget target, CancellationToken cancellation)
    {
        var name = FileName.Of(facts[0].Text, clock.GetUtcNow(), target.Format);
        if (target.Format == ExportFormat.Csv)
        {
            return Results.Stream(file => CsvFile.WriteAsync(file, sheet, facts, cancellation), target.Format.ContentType, name);
        }

        // A workbook is a zip, which goes back to fill in its heads; a long one would not fit into memory twice.
        var written = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await XlsxFile.WriteAsync(written, sheet, Words.ExportFactsSheet.In(target.Language), facts, cancellation);
            written.Position = 0;
            return Results.File(written, target.Format.ContentType, name);
        }
        catch
        {
            await written.DisposeAsync();
            throw;
        }
    }
}
