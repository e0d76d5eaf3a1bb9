using PolicyDashboard.Web.Charts;

namespace PolicyDashboard.Web.Tests.Charts;

public class WrappingTests
{
    [Theory]
    [InlineData("人才", "人才")]
    [InlineData("党建设", "党建设")]
    [InlineData("营商环境", "营商|环境")]
    [InlineData("市场与开放", "市场与|开放")]
    [InlineData("Industry", "Industry")]
    public void A_short_name_stands_over_a_narrow_column(string name, string lines) => Assert.Equal(lines, string.Join('|', Wrapping.Stacked(name)));

    [Theory]
    [InlineData("强力改革", 10, "强力改革")]
    [InlineData("突出问题导向破解发展难题", 6, "突出问题导向|破解发展难题")]
    [InlineData("突出问题导向破解发展难题让群众", 6, "突出问题导向|破解发展难…")]
    public void A_title_has_two_lines_at_most(string title, double width, string lines) => Assert.Equal(lines, string.Join('|', Wrapping.TwoLines(title, width)));

    [Fact]
    public void A_rare_character_is_not_cut_in_half() => Assert.Equal("𠮷", Wrapping.TwoLines("𠮷𠮷", 2.5)[0]);
}
