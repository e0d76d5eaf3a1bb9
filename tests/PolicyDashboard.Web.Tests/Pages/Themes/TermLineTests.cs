using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Pages.Themes;

namespace PolicyDashboard.Web.Tests.Pages.Themes;

public class TermLineTests
{
    private static readonly Vocabulary Known = new(
        new Catalogue(
            "0123456789abcdef",
            [new("life", "民生", "Livelihood", "#b4441f")],
            [new("health", "医疗卫生", "Health", "life", ""), new("education", "教育", "Education", "life", "")],
            [
                new("医院", ["health"], 3, "", 1), new("医学院", ["education", "health"], 2, "两边都算", 2), new("学院", ["education"], 3, "", 3),
                new("医保", ["health"], 3, "", 4), new("医院长", [], 0, "", 5), new("请予审议", [], -5, "", 6),
            ]),
        SmallWorld.Known.Gazetteer);

    private static readonly TermUses Uses = new(
        new Dictionary<string, TermUse> { ["医院"] = new(5, 3, 2, 1, 0), ["医学院"] = new(9, 2, 0, 0, 0), ["请予审议"] = new(4, 4, 0, 0, 0) },
        [new("医院", "医院长", 2)],
        4);

    [Fact]
    public void A_theme_lists_its_terms_with_the_other_themes_they_speak_for()
    {
        var lines = TermLine.Of("health", Known, Uses, new Dictionary<string, double> { ["医院"] = 0.8 });

        Assert.Equal(["医院", "医学院", "医保"], lines.Select(line => line.Term.Text));
        Assert.Equal(["", "education", ""], lines.Select(line => string.Join('+', line.Themes.Select(theme => theme.Key))));
        Assert.Equal([0.8, null, null], lines.Select(line => line.Learned));
        Assert.Equal([3, 0, 0], lines.Select(line => line.NotCounted));
        Assert.Equal([5, 9, 0], lines.Select(line => line.Use.Hits));
    }

    [Theory]
    [InlineData(TermOrder.Weight, "医院 医保 医学院")]
    [InlineData(TermOrder.Hits, "医学院 医院 医保")]
    [InlineData(TermOrder.Documents, "医院 医学院 医保")]
    [InlineData(TermOrder.Catalogue, "医院 医学院 医保")]
    public void Terms_stand_in_the_order_asked_for(TermOrder order, string expected) =>
        Assert.Equal(expected, string.Join(' ', TermLine.Listed(TermLine.Of("health", Known, Uses, new Dictionary<string, double>()), null, order).Select(line => line.Term.Text)));

    [Fact]
    public void Only_terms_that_hold_what_was_looked_for_are_listed() =>
        Assert.Equal(["医学院"], TermLine.Listed(TermLine.Of("health", Known, Uses, new Dictionary<string, double>()), "学", TermOrder.Weight).Select(line => line.Term.Text));

    [Fact]
    public void The_whole_catalogue_is_looked_through_masks_and_formulas_included()
    {
        Assert.Equal(["医学院", "医院", "学院", "医院长"], TermLine.Holding("院", Known, Uses).Select(line => line.Term.Text));
        Assert.True(Assert.Single(TermLine.Holding("审议", Known, Uses)).Term.IsFormula);
        Assert.Empty(TermLine.Holding("军", Known, Uses));
    }

    [Fact]
    public void Crossings_name_both_terms_what_they_share_and_what_decides()
    {
        var crossings = new ThemeCrossings(new Vocabulary(
            new Catalogue(
                "0",
                Known.Catalogue.Groups,
                Known.Catalogue.Themes,
                [new("医疗教育", ["health"], 3, "", 1), new("教育部门", ["education"], 3, "", 2), new("病房教育", ["health"], 3, "", 3), new("教育经费", ["education"], 0.5, "", 4)],
                [new Seam("教育", "两件事都说", 1)]),
            Known.Gazetteer)).Of("health");

        Assert.Equal(2, crossings.Count);
        Assert.Equal(("教育", Settlement.Seam, "两件事都说"), (crossings[0].Shared, crossings[0].Settled, crossings[0].Reason));
        Assert.Equal(["医疗教育", "病房教育"], crossings[0].First);
        Assert.Equal(["教育部门"], crossings[0].Second);
        Assert.Equal(["education"], crossings[0].Themes);
        Assert.Equal(("教育", Settlement.Weight, ""), (crossings[1].Shared, crossings[1].Settled, crossings[1].Reason));
        Assert.Equal(["教育经费"], crossings[1].Second);
    }
}
