using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Pages.Compare;
using static PolicyDashboard.Web.Tests.Pages.Compare.SmallSides;

namespace PolicyDashboard.Web.Tests.Pages.Compare;

public class LikenessTests
{
    [Fact]
    public void It_is_said_in_what_sides_are_unlike()
    {
        var sides = SmallSides.Of(Hubei, Shandong);

        Assert.True(Likeness.TypesDiffer(sides));
        Assert.True(Likeness.YearsDiffer(sides));
        Assert.False(Likeness.LevelsDiffer(sides));
        Assert.True(Likeness.IsUnlike(sides));
        Assert.False(Likeness.IsUnlike(SmallSides.Of(Hubei, Hubei)));
    }

    [Fact]
    public void Like_with_like_keeps_the_years_that_all_sides_reach()
    {
        var (early, late) = (Hubei with { Years = [2018, 2019, 2021] }, Shandong with { Years = [2019, 2020, 2021, 2024], Type = Hubei.Type });

        var alike = Likeness.Alike(Address, SmallSides.Of(early, late))!;

        Assert.Equal(Filter.All with { From = 2019, To = 2021 }, alike.Filter);
        Assert.Equal(Address.Sides, alike.Sides);
    }

    [Fact]
    public void Sides_with_no_type_in_common_cannot_be_made_alike() => Assert.Null(Likeness.Alike(Address, SmallSides.Of(Hubei, Shandong)));

    [Fact]
    public void Periods_are_meant_to_be_of_other_years()
    {
        var (early, late) = (Hubei with { Key = Hubei.Key.In(2018, 2019), Years = [2018, 2019] }, Hubei with { Key = Hubei.Key.In(2020, 2021), Years = [2020, 2021] });

        Assert.False(Likeness.YearsDiffer(SmallSides.Of(early, late)));
    }

    [Fact]
    public void What_is_alike_already_has_nothing_to_offer() => Assert.Null(Likeness.Alike(Address, SmallSides.Of(Hubei, Hubei)));

    private static CompareAddress Address => CompareAddress.Start with { Sides = [Hubei.Key, Shandong.Key] };
}
