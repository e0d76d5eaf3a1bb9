namespace PolicyDashboard.Browser.Tests;

/// <summary>The pictures of the README, taken of the real thing: run with <c>README_IMAGES=1</c> to take them anew.</summary>
public class ReadmeImagesTests(Chromium chromium)
{
    [Theory]
    [InlineData("heatmap.png", "/?open=420000~business-climate", 900)]
    [InlineData("compare.png", "/compare?sides=420000,370000&theme=business-climate", 1040)]
    public async Task A_picture_of_the_README_shows_what_the_page_shows(string file, string address, int height)
    {
        await using var visitor = await chromium.VisitorAsync(height: height);
        await visitor.OpenAsync(address);
        await visitor.Chart.WaitForAsync();
        await visitor.Page.WaitForTimeoutAsync(500);

        var path = Path.Combine(RepositoryTop.Path, "docs", "images", file);
        if (Environment.GetEnvironmentVariable("README_IMAGES") == "1")
        {
            await visitor.Page.ScreenshotAsync(new() { Path = path });
        }

        Assert.True(File.Exists(path), $"docs/images/{file} is missing. Run the tests with README_IMAGES=1.");
        visitor.HasSeenNoError();
    }
}
