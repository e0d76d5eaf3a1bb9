namespace PolicyDashboard.Web.Hosting;

/// <summary>Where the program's own files are, whatever folder it is started from.</summary>
internal static class SiteFolders
{
    /// <summary>
    /// Options under which settings are found beside the program. Without them ASP.NET looks in the folder the
    /// reader happens to stand in, and <c>dotnet run --project …</c> from the top would run without its settings.
    /// </summary>
    public static WebApplicationOptions Options(string[] args)
    {
        // A test host names a content root of its own.
        var named = args.Any(argument => argument.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
        return named
            ? new() { Args = args }
            : new() { Args = args, ContentRootPath = AppContext.BaseDirectory };
    }
}
