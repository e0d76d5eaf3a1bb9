using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Api;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Exports.Embeds;

/// <summary>Single charts for other people's pages, under the same query as the page: <c>/embed/timeline?theme=health&amp;lang=en</c>.</summary>
internal static class EmbedEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapEmbeds(this WebApplication app) =>
        app.MapGet("/embed/{**name}", AnswerAsync).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(
        string name, HttpRequest request, ExportedCharts charts, Vocabulary known, SummaryQuery summary, TimeProvider clock, CancellationToken cancellation)
    {
        // A frame in another site is sent no cookie, so its address names the language.
        var language = ExportEndpoints.LanguageOf(request);
        if (charts.Find(name) is not { CanBeEmbedded: true } chart)
        {
            return Results.Text(Words.EmbedNot.In(language), statusCode: StatusCodes.Status404NotFound);
        }

        var address = new AddressReader(QueryHelpers.ParseQuery(request.QueryString.Value), known);
        var answer = await chart.AskAsync(address, Extent.Page, language, cancellation);
        if (address.Problems.Count > 0)
        {
            return AddressRefusal.Of(address);
        }

        if (answer is null)
        {
            return Results.Text(Words.ExportNothing.In(language), statusCode: StatusCodes.Status404NotFound);
        }

        return new RazorComponentResult<EmbedDocument>(new Dictionary<string, object?>
        {
            [nameof(EmbedDocument.Answer)] = answer,
            [nameof(EmbedDocument.Source)] = ExportFacts.SourceLine(ExportEndpoints.WholeAddress(request)(answer.Page), await summary.AskAsync(cancellation), clock.GetUtcNow(), language),
            [nameof(EmbedDocument.Base)] = $"{request.PathBase}/",
            [nameof(EmbedDocument.Language)] = language,
            [nameof(EmbedDocument.Appearance)] = request.Query[Preferences.AppearanceName].ToString() is { Length: > 0 } chosen ? Preferences.Read(chosen) : Appearance.Light,
        });
    }
}
