using PolicyDashboard.Web.Exports;

namespace PolicyDashboard.Web.Tests.Exports;

public class FileNameTests
{
    private static readonly DateTimeOffset Day = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("湖北 与 山东：语句占比（%）", "湖北 与 山东：语句占比（％） 20260305.docx")]
    [InlineData("a/b\\c: \"d\"\n<e>|*?", "a b c d e 20260305.docx")]
    public void A_file_is_called_by_its_title_without_what_some_system_refuses(string title, string name) =>
        Assert.Equal(name, FileName.Of(title, Day, ExportFormat.Docx));

    [Fact]
    public void A_long_title_is_cut() => Assert.Equal(60 + " 20260305.docx".Length, FileName.Of(new string('长', 300), Day, ExportFormat.Docx).Length);
}
