using System.Net;
using System.Text.RegularExpressions;

namespace PolicyDashboard.Web.Tests.Hosting;

public partial class SiteTests(Site site)
{
    [Theory]
    [InlineData("/css/tokens.css", 1_000)]
    [InlineData("/js/charts.js", 1_000)]
    [InlineData("/lib/plotly-cartesian.min.js", 1_000_000)]
    [InlineData("/_framework/blazor.web.js", 100_000)]
    [InlineData("/favicon.svg", 100)]
    public async Task Files_of_the_site_are_served_with_their_bytes(string path, int least)
    {
        var bytes = await site.Reader().GetByteArrayAsync(path, TestContext.Current.CancellationToken);

        Assert.True(bytes.Length >= least, $"{path} has {bytes.Length} bytes.");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/documents/1")]
    [InlineData("/api/v1/documents")]
    [InlineData("/provinces")]
    [InlineData("/js/charts.js")]
    public async Task No_script_runs_that_is_not_a_file_of_the_site(string address)
    {
        var answer = await site.Reader().GetAsync(address, TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy);
        Assert.DoesNotContain("unsafe-eval", policy);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Pages_travel_compressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Encoding", "br");

        var answer = await site.Reader().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("br", answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Every_part_of_the_script_is_asked_for_at_once()
    {
        var reader = site.Reader();
        var page = await reader.GetStringAsync("/", TestContext.Current.CancellationToken);
        var parts = new HashSet<string>();
        await FindAsync("site.js");

        var folder = Folder().Match(page).Groups[1].Value;
        Assert.Equal(parts.Select(part => folder + part).Order(), Preloaded().Matches(page).Select(match => match.Groups[1].Value).Order());

        async Task FindAsync(string module)
        {
            foreach (Match import in Imports().Matches(await reader.GetStringAsync("/js/" + module, TestContext.Current.CancellationToken)))
            {
                if (parts.Add(import.Groups[1].Value))
                {
                    await FindAsync(import.Groups[1].Value);
                }
            }
        }
    }

    [Fact]
    public async Task The_script_is_kept_by_browsers_and_has_another_address_when_it_changes()
    {
        var reader = site.Reader();
        var folder = Folder().Match(await reader.GetStringAsync("/", TestContext.Current.CancellationToken)).Groups[1].Value;

        var kept = await reader.GetAsync($"/{folder}charts.js", TestContext.Current.CancellationToken);
        var other = await reader.GetAsync("/js/v-000000000000/charts.js", TestContext.Current.CancellationToken);

        Assert.Equal(await reader.GetStringAsync("/js/charts.js", TestContext.Current.CancellationToken), await kept.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("immutable", kept.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.DoesNotContain("immutable", $"{other.Headers.CacheControl}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_is_told_that_the_site_is_well()
    {
        var answer = await site.Reader().GetAsync("/health", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("""<link rel="modulepreload" href="([^"]+)" />""")]
    private static partial Regex Preloaded();

    [GeneratedRegex("""<script type="module" src="(js/v-[0-9a-f]{12}/)site.js">""")]
    private static partial Regex Folder();

    [GeneratedRegex("""^import .*'\./([a-z]+\.js)';""", RegexOptions.Multiline)]
    private static partial Regex Imports();
}
