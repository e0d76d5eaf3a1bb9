using System.Security.Cryptography;

namespace PolicyDashboard.Web.Hosting;

/// <summary>The script modules under an address that changes with any of them, so that a browser keeps them without asking again.</summary>
/// <remarks>
/// Modules name each other relative to where they are (<c>./figure.js</c>), so one folder with a hash in its name versions them all. An
/// import map would do the same, but it stands in the page, and the policy of the site lets no script stand there.
/// </remarks>
internal sealed class ScriptFolder
{
    private const string Folder = "js";
    private readonly string _versioned;

    public ScriptFolder(IWebHostEnvironment environment)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in environment.WebRootFileProvider.GetDirectoryContents(Folder).Where(file => file.Name.EndsWith(".js", StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            using var stream = file.CreateReadStream();
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData(content);
        }

        _versioned = $"{Folder}/v-{Convert.ToHexStringLower(hash.GetHashAndReset())[..12]}";
    }

    /// <summary>Address of a module, relative to the site.</summary>
    /// <param name="module">Its file without the ending.</param>
    public string Address(string module) => $"{_versioned}/{module}.js";

    /// <summary>Answers addresses of the folder with its files, to be kept for a year.</summary>
    public void Use(IApplicationBuilder site) => site.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments($"/{_versioned}", StringComparison.Ordinal, out var file))
        {
            context.Request.Path = $"/{Folder}{file}";
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
