using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;

namespace PolicyDashboard.Web.Tests.Pages;

public partial class EveryPageTests(Site site)
{
    public static readonly TheoryData<string> Addresses =
    [
        "/",
        "/?by=document&columns=groups&measure=hits",
        "/?as=table&from=2019&to=2019&class=plan",
        "/?place=320000&open=321100~any",
        "/?view=spoken&open=420000~environment&measure=attention",
        "/map",
        "/map?theme=environment&measure=paragraphs&bound=shared&open=420000~environment",
        "/map?as=every&view=spoken&from=2019",
        "/absence",
        "/absence?place=420000&show=all&open=420000~culture",
        "/timeline?as=themes&places=420000,yangtze-belt",
        "/?areas=east,central&opened=east&open=east~environment",
        "/?place=yangtze-belt&view=spoken&open=420000~any",
        "/map?theme=environment&against=420000&open=370000~environment",
        "/map?as=every&against=420000&measure=hits",
        "/map?place=east&open=370000~any",
        "/absence?place=east&show=all",
        "/compare?sides=east,central&open=east~environment",
        "/new",
        "/new?by=issued&since=2020-07-01&open=all~environment&part=new",
        "/statements?theme=environment&news=since-20200701",
        "/timeline?theme=environment&step=year&split=class",
        "/?against=rest&order=likeness&columns=groups&groups=growth&opened=320000",
        "/?against=420000&as=table&measure=text",
        "/timeline",
        "/timeline?theme=environment&step=month&places=420000,370000",
        "/compare",
        "/compare?sides=420000,370000&theme=business-climate",
        "/compare?sides=all,420000,320000,321100&order=difference&open=all~environment",
        "/compare?sides=all@2017..2019,all@2020..2021&columns=groups&measure=hits&shared=out&open=all@2017..2019~group:growth",
        "/statements",
        "/statements?theme=group:ecology&place=420000&measure=text",
        "/search",
        "/search?q=GDP",
        "/search?q=GDP&as=lines&sort=right",
        "/search?q=x",
        "/?theme=text:GDP",
        "/?theme=text:GDP&columns=search&by=document",
        "/documents/2?find=GDP&theme=health",
        "/timeline?theme=text:GDP&step=year",
        "/map?theme=text:GDP",
        "/compare?sides=420000,370000&theme=text:GDP",
        "/statements?theme=text:GDP",
        "/documents",
        "/documents/1",
        "/documents/2?theme=environment&s=40",
        "/themes",
        "/themes?find=%E7%8E%AF%E5%A2%83",
        "/themes/environment",
        "/themes/reform-delivery?sort=hits&whole=terms,masked,crossings,learned",
        "/method",
        "/quality",
        "/stories",
        "/brief/compare?sides=420000,370000",
        "/not-found",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_complete_before_any_script(string address)
    {
        var page = await site.Reader().PageAsync(address);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Title!);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.DoesNotContain(page.QuerySelectorAll("[role=status]"), element => element.Shown().Contains("正在读取", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.False(string.IsNullOrEmpty(script.GetAttribute("src")), "A script stands in the page itself."));
        Assert.All(page.QuerySelectorAll("*"), element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_in_English_has_no_Chinese_but_that_of_the_documents(string address)
    {
        var page = await site.Reader("language=en").PageAsync(address);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.False(Han().IsMatch(Marks().Replace(page.Title!, "")), $"The title is '{page.Title}'.");
        foreach (var foreign in page.QuerySelectorAll("[lang=zh-CN]"))
        {
            foreign.Remove();
        }

        var spoken = page.QuerySelectorAll("body *")
            .SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Data).Concat(Said.Select(element.GetAttribute).OfType<string>()));
        Assert.DoesNotContain(spoken, text => Han().IsMatch(text));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_link_of_a_page_leads_somewhere(string address)
    {
        using var client = site.Reader();
        var page = await client.PageAsync(address);

        var links = page.QuerySelectorAll("a[href], svg a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(link => link.Length > 0).Distinct().ToList();
        Assert.NotEmpty(links);

        // The first of each kind: pages with a thousand cells have a thousand links of one kind.
        foreach (var link in links.GroupBy(link => Digits().Replace(link.Split('=')[0], "")).Select(group => group.First()))
        {
            var answer = await client.GetAsync("/" + link.TrimStart('.', '/'), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{address} links to {link}, which answers {(int)answer.StatusCode}.");
        }
    }

    [Theory]
    [InlineData("/?measure=share", HttpStatusCode.BadRequest)]
    [InlineData("/?place=999999", HttpStatusCode.BadRequest)]
    [InlineData("/map?place=420000", HttpStatusCode.BadRequest)]
    [InlineData("/map?as=globe", HttpStatusCode.BadRequest)]
    [InlineData("/map?against=nowhere", HttpStatusCode.BadRequest)]
    [InlineData("/map?theme=text:GDP&against=420000", HttpStatusCode.BadRequest)]
    [InlineData("/timeline?theme=weather", HttpStatusCode.BadRequest)]
    [InlineData("/compare?sides=d1,d2,d3,d4,d5", HttpStatusCode.BadRequest)]
    [InlineData("/themes/weather", HttpStatusCode.NotFound)]
    [InlineData("/themes/health?sort=size", HttpStatusCode.BadRequest)]
    [InlineData("/themes/health?whole=everything", HttpStatusCode.BadRequest)]
    [InlineData("/statements?theme=weather", HttpStatusCode.BadRequest)]
    [InlineData("/documents?from=x", HttpStatusCode.BadRequest)]
    [InlineData("/documents/1?theme=weather", HttpStatusCode.BadRequest)]
    [InlineData("/statements?theme=text:x", HttpStatusCode.BadRequest)]
    [InlineData("/search?q=GDP&sort=up", HttpStatusCode.BadRequest)]
    [InlineData("/search?q=GDP&theme=text:GDP", HttpStatusCode.BadRequest)]
    [InlineData("/documents/4711", HttpStatusCode.NotFound)]
    [InlineData("/documents/4711/original", HttpStatusCode.NotFound)]
    [InlineData("/provinces", HttpStatusCode.NotFound)]
    public async Task A_bad_address_gets_a_page_that_says_so(string address, HttpStatusCode status)
    {
        var answer = await site.Reader().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_page_for_a_bad_address_lists_what_it_may_say()
    {
        var answer = await site.Reader().GetAsync("/?place=999999&measure=share", TestContext.Current.CancellationToken);

        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("place=999999", html);
        Assert.Contains("420000", html);
        Assert.Contains("湖北省", html);
        Assert.Contains("attention", html);
    }

    [Fact]
    public async Task A_side_without_documents_leaves_the_other_one_to_be_read()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/compare?sides=420000,330000");

        Assert.Null(page.QuerySelector(".empty"));
        Assert.Contains(page.QuerySelectorAll("td"), cell => cell.TextContent.Trim() == Web.Languages.Numbers.Missing);
    }

    [Theory]
    [InlineData("/?from=2001&to=2001")]
    [InlineData("/?by=document&type=plan")]
    [InlineData("/map?to=2001")]
    [InlineData("/map?as=every&to=2001")]
    [InlineData("/timeline?to=2001")]
    [InlineData("/timeline?as=themes&to=2001")]
    [InlineData("/absence?to=2001")]
    [InlineData("/compare?sides=420000,370000&to=2001")]
    [InlineData("/statements?to=2001")]
    [InlineData("/documents?to=2001")]
    [InlineData("/documents?find=zzz")]
    [InlineData("/search?q=改革&to=2001")]
    public async Task A_filter_that_leaves_nothing_says_so_and_a_link_takes_it_away(string address)
    {
        using var client = site.Reader();
        var page = await client.PageAsync(address);

        var said = page.QuerySelector(".empty") ?? page.QuerySelector("[data-found='0']");
        Assert.True(said is not null, $"{address} says nothing.");
        var way = said.QuerySelectorAll("a")[^1].GetAttribute("href")!;
        var wide = await client.PageAsync("/" + way.TrimStart('.', '/'));
        Assert.Null(wide.QuerySelector(".empty"));
        Assert.Null(wide.QuerySelector("[data-found='0']"));
    }

    [Theory]
    [InlineData(Measure.Statements)]
    [InlineData(Measure.Text)]
    [InlineData(Measure.Hits)]
    [InlineData(Measure.Attention)]
    [InlineData(Measure.Paragraphs)]
    public async Task The_table_shows_what_was_counted(Measure measure)
    {
        var table = await site.Get<CoverageQuery>().AskAsync(RowsAre.Places, Filter.All, TestContext.Current.CancellationToken);
        var page = await site.Reader().PageAsync("/" + Links.To(HeatmapAddress.Start with { Measure = measure }).TrimStart('.', '/'));

        foreach (var row in table.Rows.Append(table.Total with { Key = "all" }))
        {
            foreach (var subject in site.Known.Themes)
            {
                var value = Web.Languages.Numbers.Bare(row.Subjects.GetValueOrDefault(subject.Key).In(measure, row.Totals), measure);
                var cell = page.QuerySelectorAll("td a, td span").FirstOrDefault(one => one.GetAttribute("data-key") == $"{row.Key}~{subject.Key}");
                Assert.Equal(value == "–" ? null : value, cell?.Shown());
            }
        }
    }

    private static readonly string[] Said = ["aria-label", "title", "alt", "placeholder", "value"];

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    // The title of a document, and what was searched for, stay as they were written; they stand first.
    [GeneratedRegex(@"^.+? · (?=.+ · )|^[^·]+ · (?=Policy Dashboard$)")]
    private static partial Regex Marks();
}
