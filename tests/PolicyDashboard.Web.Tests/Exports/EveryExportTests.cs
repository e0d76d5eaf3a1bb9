using System.Globalization;
using System.Net;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Exports;
using SkiaSharp;

namespace PolicyDashboard.Web.Tests.Exports;

/// <summary>What holds of every page that can be taken away; a page that joins them is tested from that day on.</summary>
public class EveryExportTests(Site site)
{
    [Fact]
    public async Task A_CSV_holds_the_numbers_of_the_page()
    {
        using var client = site.Reader();
        foreach (var address in Downloads.Pages(site))
        {
            var table = (await client.PageAsync("/" + address.TrimStart('.', '/'))).QuerySelector("table.numbers");
            Assert.True(table is not null, $"{address} has no table.");
            foreach (var interval in table.QuerySelectorAll(".range"))
            {
                interval.Remove();
            }

            var (head, rows, _) = await client.CsvAsync(address);

            var shown = table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.Number()).ToList()).ToList();
            Assert.Equal((address, shown.Count), (address, rows.Count));
            foreach (var (line, row) in shown.Zip(rows))
            {
                Assert.Equal(head.Length, row.Length);
                var kept = Enumerable.Range(0, head.Length).Where(at => !head[at].EndsWith("95% 区间", StringComparison.Ordinal) || head[at] == "95% 区间").ToList();
                var numbers = kept.Select(at => row[at]).ToArray()[^line.Count..];
                for (var at = 0; at < line.Count; at++)
                {
                    Assert.True(
                        numbers[at].TrimStart('\'') == line[at] || Downloads.IsShownAs(numbers[at], line[at]),
                        $"{address}, {row[0]}, {head[kept[kept.Count - line.Count + at]]}: '{numbers[at]}' in the file, '{line[at]}' on the page.");
                }
            }
        }
    }

    [Fact]
    public async Task A_workbook_holds_the_numbers_of_the_CSV_as_numbers_and_is_valid()
    {
        using var client = site.Reader();
        foreach (var address in Downloads.Pages(site))
        {
            using var book = await BookAsync(client, address);
            var (head, rows, facts) = await client.CsvAsync(address);

            Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            var (data, about) = (Cells(book, 0), Cells(book, 1));
            Assert.Equal(head, data[0].Select(cell => cell.Text));
            foreach (var (row, line) in rows.Zip(data.Skip(1)))
            {
                Assert.Equal(row.Count(text => text.Length > 0), line.Count);
                Assert.All(line, cell => Assert.True(cell.IsNumber
                    ? Math.Abs(double.Parse(row[cell.Column], CultureInfo.InvariantCulture) - double.Parse(cell.Text, CultureInfo.InvariantCulture)) < 1e-5
                    : row[cell.Column].TrimStart('\'') == cell.Text.TrimStart('\'')));
            }

            Assert.Contains(data.Skip(1).SelectMany(line => line), cell => cell.IsNumber);
            Assert.Equal(PaneStateValues.Frozen, Part(book, 0).Worksheet!.Descendants<Pane>().Single().State!.Value);
            Assert.Equal(facts.Keys, about.Select(line => line[0].Text).Distinct());
        }
    }

    [Fact]
    public async Task A_file_carries_address_measure_denominator_types_years_catalogue_and_date()
    {
        using var client = site.Reader();
        foreach (var address in Downloads.Pages(site))
        {
            var (_, _, facts) = await client.CsvAsync(address);
            var page = await client.PageAsync("/" + address.TrimStart('.', '/'));

            var notes = page.QuerySelectorAll(".chart-notes span").Select(note => note.TextContent).ToList();
            Assert.True(notes.Count >= 4, $"{address} says little of itself: {string.Join(" · ", notes)}");

            // A file of all documents has no intervals: it is a page of them that these are worked out for.
            notes.RemoveAll(note => note.Contains("95% 区间", StringComparison.Ordinal) && !facts["口径"].Contains(note));
            Assert.Equal(notes, facts["口径"].Take(notes.Count));
            Assert.Equal(page.QuerySelector(".chart-title")!.TextContent, facts["标题"].Single());
            Assert.Equal("http://localhost/" + address.TrimStart('.', '/'), facts["地址"].Single());
            Assert.Contains(facts["主题目录版本"].Single(), page.QuerySelector(".dataline")!.TextContent, StringComparison.Ordinal);
            Assert.StartsWith("20", facts["导出时间"].Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_picture_alone_says_what_it_shows_and_where_it_is_from()
    {
        using var client = site.Reader();
        foreach (var address in Downloads.Pages(site))
        {
            var page = await client.PageAsync("/" + address.TrimStart('.', '/'));
            var svg = XDocument.Parse(await client.GetStringAsync("/" + Links.Export(address, "svg"), TestContext.Current.CancellationToken)).Root!;
            var said = string.Concat(svg.Elements(Svg + "text").Select(text => text.Value));

            foreach (var note in page.QuerySelectorAll(".chart-notes span").Select(note => note.TextContent).Prepend(page.QuerySelector(".chart-title")!.TextContent))
            {
                Assert.True(Bare(said).Contains(Bare(note), StringComparison.Ordinal), $"{address}: '{note}' is not in the picture.");
            }

            Assert.Contains("http://localhost/" + address.TrimStart('.', '/'), Bare(said), StringComparison.Ordinal);
            Assert.Contains("主题目录", said, StringComparison.Ordinal);
            Assert.Equal(page.QuerySelector(".chart-title")!.TextContent, svg.Element(Svg + "title")!.Value);
            Assert.All(svg.Descendants().Attributes().Where(one => one.Name.LocalName is "fill" or "stroke" && one.Value != "none"), one => Assert.Matches("^#[0-9a-f]{6}$", one.Value));
            Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
            foreach (var text in svg.Elements(Svg + "text"))
            {
                Assert.InRange(double.Parse(text.Attribute("x")!.Value, CultureInfo.InvariantCulture), 0, double.Parse(svg.Attribute("width")!.Value, CultureInfo.InvariantCulture));
                Assert.InRange(double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture), 0, double.Parse(svg.Attribute("height")!.Value, CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public async Task A_PNG_is_the_picture_twice_as_fine_and_not_blank()
    {
        using var client = site.Reader();
        foreach (var address in Downloads.Pages(site).DistinctBy(address => address.Split('?')[0]))
        {
            var svg = XDocument.Parse(await client.GetStringAsync("/" + Links.Export(address, "svg"), TestContext.Current.CancellationToken)).Root!;
            using var png = SKBitmap.Decode(await client.GetByteArrayAsync("/" + Links.Export(address, "png"), TestContext.Current.CancellationToken));

            Assert.Equal(svg.Attribute("width")!.Value, $"{png.Width / 2}");
            Assert.Equal(svg.Attribute("height")!.Value, $"{png.Height / 2}");
            var colours = png.Pixels.Where((_, at) => at % 7 == 0).GroupBy(pixel => pixel).ToDictionary(group => group.Key, group => group.Count());
            Assert.Equal(SKColors.White, colours.MaxBy(pair => pair.Value).Key);
            Assert.True(colours.Count > 100, $"{address} has {colours.Count} colours: nothing is written on it.");
        }
    }

    [Fact]
    public async Task Every_number_of_the_heatmap_stands_in_its_picture()
    {
        using var client = site.Reader();
        var page = await client.PageAsync("/?measure=text");
        var shown = page.QuerySelectorAll("table.numbers tbody tr").SelectMany(row => row.QuerySelectorAll("td").Skip(2)).Select(cell => cell.Shown()).Order();
        var svg = XDocument.Parse(await client.GetStringAsync("/export/heatmap.svg?measure=text", TestContext.Current.CancellationToken)).Root!;

        Assert.Equal(shown, svg.Elements(Svg + "text").Where(text => text.Attribute("font-size")!.Value == "12" && text.Attribute("text-anchor")?.Value == "middle").Select(text => text.Value).Order());
    }

    [Fact]
    public async Task The_page_offers_its_files_and_each_of_them_is_there()
    {
        using var client = site.Reader();
        foreach (var address in Downloads.Pages(site))
        {
            var page = await client.PageAsync("/" + address.TrimStart('.', '/'));
            var offered = page.QuerySelectorAll("figure .exports a[download]").Select(link => link.GetAttribute("href")!).ToList();

            Assert.Equal(ExportFormat.OfCharts.Select(format => Links.Export(address, format.Extension)), offered);
            foreach (var file in offered)
            {
                using var answer = await client.GetAsync("/" + file, TestContext.Current.CancellationToken);
                Assert.True(answer.IsSuccessStatusCode, $"{file}: {answer.StatusCode}");
                Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
                Assert.EndsWith(Path.GetExtension(file.Split('?')[0]), answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_file_of_documents_holds_those_of_all_pages_and_a_link_opens_its_number()
    {
        using var client = site.Reader();
        using var book = await BookAsync(client, "./?by=document");
        var part = Part(book, 0);

        var link = part.Worksheet!.Descendants<Hyperlink>().First(one => one.Reference!.Value!.StartsWith('D'));
        var address = part.HyperlinkRelationships.Single(one => one.Id == link.Id!.Value).Uri;

        Assert.Equal("localhost", address.Host);
        Assert.NotNull((await client.PageAsync(address.PathAndQuery)).QuerySelector("[data-drawer] .figure-of strong"));
    }

    [Theory]
    [InlineData("/export/heatmap.csv?measure=beauty", HttpStatusCode.BadRequest, "attention")]
    [InlineData("/export/statements.xlsx?place=999999", HttpStatusCode.BadRequest, "420000")]
    [InlineData("/export/heatmap.exe", HttpStatusCode.NotFound, "heatmap.csv")]
    [InlineData("/export/nothing.csv", HttpStatusCode.NotFound, "timeline.xlsx")]
    [InlineData("/export/heatmap", HttpStatusCode.NotFound, "statements.csv")]
    [InlineData("/export/compare.csv", HttpStatusCode.NotFound, "没有可导出的数字")]
    public async Task What_cannot_be_had_says_what_can(string address, HttpStatusCode status, string instead)
    {
        using var answer = await site.Reader().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(instead, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // Where a line ends is the picture's own affair.
    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static async Task<SpreadsheetDocument> BookAsync(HttpClient client, string address) =>
        SpreadsheetDocument.Open(new MemoryStream(await client.GetByteArrayAsync("/" + Links.Export(address, "xlsx"))), isEditable: false);

    private static WorksheetPart Part(SpreadsheetDocument book, int sheet)
    {
        var id = book.WorkbookPart!.Workbook!.Descendants<Sheet>().ElementAt(sheet).Id!.Value!;
        return (WorksheetPart)book.WorkbookPart.GetPartById(id);
    }

    private static List<List<(int Column, string Text, bool IsNumber)>> Cells(SpreadsheetDocument book, int sheet) =>
        [.. Part(book, sheet).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => (
            Column: cell.CellReference!.Value!.TakeWhile(char.IsLetter).Aggregate(0, (at, letter) => (at * 26) + letter - 'A' + 1) - 1,
            Text: cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "",
            IsNumber: cell.DataType is null)).ToList())];
}
