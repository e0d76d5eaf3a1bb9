using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Api;

/// <summary>The numbers over HTTP, from the same questions and in the same words of address as the pages.</summary>
internal static class ApiEndpoints
{
    private const string Root = "/api/v1";

    /// <summary>Registers what the API needs.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Policy Dashboard";
            document.Info.Description = "Coverage of policy themes in documents of Chinese places, and the statements behind each number.";
            return Task.CompletedTask;
        }));
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
    }

    /// <summary>Maps it.</summary>
    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(Root).ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/coverage", CoverageAsync)
            .WithSummary("Coverage of every subject in places or documents. A place without a document under the filter has no row.")
            .WithQuery([("by", "place or document"), ("areas", "places or sets that are the rows, parted by commas: yrd,prd,420000"), ("theme", "text:… for a search as one more subject"), .. AddressParameters.Filter, AddressParameters.Measure]);
        api.MapGet("/statements", StatementsAsync)
            .WithSummary("The statements behind a number. Their contributions, added up over all pages and divided by the denominator, are the value; facets list some of them and leave the value alone.")
            .WithQuery([AddressParameters.Theme, .. AddressParameters.Filter, AddressParameters.Measure, .. AddressParameters.Facets, ("sort", "contribution, strength, reading, oldest, place or length"), ("at", "token of a page"), ("size", "statements on a page, 1 to 500")]);
        api.MapGet("/search", SearchAsync)
            .WithSummary("Statements that contain a text, exactly, newest document first, with how many there are by place, theme, year and type.")
            .WithQuery([("q", "words of two characters or more: a blank is and, | or, a leading - without, \"…\" holds blanks together"), ("theme", "id of a theme, group:id, or any: only statements about it"), .. AddressParameters.Filter, ("page", "page of statements, from 1"), ("size", "statements on a page, 1 to 500")]);
        api.MapGet("/documents", DocumentsAsync)
            .WithSummary("The documents, newest first, undated last.")
            .WithQuery(AddressParameters.Filter);
        api.MapGet("/new", NewsOfApi.AskAsync)
            .WithSummary("Documents that are new since a time, and how far they moved the numbers: coverage with them and without them, both by today's reading.")
            .WithQuery([("by", "taken or issued: whether what came in or what is dated since then is new"), ("since", "a day, 2026-03-01, or a time, 2026-03-01T08:30:00Z; UTC; the last import, or the newest year, where it is missing"), .. AddressParameters.Filter, AddressParameters.Measure]);
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapHealthChecks("/health");
    }

    private static async Task<Results<Ok<CoverageAnswer>, ProblemHttpResult>> CoverageAsync(
        HttpRequest request, Vocabulary known, CoverageQuery coverage, EstimatesQuery estimates, CancellationToken cancellation)
    {
        var address = Read(request, known);
        var rows = address.Choice("by", AddressWords.Rows, rows => rows == RowsAre.Places ? Words.RowsPlaces : Words.RowsDocuments);
        var (subject, measure, filter) = (address.Subject("theme"), address.Measure(), address.Filter());
        var areas = address.Areas("areas", HeatmapAddress.MostAreas, Words.ProblemTooManyAreas) is { Count: > 0 } asked ? asked : null;
        if (address.Problems.Count > 0)
        {
            return AddressRefusal.Of(address);
        }

        var table = await coverage.AskAsync(rows, filter, subject, areas, cancellation);
        return TypedResults.Ok(CoverageAnswer.Of(table, await estimates.AskAsync(rows, filter, measure, null, null, areas, cancellation), rows, measure, known));
    }

    private static async Task<Results<Ok<StatementsAnswer>, ProblemHttpResult>> StatementsAsync(
        HttpRequest request, Vocabulary known, StatementsQuery statements, CancellationToken cancellation)
    {
        var address = Read(request, known);
        var (subject, measure, filter) = (address.Subject("theme"), address.Measure(), address.Filter());
        var order = address.Choice("sort", AddressWords.Orders, Names.Of);
        var facets = ListView.ReadFacets(address);
        var size = address.Number("size", 1, StatementsQuery.LargestPage) ?? 100;
        if (address.Problems.Count > 0)
        {
            return AddressRefusal.Of(address);
        }

        try
        {
            var page = await statements.AskAsync(filter, subject, measure, facets, order, address.Text("at"), size, cancellation);
            return TypedResults.Ok(StatementsAnswer.Of(page, subject, measure, known));
        }
        catch (QuestionException question)
        {
            return TypedResults.Problem(question.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<Results<Ok<SearchAnswerOfApi>, ProblemHttpResult>> SearchAsync(
        HttpRequest request, Vocabulary known, SearchQuery search, CancellationToken cancellation)
    {
        var address = Read(request, known);
        var asked = SearchAddress.Read(address);
        var size = address.Number("size", 1, SearchQuery.LargestPage) ?? 100;
        if (asked.Problem is { } problem)
        {
            address.Refuse("q", asked.Typed, Names.Of(problem), []);
        }

        if (address.Problems.Count > 0)
        {
            return AddressRefusal.Of(address);
        }

        var page = await search.AskAsync(asked.Question, (asked.Page - 1) * size, size, cancellation);
        return TypedResults.Ok(SearchAnswerOfApi.Of(page, known));
    }

    private static async Task<Results<Ok<IReadOnlyList<DocumentOfApi>>, ProblemHttpResult>> DocumentsAsync(
        HttpRequest request, Vocabulary known, DocumentsQuery documents, CancellationToken cancellation)
    {
        var address = Read(request, known);
        var filter = address.Filter();
        if (address.Problems.Count > 0)
        {
            return AddressRefusal.Of(address);
        }

        var lines = await documents.AskAsync(filter, cancellation);
        return TypedResults.Ok<IReadOnlyList<DocumentOfApi>>([.. lines.Select(line => DocumentOfApi.Of(line, known))]);
    }

    private static AddressReader Read(HttpRequest request, Vocabulary known) =>
        new(QueryHelpers.ParseQuery(request.QueryString.Value), known);
}
