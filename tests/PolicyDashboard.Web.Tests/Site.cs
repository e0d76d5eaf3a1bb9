using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Web.Addresses;

[assembly: AssemblyFixture(typeof(PolicyDashboard.Web.Tests.Site))]

namespace PolicyDashboard.Web.Tests;

/// <summary>The real application on the four seeds, in a data folder of its own that goes with it. One for all tests: they only read.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("policydashboard-");

    /// <summary>What addresses may speak of.</summary>
    public Vocabulary Known => Services.GetRequiredService<Vocabulary>();

    /// <summary>A service of the application.</summary>
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A client that follows nothing by itself.</summary>
    public HttpClient Reader(string? cookie = null)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        }

        return client;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Data:Path", _data.FullName);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }
}
