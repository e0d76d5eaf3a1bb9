using Microsoft.OpenApi;

namespace PolicyDashboard.Web.Api;

/// <summary>Names and meanings of query parameters, for the description of the API.</summary>
internal static class AddressParameters
{
    public static readonly (string Name, string Meaning) Measure = ("measure", "statements, text, hits, attention or paragraphs");
    public static readonly (string Name, string Meaning) Theme = ("theme", "id of a theme, group:id, any, or text:… for a search; all statements that count where it is missing");

    public static readonly (string Name, string Meaning)[] Filter =
    [
        ("place", "six digits of GB/T 2260; 000000 for the centre, none for documents whose place is undetermined; a set such as yrd; several codes parted by _ for a list"),
        ("level", "this: without the places beneath"),
        ("document", "id of a document"),
        ("from", "first year of issue"),
        ("to", "last year of issue"),
        ("month", "1 to 12"),
        ("type", "report, plan, policy, regulation, speech, news, commentary, other; several parted by commas"),
        ("class", "review, plan or other"),
        ("view", "issuing or spoken: what a place is"),
        ("news", "documents that are new or are not: after-ID, until-ID by when they came in, since-20260301, before-20260301 by date of issue"),
    ];

    /// <summary>What a list of statements can be narrowed to.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Facets { get; } =
    [
        ("only-place", "row of the issuing place"),
        ("only-spoken", "place spoken of: a province, a prefecture or a county without one"),
        ("only-document", "id of a document"),
        ("only-year", "year of issue; 0 for undated"),
        ("only-type", "one type of document"),
        ("only-class", "review, plan or other"),
        ("only-heading", "what the nearest heading says, without its number; - for under none"),
        ("only-cue", "target, number, duty, pilot; several parted by commas must all hold"),
        ("only-theme", "id of a theme, group:id or any: statements that are also about it"),
    ];

    /// <summary>Describes the parameters of an endpoint that reads its query itself.</summary>
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, params (string Name, string Meaning)[] parameters) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. parameters.Select(parameter => new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Meaning,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            })];
            return Task.CompletedTask;
        });
}
