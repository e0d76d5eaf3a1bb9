using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PolicyDashboard.Web.Exports.Tables;
using Sheet = PolicyDashboard.Web.Exports.Tables.Sheet;

namespace PolicyDashboard.Web.Tests.Exports.Tables;

public class XlsxFileTests
{
    [Theory]
    [InlineData(SheetFormat.OneDecimal, 12.34, "0.0")]
    [InlineData(SheetFormat.TwoDecimals, 1.5, "0.00")]
    [InlineData(SheetFormat.SignedOneDecimal, -3.25, "+0.0;−0.0;0.0")]
    [InlineData(SheetFormat.SignedTwoDecimals, -0.5, "+0.00;−0.00;0.00")]
    [InlineData(SheetFormat.Number, 12345.0, "#,##0")]
    [InlineData(SheetFormat.Number, 0.5, "#,##0.000")]
    public async Task A_number_keeps_its_digits_and_is_shown_as_the_page_shows_it(SheetFormat format, double number, string shown)
    {
        using var book = await WriteAsync(new SheetColumn("值", 10), new SheetCell(null, number, Format: format));

        var cell = Cells(book).Last();
        var style = (CellFormat)book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
        var code = book.WorkbookPart.WorkbookStylesPart.Stylesheet.NumberingFormats!.Cast<NumberingFormat>().Single(one => one.NumberFormatId!.Value == style.NumberFormatId!.Value);
        Assert.Null(cell.DataType);
        Assert.Equal(number, double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(shown, code.FormatCode!.Value);
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("a\u0000b\u000bc", "abc")]
    [InlineData("𠮷野家 < & >", "𠮷野家 < & >")]
    public async Task Text_stays_text_and_loses_only_what_a_file_cannot_hold(string text, string kept)
    {
        using var book = await WriteAsync(new SheetColumn("文", 10), new SheetCell(text));

        var cell = Cells(book).Last();
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(kept, cell.InlineString!.InnerText);
    }

    [Fact]
    public async Task Half_a_character_is_left_out()
    {
        using var book = await WriteAsync(new SheetColumn("文", 10), new SheetCell("一\ud842二\udfb7"));

        Assert.Equal("一二", Cells(book).Last().InlineString!.InnerText);
    }

    [Fact]
    public async Task A_text_longer_than_a_cell_ends_in_an_ellipsis()
    {
        using var book = await WriteAsync(new SheetColumn("文", 10), new SheetCell(new string('长', 40_000)));

        var text = Cells(book).Last().InlineString!.InnerText;
        Assert.Equal((32_767, '…'), (text.Length, text[^1]));
    }

    [Fact]
    public async Task What_is_missing_has_no_cell()
    {
        using var book = await WriteAsync(new SheetColumn("值", 10), default);

        Assert.Equal("A1", Assert.Single(Cells(book)).CellReference!.Value);
    }

    [Fact]
    public async Task Names_of_sheets_are_such_as_Excel_takes()
    {
        var file = new MemoryStream();
        await XlsxFile.WriteAsync(file, new Sheet("a/b:c[1]*?" + new string('名', 40), [new("值", 10)], AsyncEnumerable.Empty<SheetRow>()), "来源", [], TestContext.Current.CancellationToken);
        using var book = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken));
        Assert.Equal("abc1" + new string('名', 27), book.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First().Name!.Value);
    }

    [Fact]
    public async Task Columns_beyond_Z_have_two_letters()
    {
        var file = new MemoryStream();
        var columns = Enumerable.Range(0, 60).Select(at => new SheetColumn($"{at}", 10)).ToList();
        await XlsxFile.WriteAsync(file, new Sheet("数据", columns, AsyncEnumerable.Empty<SheetRow>()), "来源", [], TestContext.Current.CancellationToken);
        using var book = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Equal(["Z1", "AA1", "AZ1", "BA1", "BH1"], new[] { 25, 26, 51, 52, 59 }.Select(at => Cells(book)[at].CellReference!.Value));
    }

    private static async Task<SpreadsheetDocument> WriteAsync(SheetColumn column, SheetCell cell)
    {
        var file = new MemoryStream();
        await XlsxFile.WriteAsync(file, new Sheet("数据", [column], new[] { new SheetRow([cell]) }.ToAsyncEnumerable()), "来源", [new("地址", "http://localhost/")], TestContext.Current.CancellationToken);
        var book = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(error => error.Description));
        return book;
    }

    private static List<Cell> Cells(SpreadsheetDocument book) => [.. ((WorksheetPart)book.WorkbookPart!.GetPartById("data")).Worksheet!.Descendants<Cell>()];
}
