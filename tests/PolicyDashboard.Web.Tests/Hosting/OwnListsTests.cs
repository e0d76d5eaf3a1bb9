using AngleSharp.Dom;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Hosting;

namespace PolicyDashboard.Web.Tests.Hosting;

public class OwnListsTests(Site site)
{
    private const string Word = "370000_420000.对标省份";
    private static readonly string Cookie = $"lists={Uri.EscapeDataString(Word)}";

    [Fact]
    public void The_list_kept_last_stands_in_front_once_and_the_oldest_makes_room()
    {
        var lists = Enumerable.Range(0, OwnLists.Most).Aggregate(OwnLists.None, (kept, at) => kept.With($"370000_420000.{at}"));

        Assert.Equal("370000_420000.3", lists.With("370000_420000.3").Words[0]);
        Assert.Equal(OwnLists.Most, lists.With("370000_420000.3").Words.Count);
        Assert.DoesNotContain("370000_420000.0", lists.With("370000_420000.new").Words);
        Assert.Equal(lists.Words, OwnLists.Read(lists.ToString()).Words);
    }

    [Fact]
    public void Lists_that_are_too_long_together_do_not_outgrow_the_cookie()
    {
        var large = string.Join('_', Enumerable.Range(110100, 80));

        var lists = OwnLists.None.With(large + ".a").With(large + ".b").With(large + ".c");

        Assert.Equal([large + ".c", large + ".b"], lists.Words);
    }

    [Theory]
    [InlineData("keep-list", Word, "lists=370000_420000.%E5%AF%B9%E6%A0%87%E7%9C%81%E4%BB%BD")]
    [InlineData("keep-list", "420000_370000.对标省份", "lists=370000_420000.%E5%AF%B9%E6%A0%87%E7%9C%81%E4%BB%BD")]
    [InlineData("keep-list", "999999_420000.x", null)]
    [InlineData("keep-list", "420000", null)]
    [InlineData("drop-list", Word, "lists=;")]
    public async Task A_list_is_kept_and_let_go_of_by_a_form(string field, string value, string? cookie)
    {
        using var reader = field == OwnLists.Drop ? site.Reader(Cookie) : site.Reader();
        var answer = await reader.PostAsync("/preferences", new FormUrlEncodedContent([new(field, value), new("back", "/")]), TestContext.Current.CancellationToken);

        var written = answer.Headers.TryGetValues("Set-Cookie", out var set) ? Assert.Single(set) : null;
        Assert.True(cookie is null ? written is null : written!.StartsWith(cookie, StringComparison.Ordinal), written);
    }

    [Theory]
    [InlineData("/", "#filter-place option")]
    [InlineData("/", "#row-against option")]
    [InlineData("/compare", "option")]
    [InlineData("/documents", "#filter-place option")]
    [InlineData("/statements", "#filter-place option")]
    [InlineData("/search?q=改革", "#filter-place option")]
    public async Task A_list_that_is_kept_is_offered_where_places_are(string address, string options)
    {
        using var reader = site.Reader(Cookie);
        var offered = (await reader.PageAsync(address)).QuerySelectorAll(options).Where(option => option.TextContent.Contains("对标省份", StringComparison.Ordinal));

        Assert.EndsWith(Word, Assert.Single(offered).GetAttribute("value"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "areas")]
    [InlineData("/timeline", "places")]
    public async Task It_can_be_ticked_as_a_row_and_as_a_panel(string address, string field)
    {
        using var reader = site.Reader(Cookie);

        Assert.Single((await reader.PageAsync(address)).QuerySelectorAll($"input[name={field}]"), box => box.GetAttribute("value") == Word);
    }

    [Fact]
    public async Task A_form_names_a_list_and_the_page_offers_to_keep_it()
    {
        using var reader = site.Reader();
        var page = await reader.PageAsync("/?areas=320000&place=370000,420000&called=对标省份");

        Assert.Contains("对标省份", page.QuerySelector("#filter-place option[selected]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Word, OnOffer(page));
        page = await reader.PageAsync($"/compare?sides=320000,{Word}");
        Assert.Contains(page.QuerySelectorAll(".sides .chip-name"), side => side.TextContent.Contains("对标省份", StringComparison.Ordinal));
        Assert.Equal(Word, OnOffer(page));
        Assert.Equal(Word, OnOffer(await reader.PageAsync("/timeline?together=370000&together=420000&called=对标省份")));

        static string? OnOffer(IDocument page) => Assert.Single(page.QuerySelectorAll($"button[name={OwnLists.Keep}]")).GetAttribute("value");
    }

    [Fact]
    public async Task The_number_of_a_named_list_is_that_of_the_same_places_without_a_name()
    {
        using var reader = site.Reader();
        var (named, plain) = (await NumberAsync(Word), await NumberAsync("370000_420000"));

        Assert.Equal(plain, named);

        async Task<string> NumberAsync(string word) =>
            (await reader.PageAsync($"/?areas={word},320000&as=table")).QuerySelector($"td a[data-key='{word}~environment']")!.TextContent.Trim();
    }

    [Fact]
    public void A_cookie_that_holds_no_list_offers_none()
    {
        Assert.Empty(OwnLists.Read("420000!yrd!370000_420000!nonsense!999999_420000.x").In(SmallWorld.Known));
        Assert.Equal(Word, Assert.Single(OwnLists.Read($"nonsense!{Word}").In(SmallWorld.Known)).ToString());
    }
}
