using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyDashboard.Web.Exports.Briefs;

namespace PolicyDashboard.Web.Tests.Exports;

public partial class BriefTests(Site site)
{
    private const string Compared = "compare.docx?sides=420000,370000";

    [Theory]
    [InlineData(Compared)]
    [InlineData("compare.docx?sides=420000,370000,d3&columns=groups&measure=hits&lang=en")]
    [InlineData("heatmap.docx")]
    [InlineData("heatmap.docx?columns=groups&by=document&measure=text")]
    public async Task A_brief_is_a_valid_document_of_Word(string file)
    {
        using var brief = await OpenAsync(file);

        Assert.Empty(Faults(brief));
    }

    [Fact]
    public async Task It_has_a_title_heads_in_real_styles_and_the_parts_in_their_order()
    {
        using var brief = await OpenAsync(Compared);

        Assert.Equal(["湖北 与 山东：语句占比（%）"], InStyle(brief, "Title"));
        Assert.Equal(["一、主要发现", "二、图示", "三、数据", "四、原文摘录", "五、口径与来源"], InStyle(brief, "heading 1"));
    }

    [Theory]
    [InlineData("compare", "sides=420000,370000")]
    [InlineData("heatmap", "columns=groups")]
    public async Task Its_table_is_the_table_of_the_page(string chart, string query)
    {
        using var client = site.Reader();
        var page = await client.PageAsync($"/{(chart == "heatmap" ? "" : chart)}?{query}");
        using var brief = await OpenAsync($"{chart}.docx?{query}");

        var shown = page.QuerySelectorAll("[data-chart] table.numbers tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.Shown().Replace(" ", "", StringComparison.Ordinal)))).ToList();
        var table = brief.MainDocumentPart!.Document!.Descendants<Table>().Single();
        Assert.Equal(shown, table.Elements<TableRow>().Skip(1).Select(row => string.Join('|', row.Elements<TableCell>().Skip(1).Select(cell => cell.InnerText.Replace(" ", "", StringComparison.Ordinal)))));
        Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
    }

    [Fact]
    public async Task Findings_give_the_numbers_of_the_table_with_their_intervals_and_name_their_quotations()
    {
        using var brief = await OpenAsync(Compared);
        var table = brief.MainDocumentPart!.Document!.Descendants<TableRow>().Skip(1).ToDictionary(row => row.Elements<TableCell>().First().InnerText, row => row.Elements<TableCell>().Skip(1).Select(cell => cell.Descendants<Text>().First().Text).ToList());
        var findings = brief.MainDocumentPart.Document!.Body!.Elements<Paragraph>().Select(paragraph => Finding().Match(paragraph.InnerText)).Where(match => match.Success).ToList();

        Assert.True(findings.Count >= 3, $"{findings.Count} findings.");
        foreach (var finding in findings)
        {
            var row = table[finding.Groups["subject"].Value];
            Assert.Equal((row[0], row[1]), (finding.Groups["hubei"].Value, finding.Groups["shandong"].Value));
            Assert.Equal(row[2].TrimStart('−', '+').TrimEnd('*'), finding.Groups["difference"].Value);
            Assert.Equal(finding.Groups["judgement"].Value == "差别可能只是偶然", finding.Groups["low"].Value.StartsWith('−') || finding.Groups["low"].Value == "0.0");
        }

        var quoted = findings.SelectMany(finding => finding.Groups["quoted"].Captures).Select(capture => int.Parse(capture.Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order();
        Assert.Equal(Enumerable.Range(1, InStyle(brief, "Quote").Count), quoted);
    }

    [Fact]
    public async Task A_quotation_has_document_date_and_an_address_that_leads_to_it()
    {
        using var client = site.Reader();
        using var brief = await OpenAsync(Compared);
        var main = brief.MainDocumentPart!;
        var quotes = main.Document!.Body!.Elements<Paragraph>().Where(paragraph => NameOf(brief, paragraph) == "Quote").ToList();

        Assert.NotEmpty(quotes);
        Assert.Equal("〔%1〕", main.NumberingDefinitionsPart!.Numbering!.Descendants<LevelText>().Single().Val!.Value);
        foreach (var quote in quotes)
        {
            var source = (Paragraph)quote.NextSibling()!;
            Assert.NotNull(quote.ParagraphProperties!.NumberingProperties);
            Assert.Matches("^——《.+》（.+，(\\d{4}年.*|无日期)），http://localhost/documents/", source.InnerText);
            var address = main.HyperlinkRelationships.Single(one => one.Id == source.Descendants<Hyperlink>().Single().Id!.Value).Uri;
            var reader = await client.PageAsync(address.PathAndQuery);
            Assert.Contains(quote.InnerText.Trim('“', '”'), reader.GetElementById(address.Fragment[1..])!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_chart_is_a_picture_that_is_told_to_whoever_does_not_see_it()
    {
        using var brief = await OpenAsync(Compared);

        var told = brief.MainDocumentPart!.Document!.Descendants<DocProperties>().Single();
        Assert.Contains("湖北 与 山东", told.Description!.Value, StringComparison.Ordinal);
        Assert.Contains("n = ", told.Description.Value, StringComparison.Ordinal);
        using var picture = brief.MainDocumentPart.ImageParts.Single().GetStream();
        using var png = SkiaSharp.SKBitmap.Decode(picture);
        Assert.True(png.Width > 1500, $"{png.Width} points wide.");
    }

    [Fact]
    public async Task A_wide_table_lies_across_the_page_and_the_rest_stands_upright()
    {
        using var brief = await OpenAsync("heatmap.docx");

        var pages = brief.MainDocumentPart!.Document!.Descendants<SectionProperties>().Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape);
        Assert.Equal([false, true, false], pages);
    }

    [Fact]
    public async Task A_template_lends_its_styles_page_and_heads_and_nothing_of_its_text()
    {
        using var brief = await PostAsync("compare.docx?sides=420000,370000", ("lang", "zh"), Template(WordprocessingDocumentType.Template));

        Assert.Empty(Faults(brief));
        var main = brief.MainDocumentPart!;
        Assert.Equal(WordprocessingDocumentType.Document, brief.DocumentType);
        Assert.DoesNotContain("样文", main.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Equal("某省人民政府办公厅", main.HeaderParts.Single().Header!.InnerText);
        Assert.Equal(12000u, main.Document.Body.GetFirstChild<SectionProperties>()!.GetFirstChild<PageSize>()!.Width!.Value);
        Assert.Equal("1", main.Document.Body.Elements<Paragraph>().Single(paragraph => paragraph.InnerText.EndsWith("主要发现", StringComparison.Ordinal)).ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.Equal("FF0000", main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "1").StyleRunProperties!.Color!.Val!.Value);
    }

    [Fact]
    public async Task The_form_chooses_language_and_number_of_quotations()
    {
        using var brief = await PostAsync("compare.docx?sides=420000,370000", ("lang", "en"), null, ("quotations", "2"));

        Assert.Equal(["1. Findings", "2. Chart", "3. Numbers", "4. Quotations", "5. Facts and source"], InStyle(brief, "heading 1"));
        Assert.Equal(2, InStyle(brief, "Quote").Count);
    }

    [Fact]
    public async Task What_is_no_template_is_refused_with_a_reason()
    {
        using var client = site.Reader();
        using var form = Form(("lang", "zh"), [1, 2, 3]);
        using var answer = await client.PostAsync("/export/compare.docx?sides=420000,370000", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("“mine.dotx”不是能用的 Word 模板", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void Macros_and_bombs_are_no_templates()
    {
        Assert.True(BriefTemplate.IsOne(Template(WordprocessingDocumentType.Document)));
        Assert.True(BriefTemplate.IsOne(Template(WordprocessingDocumentType.Template)));
        Assert.False(BriefTemplate.IsOne(Template(WordprocessingDocumentType.MacroEnabledTemplate)));
        Assert.False(BriefTemplate.IsOne([]));
        Assert.False(BriefTemplate.IsOne(new byte[BriefTemplate.MostBytes + 1]));
        Assert.False(BriefTemplate.IsOne(Bomb()));
    }

    [Fact]
    public void Kept_templates_are_the_Word_files_of_their_folder_and_no_others()
    {
        var folder = Directory.CreateTempSubdirectory("policydashboard-");
        File.WriteAllBytes(Path.Combine(folder.FullName, "函.dotx"), [1]);
        File.WriteAllBytes(Path.Combine(folder.FullName, "notes.txt"), [2]);
        var templates = new BriefTemplates(folder.FullName);

        Assert.Equal(["函.dotx"], templates.Names);
        Assert.Equal([1], templates.Read("函.dotx")!);
        Assert.Null(templates.Read("notes.txt"));
        Assert.Null(templates.Read($"../{folder.Name}/函.dotx"));
        Assert.Empty(new BriefTemplates(null).Names);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("timeline.docx", HttpStatusCode.NotFound)]
    [InlineData("compare.docx", HttpStatusCode.NotFound)]
    [InlineData("compare.docx?sides=1", HttpStatusCode.BadRequest)]
    public async Task What_has_no_brief_says_so(string file, HttpStatusCode status)
    {
        using var answer = await site.Reader().GetAsync("/export/" + file, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    private async Task<WordprocessingDocument> OpenAsync(string file) =>
        WordprocessingDocument.Open(new MemoryStream(await site.Reader().GetByteArrayAsync("/export/" + file, TestContext.Current.CancellationToken)), isEditable: false);

    private async Task<WordprocessingDocument> PostAsync(string file, (string Name, string Value) field, byte[]? template, params (string Name, string Value)[] more)
    {
        using var form = Form(field, template, more);
        using var answer = await site.Reader().PostAsync("/export/" + file, form, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), isEditable: false);
    }

    private static MultipartFormDataContent Form((string Name, string Value) field, byte[]? template, params (string Name, string Value)[] more)
    {
        var form = new MultipartFormDataContent { { new StringContent(field.Value), field.Name } };
        foreach (var (name, value) in more)
        {
            form.Add(new StringContent(value), name);
        }

        if (template is not null)
        {
            form.Add(new ByteArrayContent(template), "file", "mine.dotx");
        }

        return form;
    }

    // As Chinese Word writes one: its styles have the English names and ids of its own.
    private static byte[] Template(WordprocessingDocumentType type)
    {
        using var file = new MemoryStream();
        using (var template = WordprocessingDocument.Create(file, type))
        {
            var main = template.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Normal" }) { StyleId = "a", Type = StyleValues.Paragraph, Default = true },
                new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "a" }, new StyleRunProperties(new Color { Val = "FF0000" })) { StyleId = "1", Type = StyleValues.Paragraph });
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(new Run(new Text("某省人民政府办公厅"))));
            main.Document = new Document(new Body(
                new Paragraph(new Run(new Text("样文"))),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                    new PageSize { Width = 12000, Height = 16000 },
                    new PageMargin { Top = 1000, Bottom = 1000, Left = 1000, Right = 1000, Header = 500, Footer = 500, Gutter = 0 })));
        }

        return file.ToArray();
    }

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var nothing = new byte[1 << 20];
            for (var at = 0; at < 60; at++)
            {
                entry.Write(nothing);
            }
        }

        return file.ToArray();
    }

    private static IEnumerable<string> Faults(WordprocessingDocument brief) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(brief, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");

    private static List<string> InStyle(WordprocessingDocument brief, string name) =>
        [.. brief.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Where(paragraph => NameOf(brief, paragraph) == name).Select(paragraph => paragraph.InnerText)];

    private static string? NameOf(WordprocessingDocument brief, Paragraph paragraph) => brief.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
        .FirstOrDefault(style => style.StyleId?.Value == paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)?.StyleName?.Val?.Value;

    [GeneratedRegex(@"^\d．(?<subject>.+?)：湖北 (?<hubei>[\d.<]+)%（95% 区间 [\d.<]+–[\d.<]+%）、山东 (?<shandong>[\d.<]+)%（95% 区间 [\d.<]+–[\d.<]+%）；.+?比.+?高 \+(?<difference>[\d.]+) 个百分点（95% 区间 (?<low>\S+) 至 \S+），(?<judgement>.+?)。\d 个指标里有 \d 个同向。(〔(?<quoted>\d+)〕)*$")]
    private static partial Regex Finding();
}
