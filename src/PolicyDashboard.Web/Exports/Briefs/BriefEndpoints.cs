using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Api;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports.Briefs;

/// <summary>Briefs as files: <c>/export/compare.docx</c> under the query of the page. With a form also the number of quotations and a template.</summary>
internal static class BriefEndpoints
{
    /// <summary>How many quotations a brief has where nobody says.</summary>
    public const int Quotations = 8;

    /// <summary>Most quotations of a brief.</summary>
    public const int MostQuotations = 40;

    /// <summary>Names of the form's fields.</summary>
    public const string LanguageField = "lang", QuotationsField = "quotations", KeptField = "template", FileField = "file";

    /// <summary>Maps them.</summary>
    public static void MapBriefs(this WebApplication app)
    {
        app.MapGet("/export/{name}.docx", (string name, HttpRequest request, ExportedCharts charts, FileWriter files, Vocabulary known, CancellationToken cancellation) =>
            AnswerAsync(name, Quotations, null, ExportEndpoints.LanguageOf(request), request, charts, files, known, cancellation)).ExcludeFromDescription();
        app.MapPost("/export/{name}.docx", AnswerFormAsync)
            // Nothing is changed by it; a forged form only makes a file for whoever sent it.
            .DisableAntiforgery()
            .ExcludeFromDescription();
    }

    private static async Task<IResult> AnswerFormAsync(
        string name, HttpRequest request, IFormCollection form, BriefTemplates templates, ExportedCharts charts, FileWriter files, Vocabulary known, CancellationToken cancellation)
    {
        var language = LanguageCodes.Read(form[LanguageField].ToString());
        var quotations = int.TryParse(form[QuotationsField], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, MostQuotations) : Quotations;
        var (template, called) = (form[KeptField].ToString() is { Length: > 0 } kept ? templates.Read(kept) : null, form[KeptField].ToString());
        if (form.Files.GetFile(FileField) is { Length: > 0 } sent)
        {
            called = Path.GetFileName(sent.FileName);
            template = sent.Length > BriefTemplate.MostBytes ? [] : await BytesAsync(sent, cancellation);
        }

        if (called.Length > 0 && (template is null || !BriefTemplate.IsOne(template)))
        {
            return Results.Text(Words.BriefTemplateBad.In(language, called), statusCode: StatusCodes.Status400BadRequest);
        }

        return await AnswerAsync(name, quotations, template, language, request, charts, files, known, cancellation);
    }

    private static async Task<IResult> AnswerAsync(
        string name, int quotations, byte[]? template, Language language, HttpRequest request, ExportedCharts charts, FileWriter files, Vocabulary known, CancellationToken cancellation)
    {
        if (charts.Find(name) is not { HasBrief: true } chart)
        {
            var all = charts.Names.Where(one => charts.Find(one)!.HasBrief).Select(one => $"{one}.docx");
            return Results.Text(Words.ExportUnknown.In(language, $"{name}.docx", string.Join(Words.ListSeparator.In(language), all)), statusCode: StatusCodes.Status404NotFound);
        }

        var address = new AddressReader(QueryHelpers.ParseQuery(request.QueryString.Value), known);
        var answer = await chart.AskAsync(address, Extent.Page, language, cancellation);
        if (address.Problems.Count > 0)
        {
            return AddressRefusal.Of(address);
        }

        return answer is not null && await chart.BriefAsync(address, quotations, language, cancellation) is { } content
            ? await files.OfBriefAsync(answer, content, template, new ExportTarget(ExportFormat.Docx, language, ExportEndpoints.WholeAddress(request)), cancellation)
            : Results.Text(Words.ExportNothing.In(language), statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}
