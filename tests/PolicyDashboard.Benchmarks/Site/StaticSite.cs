using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PolicyDashboard.Benchmarks.Site;

/// <summary>
/// Files that stand still, served by the server that serves the dashboard: what a page would cost if nothing had to be asked
/// or rendered for it. Compressed beforehand; what carries a hash in its name is kept by the browser for good, as there.
/// </summary>
internal sealed class StaticSite : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Dictionary<string, (byte[] Bytes, string Type, string? Encoding)> _files = [];

    private StaticSite(WebApplication server) => _server = server;

    /// <summary>Where it answers, without a slash at the end.</summary>
    public string Address => _server.Urls.First();

    /// <summary>Starts it without files.</summary>
    public static async Task<StaticSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = new StaticSite(builder.Build());
        site._server.Run(site.AnswerAsync);
        await site._server.StartAsync();
        return site;
    }

    /// <summary>Puts a page at an address.</summary>
    public void AddPage(string path, string html)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(Encoding.UTF8.GetBytes(html));
        }

        _files[path] = (packed.ToArray(), "text/html; charset=utf-8", "br");
    }

    /// <summary>Takes over a file of another site, byte for byte as it is sent, under the same path.</summary>
    public async Task TakeAsync(string site, string path)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{site}/{path}") { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        _files["/" + path] = (await answer.Content.ReadAsByteArrayAsync(), answer.Content.Headers.ContentType!.ToString(), answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (!_files.TryGetValue(context.Request.Path, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var isPage = file.Type.StartsWith("text/html", StringComparison.Ordinal);
        context.Response.ContentType = file.Type;
        context.Response.ContentLength = file.Bytes.Length;
        context.Response.Headers.CacheControl = isPage ? "no-cache" : "max-age=31536000, immutable";
        if (file.Encoding is not null)
        {
            context.Response.Headers.ContentEncoding = file.Encoding;
        }

        return context.Response.Body.WriteAsync(file.Bytes).AsTask();
    }
}
