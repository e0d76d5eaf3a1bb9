using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PolicyDashboard.Web.Tests.Pages;

/// <summary>What is met by whoever starts with nothing: the catalogue and no document.</summary>
public sealed class EmptyCorpusTests : IClassFixture<EmptyCorpusTests.EmptySite>
{
    private readonly HttpClient _client;

    public EmptyCorpusTests(EmptySite site) => _client = site.CreateClient(new() { AllowAutoRedirect = false });

    [Theory]
    [InlineData("/")]
    [InlineData("/?by=document&as=table")]
    [InlineData("/map")]
    [InlineData("/map?as=every")]
    [InlineData("/timeline")]
    [InlineData("/timeline?as=themes")]
    [InlineData("/absence")]
    [InlineData("/compare")]
    [InlineData("/compare?sides=420000,370000")]
    [InlineData("/statements")]
    [InlineData("/statements?theme=health&place=420000")]
    [InlineData("/search?q=GDP")]
    [InlineData("/documents")]
    public async Task A_page_says_that_there_is_nothing_yet_and_what_to_do(string address)
    {
        var page = await _client.PageAsync(address);

        var empty = Assert.Single(page.QuerySelectorAll(".empty"));
        Assert.Contains("还没有文件", empty.TextContent, StringComparison.Ordinal);
        Assert.Contains("PolicyDashboard.Cli -- import", empty.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(empty.QuerySelectorAll("a"));
        Assert.Empty(page.QuerySelectorAll("plotly-chart, .exports"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/themes")]
    [InlineData("/themes/health")]
    [InlineData("/quality")]
    [InlineData("/method")]
    public async Task What_needs_no_document_is_there(string address)
    {
        using var answer = await _client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>The real application on the real seeds, but for the documents.</summary>
    public sealed class EmptySite : WebApplicationFactory<Program>
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policydashboard-");

        /// <inheritdoc/>
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            var seeds = _folder.CreateSubdirectory("seeds");
            seeds.CreateSubdirectory("documents");
            foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryTop.Path, "seeds")))
            {
                File.Copy(file, Path.Combine(seeds.FullName, Path.GetFileName(file)));
            }

            builder.UseEnvironment("Production");
            builder.UseSetting("Seeds:Path", seeds.FullName);
            builder.UseSetting("Data:Path", Path.Combine(_folder.FullName, "data"));
        }

        /// <inheritdoc/>
        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _folder.Delete(recursive: true);
        }
    }
}
