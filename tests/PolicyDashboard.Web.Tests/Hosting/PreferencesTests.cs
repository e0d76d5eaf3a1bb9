using System.Net;

namespace PolicyDashboard.Web.Tests.Hosting;

public class PreferencesTests(Site site)
{
    [Theory]
    [InlineData("language", "en", "language=en")]
    [InlineData("language", "zh", "language=zh")]
    [InlineData("appearance", "dark", "appearance=dark")]
    [InlineData("appearance", "purple", "appearance=auto")]
    [InlineData("home", "420000", "home=420000")]
    [InlineData("home", "", "home=;")]
    [InlineData("home", "none", "home=;")]
    public async Task A_choice_is_kept_in_a_cookie_and_leads_back_to_the_same_view(string name, string value, string cookie)
    {
        var answer = await ChooseAsync(name, value, "/?open=420000~environment&measure=hits");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/?open=420000~environment&measure=hits", answer.Headers.Location!.ToString());
        Assert.Contains(cookie, Assert.Single(answer.Headers.GetValues("Set-Cookie")));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("")]
    public async Task A_choice_never_leads_to_another_site(string back) =>
        Assert.Equal("/", (await ChooseAsync("language", "en", back)).Headers.Location!.ToString());

    [Fact]
    public async Task Chinese_comes_first_whatever_the_browser_prefers()
    {
        using var client = site.Reader();
        client.DefaultRequestHeaders.Add("Accept-Language", "en-GB,en");

        Assert.Equal("zh-CN", (await client.PageAsync("/")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Light_or_dark_is_on_the_page_before_its_first_paint()
    {
        Assert.Equal("dark", (await site.Reader("appearance=dark").PageAsync("/")).DocumentElement.GetAttribute("data-appearance"));
        Assert.Equal("auto", (await site.Reader().PageAsync("/")).DocumentElement.GetAttribute("data-appearance"));
    }

    [Fact]
    public async Task The_switch_offers_the_other_language_and_the_way_back()
    {
        var page = await site.Reader("language=en").PageAsync("/timeline?theme=health");

        var form = page.QuerySelector("form[action=preferences]")!;
        Assert.Equal("zh", form.QuerySelector("button")!.GetAttribute("value"));
        Assert.Equal("/timeline?theme=health", form.QuerySelector("input[name=back]")!.GetAttribute("value"));
    }

    private async Task<HttpResponseMessage> ChooseAsync(string name, string value, string back) =>
        await site.Reader().PostAsync("/preferences", new FormUrlEncodedContent([new(name, value), new("back", back)]), TestContext.Current.CancellationToken);
}
