namespace PolicyDashboard.Web.Hosting;

/// <summary>Headers under which nothing that came in with a document can run.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // Styles may stand in the page (the colours of the groups, the length of a bar); scripts may not, and none does.
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ";

    // One chart without anything that could be pressed by mistake may stand in other people's pages; nothing else may.
    private const string Embeds = "/embed", Own = "'self'", Anybody = "*";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy + (context.Request.Path.StartsWithSegments(Embeds, StringComparison.Ordinal) ? Anybody : Own);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
