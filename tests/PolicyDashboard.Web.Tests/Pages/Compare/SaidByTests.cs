using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Pages.Compare;
using static PolicyDashboard.Web.Tests.Pages.Compare.SmallSides;

namespace PolicyDashboard.Web.Tests.Pages.Compare;

public class SaidByTests
{
    [Fact]
    public void Themes_are_said_by_all_or_by_one_with_the_upper_bound_of_the_others()
    {
        var said = SaidBy.Of(SmallSides.Of(Hubei, Shandong), SmallWorld.Known.Themes);

        Assert.Equal(["industry"], said.All.Select(theme => theme.Key));
        var only = Assert.Single(said.Only[0]);
        Assert.Empty(said.Only[1]);

        // None of 50: 1.6449² / (50 + 1.6449²) = 5.1 % are not exceeded with 95 % confidence.
        Assert.Equal(("health", 0.3, 0.0513), (only.Subject.Key, only.Share, Math.Round(only.AtMost, 4)));
    }

    [Fact]
    public void What_falls_below_one_in_a_hundred_is_not_said()
    {
        var said = SaidBy.Of(SmallSides.Of(Hubei with { Statements = 1000 }, Shandong with { Statements = 1000, Subjects = [("industry", 9), ("health", 10)] }), SmallWorld.Known.Themes);

        Assert.Equal(["health"], said.All.Select(theme => theme.Key));
        Assert.Equal("industry", Assert.Single(said.Only[0]).Subject.Key);
    }

    [Fact]
    public void Of_three_sides_only_one_may_speak_of_it()
    {
        var third = Shandong with { Key = RowKey.Of(7), Name = "第三份", Subjects = [("industry", 5), ("health", 5)] };

        var said = SaidBy.Of(SmallSides.Of(Hubei, Shandong, third), SmallWorld.Known.Themes);

        Assert.Equal(["industry"], said.All.Select(theme => theme.Key));
        Assert.All(said.Only, Assert.Empty);
    }

    [Fact]
    public void A_side_without_text_says_nothing_and_hides_nothing()
    {
        var said = SaidBy.Of(SmallSides.Of(Hubei, Shandong with { Statements = 0, Subjects = [] }), SmallWorld.Known.Themes);

        Assert.Equal(["health", "industry"], said.All.Select(theme => theme.Key));
    }
}
