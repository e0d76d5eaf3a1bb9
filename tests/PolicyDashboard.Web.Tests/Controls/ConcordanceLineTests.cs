using PolicyDashboard.Web.Controls;

namespace PolicyDashboard.Web.Tests.Controls;

public sealed class ConcordanceLineTests
{
    [Fact]
    public void A_line_is_cut_where_the_hit_begins_and_ends()
    {
        var line = Of("深化放管服改革。", 2, 3);

        Assert.Equal(("深化", "放管服", "改革。"), (line.Left, line.Keyword, line.Right));
    }

    [Fact]
    public void Line_ends_and_runs_of_blanks_are_drawn_together_so_that_a_line_stays_one_line()
    {
        var line = Of("　　一、\n 优化　营商\n环境 \n二、", 9, 5);

        Assert.Equal(("一、 优化 ", "营商 环境", " 二、"), (line.Left, line.Keyword, line.Right));
    }

    [Fact]
    public void Each_side_is_as_wide_as_a_screen_and_never_cuts_a_character_in_half()
    {
        var far = string.Concat(Enumerable.Repeat("𠮷", ConcordanceLine.Width));
        var line = Of($"字{far}命中{far}", far.Length + 1, 2);

        Assert.Equal(ConcordanceLine.Width, line.Left.Length);
        Assert.Equal(ConcordanceLine.Width, line.Right.Length);
        Assert.All(new[] { line.Left, line.Right }, side => Assert.Equal(string.Concat(Enumerable.Repeat("𠮷", ConcordanceLine.Width / 2)), side));
        var odd = Of($"字{far}丨命中", far.Length + 2, 2);
        Assert.Equal($"{string.Concat(Enumerable.Repeat("𠮷", ConcordanceLine.Width / 2))}丨", odd.Left);
    }

    private static ConcordanceLine Of(string text, int start, int length) =>
        ConcordanceLine.Of(SmallWorld.Document(1, "题", SmallWorld.Hubei), 0, text, start, length);
}
