using System.Text;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Exports.Tables;

namespace PolicyDashboard.Web.Tests.Exports.Tables;

public class CsvFileTests
{
    [Theory]
    [InlineData("重点", "重点")]
    [InlineData("一，二", "一，二")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("说“好”", "说“好”")]
    [InlineData("he said \"yes\"", "\"he said \"\"yes\"\"\"")]
    [InlineData("两\n行", "\"两\n行\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5%", "'-5%")]
    [InlineData("@SUM(A1,A2)", "\"'@SUM(A1,A2)\"")]
    public async Task Text_is_quoted_where_it_must_be_and_never_runs_as_a_formula(string text, string written) =>
        Assert.Equal($"题名\r\n{written}\r\n\r\n", await WriteAsync(new SheetCell(text)));

    [Theory]
    [InlineData(12345.0, "12345")]
    [InlineData(0.1, "0.1")]
    [InlineData(1.0 / 3, "0.333333")]
    [InlineData(-2.5, "-2.5")]
    public async Task Numbers_have_a_point_and_no_thousands(double number, string written) =>
        Assert.Equal($"题名\r\n{written}\r\n\r\n", await WriteAsync(new SheetCell(null, number)));

    [Fact]
    public async Task What_is_missing_is_empty_and_a_zero_is_a_zero() =>
        Assert.Equal("题名\r\n\r\n0\r\n\r\n", await WriteAsync(default, new SheetCell(null, 0)));

    [Fact]
    public async Task It_opens_with_a_byte_order_mark_and_ends_with_its_facts()
    {
        var file = new MemoryStream();
        await CsvFile.WriteAsync(file, Sheet([]), [new("地址", "http://localhost/?a=1,2")], TestContext.Current.CancellationToken);

        Assert.Equal(Encoding.UTF8.GetPreamble(), file.ToArray()[..3]);
        Assert.EndsWith("\r\n\r\n# 地址,\"http://localhost/?a=1,2\"\r\n", Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(params SheetCell[] cells)
    {
        var file = new MemoryStream();
        await CsvFile.WriteAsync(file, Sheet(cells), [], TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(file.ToArray()).TrimStart('\uFEFF');
    }

    private static Sheet Sheet(SheetCell[] cells) => new("数据", [new("题名", 10)], cells.Select(cell => new SheetRow([cell])).ToAsyncEnumerable());
}
