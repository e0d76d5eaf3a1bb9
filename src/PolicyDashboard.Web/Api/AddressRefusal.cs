using Microsoft.AspNetCore.Http.HttpResults;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Api;

/// <summary>The answer to an address that cannot be answered: what stands there, and what could.</summary>
internal static class AddressRefusal
{
    /// <summary>Status 400 with the problems.</summary>
    public static ProblemHttpResult Of(AddressReader address) => TypedResults.Problem(
        title: Words.ProblemTitle.English,
        detail: string.Join(" ", address.Problems.Select(problem => $"{problem.Name}={problem.Found}: {problem.What.English}.")),
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?>
        {
            ["problems"] = address.Problems.Select(problem => new
            {
                problem.Name,
                problem.Found,
                Message = problem.What.English,
                Valid = problem.Valid.Select(valid => new { valid.Value, Chinese = valid.Meaning.Chinese, English = valid.Meaning.English }),
            }).ToList(),
        });
}
