using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Hosting;

/// <summary>Gives the files back that documents came from.</summary>
internal static class Originals
{
    /// <summary>Maps the download. Always a download, never shown: what a document holds must not run here.</summary>
    public static void MapOriginals(this WebApplication app) =>
        app.MapGet("/documents/{id:int}/original", async (int id, OriginalQuery originals, CancellationToken cancellation) =>
            await originals.AskAsync(id, cancellation) is { } original
                ? Results.File(original.Bytes, "application/octet-stream", original.FileName)
                : Results.NotFound())
        .ExcludeFromDescription();
}
