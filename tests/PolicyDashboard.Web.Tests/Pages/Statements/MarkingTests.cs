using System.Globalization;
using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Pages.Statements;

namespace PolicyDashboard.Web.Tests.Pages.Statements;

public class MarkingTests
{
    [Theory]
    [InlineData("优化营商环境", "2+4", "优化[营商环境]")]
    [InlineData("优化营商环境", "2+2 4+2", "优化[营商环境]")]
    [InlineData("知识产权保护", "0+4 2+4", "[知识产权保护]")]
    [InlineData("环境与环境", "0+2 3+2", "[环境]与[环境]")]
    [InlineData("环境", "0+2", "[环境]")]
    [InlineData("没有", "", "没有")]
    [InlineData("", "", "")]
    public void Terms_are_marked_once(string text, string hits, string marked) => Assert.Equal(marked, Marked(text, hits, HitState.Counts));

    [Theory]
    [InlineData(HitState.Masked)]
    [InlineData(HitState.Vetoed)]
    public void What_does_not_count_is_not_marked(HitState state) => Assert.Equal("优化营商环境", Marked("优化营商环境", "4+2", state));

    [Fact]
    public void A_hit_that_ends_outside_of_the_text_is_cut_and_not_a_crash() => Assert.Equal("优[化]", Marked("优化", "1+9", HitState.Counts));

    private static string Marked(string text, string hits, HitState state)
    {
        var pieces = Marking.Of(text, hits.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hit =>
        {
            var parts = hit.Split('+');
            return new StatementHit(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), "", [], state, null, 1);
        }));
        Assert.Equal(text, string.Concat(pieces.Select(piece => piece.Text)));
        return string.Concat(pieces.Select(piece => piece.IsMarked ? $"[{piece.Text}]" : piece.Text));
    }
}
