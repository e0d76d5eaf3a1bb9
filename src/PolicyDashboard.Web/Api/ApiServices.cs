namespace PolicyDashboard.Web.Api;

/// <summary>The numbers over HTTP, for whoever computes on with them.</summary>
internal static class ApiServices
{
    public static void AddApi(this IServiceCollection services) => services.AddOpenApi("v1");

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi();
        app.MapHealthChecks("/health");
    }
}
