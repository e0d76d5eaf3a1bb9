using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Tests.Importing;

public class WordingTests
{
    [Theory]
    [InlineData("优化营商环境。\n　　推进改革。", "优化营商环境。推进 改革。\n", true)]
    [InlineData("共２０２０项（一）", "共2020项(一)", true)]
    [InlineData("优化\u200B营商环境", "优化营商环境", true)]
    [InlineData("优化营商环境", "优化营商环竟", false)]
    [InlineData("推进改革优化", "优化推进改革", false)]
    [InlineData("2020年", "2021年", false)]
    public void Spacing_and_width_are_no_difference_and_everything_else_is(string left, string right, bool same) =>
        Assert.Equal(same, Wording.Of(left).SequenceEqual(Wording.Of(right)));
}
