using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Analysis.Tests.Themes;

public class CollisionReportTests
{
    [Fact]
    public void A_term_inside_another_themes_term_is_settled_by_containment() =>
        Assert.Equal(
            [(CollisionKind.Inside, "环境", Settlement.Containment)],
            Collisions("环境=environment/2", "营商环境=business-climate/3"));

    [Theory]
    [InlineData("知识产权=education/3", "产权保护=finance/3")]
    [InlineData("知识产权=education/2", "产权保护=finance/2")]
    public void Terms_that_cross_with_equal_weight_want_a_decision(string left, string right) =>
        Assert.Equal([(CollisionKind.Crosses, "产权", Settlement.None)], Collisions(left, right));

    [Theory]
    [InlineData("知识产权保护=mask")]
    [InlineData("知识产权保护=education/3")]
    [InlineData("知识产权保=mask")]
    public void A_longer_term_or_mask_over_one_of_them_settles_a_crossing(string cover) =>
        Assert.Contains((CollisionKind.Crosses, "产权", Settlement.Covered), Collisions("知识产权=education/3", "产权保护=finance/3", cover));

    [Fact]
    public void A_much_heavier_term_settles_a_crossing() =>
        Assert.Equal([(CollisionKind.Crosses, "产权", Settlement.Weight)], Collisions("知识产权=education/3", "产权保护=finance/1"));

    [Fact]
    public void Terms_with_a_theme_in_common_do_not_collide_by_crossing() =>
        Assert.Empty(Collisions("知识产权=education+finance/3", "产权保护=finance/3"));

    [Fact]
    public void Masks_and_crossings_of_one_character_are_no_collisions() =>
        Assert.Empty(Collisions("绿化=environment/3", "化工=finance/3", "知识产权=mask", "产权保护=finance/3"));

    [Fact]
    public void A_note_or_a_seam_settles_a_crossing_and_an_idle_seam_is_told()
    {
        Term[] terms =
        [
            new("农业科技", ["environment"], 3, string.Empty, 1), new("科技园区", ["education"], 3, string.Empty, 2),
            new("金融改革", ["finance"], 3, "说明", 3), new("改革试点", ["safety"], 3, string.Empty, 4),
        ];
        var catalogue = new Catalogue(
            "test",
            [],
            [.. TestCatalogue.ThemeIds.Select(id => new Theme(id, id, id, string.Empty, string.Empty))],
            terms,
            [new Seam("科技", "两个都计", 5), new Seam("文化", "两个都计", 6)]);

        var report = CollisionReport.Of(catalogue);

        Assert.Equal([("科技", Settlement.Seam), ("改革", Settlement.Note)], report.Collisions.Select(collision => (collision.Shared, collision.Settled)));
        Assert.Equal("文化", Assert.Single(report.Idle).Text);
        Assert.Equal("农业科技 (environment, line 1) crosses 科技园区 (education, line 2) at 科技", report.Tell(report.Collisions[0]));
    }

    private static IEnumerable<(CollisionKind, string, Settlement)> Collisions(params string[] terms) =>
        CollisionReport.Of(TestCatalogue.Of(terms)).Collisions.Select(collision => (collision.Kind, collision.Shared, collision.Settled));
}
