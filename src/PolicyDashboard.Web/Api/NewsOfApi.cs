using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Arrivals;

namespace PolicyDashboard.Web.Api;

/// <summary>What is new, as the API gives it.</summary>
/// <param name="By">taken or issued.</param>
/// <param name="Since">The time that was asked about, UTC.</param>
/// <param name="News">Word of the new documents, for the parameter <c>news</c> of the other questions.</param>
/// <param name="Measure">Word of the measure.</param>
/// <param name="Before">Documents that are not new.</param>
/// <param name="RecomputedAt">When all texts were read anew since; null where they were not.</param>
/// <param name="Documents">The new documents.</param>
/// <param name="Movements">What moved, most first.</param>
internal sealed record NewsOfApi(
    string By, DateTimeOffset Since, string News, string Measure, int Before, DateTimeOffset? RecomputedAt, IReadOnlyList<NewDocumentOfApi> Documents, IReadOnlyList<MovementOfApi> Movements)
{
    public static async Task<Results<Ok<NewsOfApi>, ProblemHttpResult>> AskAsync(HttpRequest request, Vocabulary known, NewQuestion question, CancellationToken cancellation)
    {
        var reader = new AddressReader(QueryHelpers.ParseQuery(request.QueryString.Value), known);
        var address = NewAddress.Read(reader);
        if (reader.Problems.Count > 0)
        {
            return AddressRefusal.Of(reader);
        }

        var answer = await question.AskAsync(address, null, Language.English, Extent.Page, cancellation);
        return TypedResults.Ok(new NewsOfApi(
            AddressWords.NewsBy.Of(address.By),
            answer.Since,
            answer.New.News.ToString(),
            AddressWords.Measures.Of(address.Measure),
            answer.New.Before,
            answer.New.Recomputed?.At,
            [.. answer.New.Documents.Select(document => new NewDocumentOfApi(DocumentOfApi.Of(document.Line, known), document.TakenAt))],
            [.. answer.New.Movements.Select(movement => MovementOfApi.Of(movement, known))]));
    }
}

/// <summary>A new document.</summary>
/// <param name="Document">The document.</param>
/// <param name="TakenAt">When it came in, UTC.</param>
internal sealed record NewDocumentOfApi(DocumentOfApi Document, DateTimeOffset TakenAt);

/// <summary>How far a number moved.</summary>
/// <param name="Place">The place; null for all together.</param>
/// <param name="Theme">Id of the theme.</param>
/// <param name="Documents">New documents of the place.</param>
/// <param name="Before">Coverage without the new documents.</param>
/// <param name="Now">Coverage with them.</param>
/// <param name="New">Coverage of the new documents alone.</param>
/// <param name="Difference">Now − before.</param>
/// <param name="Low">Lower end of its 95 % interval; null for measures that have none.</param>
/// <param name="High">Upper end.</param>
internal sealed record MovementOfApi(PlaceOfApi? Place, string Theme, int Documents, double Before, double Now, double New, double Difference, double? Low, double? High)
{
    public static MovementOfApi Of(Movement movement, Vocabulary known) => new(
        movement.Place is { } place ? PlaceOfApi.Of(place, known) : null,
        movement.Theme.Key,
        movement.Documents,
        movement.Before,
        movement.Now,
        movement.New,
        movement.Difference,
        double.IsNaN(movement.Low) ? null : movement.Low,
        double.IsNaN(movement.High) ? null : movement.High);
}
