using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Tests.Queries;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("放管服", "放管服")]
    [InlineData("  放管服　改革 ", "放管服 改革")]
    [InlineData("放管服|简政放权 -改革", "放管服|简政放权 -改革")]
    [InlineData("放管服 | 简政放权", "放管服|简政放权")]
    [InlineData("放管服｜简政放权 －改革", "放管服|简政放权 -改革")]
    [InlineData("-改革 放管服", "放管服 -改革")]
    [InlineData("放管服 放管服 改革|改革", "放管服 改革")]
    [InlineData("營商環境", "营商环境")]
    [InlineData("ＡＩ大模型", "AI大模型")]
    [InlineData("\"营商 环境\"", "营商环境")]
    [InlineData("\"World Bank\"", "\"World Bank\"")]
    [InlineData("＂World Bank", "\"World Bank\"")]
    [InlineData("\"-5%\"|\"a|b\"", "\"-5%\"|\"a|b\"")]
    [InlineData("2024-2026", "2024-2026")]
    [InlineData("“十四五”", "“十四五”")]
    [InlineData("-改革|开放 放管服", "放管服 -改革 -开放")]
    [InlineData("||放管服||", "放管服")]
    public void All_ways_of_typing_a_search_come_to_one_which_is_read_again_as_itself(string typed, string written)
    {
        var (search, problem) = SearchText.Read(typed);

        Assert.Null(problem);
        Assert.Equal(written, search!.Text);
        Assert.Equal(written, SearchText.Read(search.Text).Search!.Text);
        Assert.Equal(search, SearchText.OfKey(search.Key));
    }

    [Theory]
    [InlineData("", SearchProblemKind.Nothing, "")]
    [InlineData(" \"\" | ", SearchProblemKind.Nothing, "")]
    [InlineData("省", SearchProblemKind.ShortWord, "省")]
    [InlineData("放管服 省", SearchProblemKind.ShortWord, "省")]
    [InlineData("放管服|省", SearchProblemKind.ShortWord, "省")]
    [InlineData("放管服 -省", SearchProblemKind.ShortWord, "省")]
    [InlineData("𠮷", SearchProblemKind.ShortWord, "𠮷")]
    [InlineData("\"省 \"", SearchProblemKind.ShortWord, "省")]
    [InlineData("-改革", SearchProblemKind.OnlyUnwanted, "")]
    [InlineData("一一|二二|三三|四四|五五|六六|七七|八八|九九|十十|百百|千千|万万", SearchProblemKind.TooLong, "")]
    public void What_cannot_be_searched_says_why(string typed, SearchProblemKind kind, string word)
    {
        var (search, problem) = SearchText.Read(typed);

        Assert.Null(search);
        Assert.Equal(new SearchProblem(kind, word), problem);
    }

    [Fact]
    public void A_search_may_not_be_longer_than_an_address_bears() =>
        Assert.Equal(SearchProblemKind.TooLong, SearchText.Read(new string('字', SearchText.LongestText + 1)).Problem!.Kind);

    [Theory]
    [InlineData(null)]
    [InlineData("environment")]
    [InlineData("text:")]
    [InlineData("text:省")]
    public void What_is_no_search_is_none(string? key) => Assert.Null(SearchText.OfKey(key));
}
