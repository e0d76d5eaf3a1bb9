using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Absence;

namespace PolicyDashboard.Web.Tests.Pages.Absence;

public class AbsenceFigureTests
{
    private static readonly CoverageRow Hubei = SmallWorld.Row(SmallWorld.Hubei, 100, ("any", 50), ("industry", 3));

    private static readonly MissedTheme Unnamed = Of("health", new(0, 0, 0.05, 70, new(0.2, -0.2, -0.25, -0.12, -3, 0.01, false)));
    private static readonly MissedTheme Fewer = Of("industry", new(0.03, 0.01, 0.08, 70, new(0.2, -0.17, -0.2, -0.1, -3, 0.01, false)));
    private static readonly MissedTheme Unsure = Of("business-climate", new(0, 0, 0.4, 4, new(0.1, -0.1, -0.2, 0.3, -1, 0.4, true)));

    [Fact]
    public void Not_mentioned_is_a_gap_only_where_the_bound_is_below_the_rest()
    {
        Assert.Equal((Gap.None, Gap.Less, Gap.Open), (Unnamed.Gap, Fewer.Gap, Unsure.Gap));

        // One-sided 95 % Wilson bound of 0 of 70: z²/(n + z²) with z = 1.6449, by hand 2.7055 / 72.7055.
        Assert.Equal(0.03721, Unnamed.AtMost, 4);
    }

    [Fact]
    public void The_list_has_the_gaps_first_and_every_number_opens()
    {
        var figure = Figure(AbsenceAddress.Start);

        Assert.Equal(["医疗卫生", "产业发展"], figure.Table.Rows.Select(row => row.Cells[0].Text));
        Assert.Equal(["只字未提", "明显偏少"], figure.Table.Rows.Select(row => row.Cells[1].Text));
        Assert.Contains("open=420000~health", figure.Table.Rows[0].Cells[2].Link!);
        Assert.Equal("0", figure.Table.Rows[0].Cells[2].Text);
        Assert.Equal("3.7", figure.Table.Rows[0].Cells[3].Text);
        Assert.Equal(2.0, Assert.Single(Assert.IsType<BarTrace>(Assert.Single(figure.Plot.Traces)).X));
    }

    [Fact]
    public void Of_one_place_the_bars_are_the_bounds_and_everything_can_be_listed()
    {
        var figure = Figure(new(true, Filter.All with { Place = SmallWorld.Hubei }));

        Assert.Equal(3, figure.Table.Rows.Count);
        var bars = Assert.IsType<BarTrace>(Assert.Single(figure.Plot.Traces));
        Assert.Equal(figure.Table.Rows.Select(row => row.Cells[3].Value), bars.X);
        Assert.Equal(figure.Table.Rows.Select(row => row.Cells[2].Key!), bars.Customdata);
    }

    private static MissedTheme Of(string theme, Estimate estimate) => new(Hubei, SmallWorld.Known.Find(theme)!, estimate);

    private static Figure Figure(AbsenceAddress address) => AbsenceFigure.From(address, [Unsure, Fewer, Unnamed], Hubei, SmallWorld.Known, Language.Chinese);
}
