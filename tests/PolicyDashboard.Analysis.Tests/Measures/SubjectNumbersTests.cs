using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Tests.Measures;

public class SubjectNumbersTests
{
    internal static Catalogue Catalogue { get; } = new(
        "v",
        [new("first", "一", "First", "#111111"), new("second", "二", "Second", "#222222")],
        [new("a", "甲", "A", "first", ""), new("b", "乙", "B", "second", ""), new("c", "丙", "C", "first", "")],
        [new("甲", ["a"], 2, "", 1), new("甲丙", ["a", "c"], 2, "", 2), new("戊", [], 0, "", 3), new("乙", ["b"], 1, "", 4)]);

    private readonly SubjectNumbers _numbers = new(Catalogue);

    [Fact]
    public void Any_theme_comes_first_then_groups_then_themes()
    {
        Assert.Equal(6, _numbers.Count);
        Assert.Equal(3, _numbers.FirstTheme);
        Assert.Equal([3, 4, 5], Enumerable.Range(0, 3).Select(_numbers.OfTheme));
        Assert.Equal([1, 2, 1], Enumerable.Range(0, 3).Select(_numbers.OfGroup));
    }

    [Fact]
    public void A_term_of_two_themes_in_one_group_counts_once_for_the_group()
    {
        Assert.Equal([SubjectNumbers.Any, 1, 3], _numbers.OfTerm(0).ToArray());
        Assert.Equal([SubjectNumbers.Any, 1, 3, 5], _numbers.OfTerm(1).ToArray());
    }

    [Fact]
    public void A_mask_counts_for_nothing() => Assert.Empty(_numbers.OfTerm(2).ToArray());
}
