using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Pages.Themes;

namespace PolicyDashboard.Web.Tests.Exports;

/// <summary>What holds of every list and table that can be taken away.</summary>
public partial class EveryListTests(Site site)
{
    /// <summary>Pages, their table of numbers and the name of its part in files; null for the page's main one.</summary>
    public static readonly TheoryData<string, string, string?> Tables = new()
    {
        { "documents", "table.doclist", null },
        { "documents?from=2019&to=2020", "table.doclist", null },
        { "quality", "table.doclist", null },
        { "themes", "table.themelist", null },
        { "themes?find=环境", "[aria-labelledby=found] table.terms", null },
        { "themes/environment?sort=hits", "[aria-labelledby=terms] table.terms", null },
        { "themes/health?find=医", "[aria-labelledby=terms] table.terms", null },
        { "themes/environment", ".life table.numbers", "years" },
        { "search?q=改革", ".found-table table", "tables" },
        { "search?q=改革&place=420000&theme=any", ".found-table table", "tables" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_file_holds_every_number_of_the_pages_table(string address, string table, string? part)
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/" + address);
        var (head, rows, _) = await client.CsvAsync(address, part);
        var compared = 0;
        foreach (var one in page.QuerySelectorAll(table))
        {
            var heads = one.QuerySelectorAll("thead tr:last-child th").Select(cell => cell.Shown()).ToList();
            var isPart = part == "tables";
            foreach (var line in one.QuerySelectorAll("tbody tr").Where(_ => heads.Count > 0))
            {
                var name = (line.QuerySelector("th a, th b") ?? line.QuerySelector("th"))!.Shown();
                var row = rows.SingleOrDefault(row => isPart ? row[0] == heads[0] && row[1] == name : row[0].TrimStart('\'') == name);
                Assert.True(row is not null, $"{address}: '{name}' is not in the file.");
                foreach (var (at, cell) in line.Children.Index().Skip(1))
                {
                    if (!isPart && !cell.ClassList.Contains("number") && !cell.HasAttribute("data-name") && part is null)
                    {
                        continue;
                    }

                    var column = part == ThemeExport.Years ? at : Array.FindIndex(head, one => one == heads[at] || one.StartsWith(heads[at].Split(' ')[0] + "（", StringComparison.Ordinal));
                    if (column < 0 || Number().Count(cell.Shown()) == 0)
                    {
                        continue;
                    }

                    // A number with its interval stands in one cell of the page and in three of the file.
                    foreach (var (offset, shown) in Number().Matches(cell.Shown()).Select(match => match.Value).Index())
                    {
                        if (double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                        {
                            Assert.True(Downloads.IsShownAs(row[column + offset], shown), $"{address}, {name}, {heads[at]}: '{row[column + offset]}' in the file, '{cell.Shown()}' on the page.");
                            compared++;
                        }
                    }
                }
            }
        }

        Assert.True(compared >= 3, $"{address}: only {compared} numbers could be compared of {string.Join('|', rows.Select(row => string.Join(',', row)))} under {string.Join(',', head)}.");
    }

    [Theory]
    [InlineData("search?q=改革")]
    [InlineData("search?q=改革&theme=environment&class=plan")]
    public async Task All_statements_that_a_search_found_are_in_its_file_as_the_page_lists_them(string address)
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/" + address);
        var (head, rows, _) = await client.CsvAsync(address);

        Assert.Equal(int.Parse(page.QuerySelector("[data-found]")!.GetAttribute("data-found")!, CultureInfo.InvariantCulture), rows.Count);
        Assert.Equal(page.QuerySelectorAll("blockquote").Select(quote => quote.TextContent), rows.Take(25).Select(row => row[1].TrimStart('\'')));
        Assert.All(rows, row => Assert.Contains("改革", row[1], StringComparison.Ordinal));
        Assert.Contains("发文地区", head);
        Assert.NotNull((await client.PageAsync(new Uri(rows[0][^1]).PathAndQuery)).QuerySelector("mark"));
    }

    [Fact]
    public async Task Aligned_lines_keep_their_order_and_bring_place_and_date()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/search?q=改革&as=lines&sort=right");
        var (head, rows, _) = await client.CsvAsync("search?q=改革&as=lines&sort=right");

        Assert.Equal(page.QuerySelectorAll(".concordance td.hit a").Select(hit => hit.Shown()), rows.Take(50).Select(row => row[2]));
        Assert.Equal(page.QuerySelectorAll(".concordance tbody tr").Select(line => line.QuerySelector("td.right")!.TextContent.Trim()), rows.Take(50).Select(row => row[3].TrimStart('\'').Trim()));
        Assert.True(Array.IndexOf(head, "发文地区") > 0 && Array.IndexOf(head, "日期") > 0, string.Join(',', head));
        Assert.True(rows.Count > 50);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task The_page_offers_the_files_and_each_is_there_with_its_facts(string address, string table, string? part)
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/" + address);
        var offered = page.QuerySelectorAll("main .exports a[download]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(page.QuerySelectorAll(table));
        Assert.Contains(offered, link => link.Contains((part is null ? "" : "/" + part) + ".csv", StringComparison.Ordinal));
        foreach (var file in offered)
        {
            using var answer = await client.GetAsync("/" + file, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{file}: {answer.StatusCode}");
        }

        var (_, _, facts) = await client.CsvAsync(address, part);
        Assert.StartsWith("http://localhost/" + address.Split('?')[0], facts["地址"].Single(), StringComparison.Ordinal);
        Assert.NotEmpty(facts["口径"]);
        Assert.NotEmpty(facts["主题目录版本"].Single());
        Assert.StartsWith("20", facts["导出时间"].Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("only-class=plan")]
    [InlineData("only-year=2019")]
    [InlineData("only-theme=health")]
    [InlineData("only-place=420000&only-cue=duty")]
    [InlineData("only-type=report&sort=length")]
    public async Task The_drawers_file_holds_the_statements_that_its_facets_leave(string facets)
    {
        using var client = site.Reader();
        var page = await client.PageAsync($"/?open=all~environment&{facets}");
        var drawer = page.QuerySelector("[data-drawer]")!;
        var file = drawer.QuerySelector(".exports a[href*=csv]")!.GetAttribute("href")!;
        var (_, rows, notes) = await client.CsvAsync(file.Replace("export/", "", StringComparison.Ordinal).Replace(".csv", "", StringComparison.Ordinal));

        var narrowed = drawer.QuerySelector("[data-narrowed]")!.Shown();
        Assert.Contains($"筛选出 {rows.Count.ToString("N0", CultureInfo.InvariantCulture)} 条", narrowed, StringComparison.Ordinal);
        Assert.Equal(drawer.QuerySelectorAll("blockquote").Select(quote => quote.TextContent), rows.Take(drawer.QuerySelectorAll("blockquote").Length).Select(row => row[1].TrimStart('\'')));
        Assert.Contains(notes["口径"], note => note.Contains($"筛选出 {rows.Count.ToString("N0", CultureInfo.InvariantCulture)} 条", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/export/documents.svg", HttpStatusCode.NotFound, "documents.xlsx")]
    [InlineData("/export/themes/weather.csv", HttpStatusCode.NotFound, "themes/")]
    [InlineData("/export/search.csv?q=x", HttpStatusCode.NotFound, "没有可导出的数字")]
    [InlineData("/export/documents.csv?from=x", HttpStatusCode.BadRequest, "from")]
    public async Task What_cannot_be_had_says_what_can(string address, HttpStatusCode status, string instead)
    {
        using var answer = await site.Reader().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(instead, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_English_says_nothing_in_Chinese_but_what_the_documents_say()
    {
        using var client = site.Reader("language=en");
        foreach (var address in site.Get<ExportedLists>().Names.Concat(["search/tables", "themes/environment/years"]))
        {
            var (head, _, facts) = await client.CsvAsync(address.StartsWith("search", StringComparison.Ordinal) ? "search?q=GDP" : address.Replace("/years", "", StringComparison.Ordinal), address.Contains("/tables", StringComparison.Ordinal) ? "tables" : address.EndsWith("/years", StringComparison.Ordinal) ? "years" : null);

            Assert.DoesNotContain(head.Concat(facts.Keys).Concat(facts.Values.SelectMany(text => text)), text => Han().IsMatch(text));
        }
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"[+−<]?\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();
}
