using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Themes;

namespace PolicyDashboard.Web.Tests.Pages.Themes;

public class ThemeLifeTests
{
    private static readonly Subject Health = SmallWorld.Known.Find("health")!;

    [Fact]
    public void A_bar_and_its_row_show_what_was_counted_and_open_on_the_timeline()
    {
        var life = ThemeLife.From(Health, [Year("2019", 40, 8), Year("2021", 100, 0), Year("2022", 29, 13)], Language.Chinese)!;

        Assert.Equal([(2019, 0.2, false), (2021, 0.0, false), (2022, 13 / 29.0, true)], life.Bars.Select(bar => (bar.Year, bar.Value, bar.IsThin)));
        Assert.Equal((2019, 2022, 0.5, "50.0%"), (life.First, life.Last, life.Most, life.High));
        Assert.Equal(["2022", "2021", "2019"], life.Table.Rows.Select(row => row.Head.Text));
        Assert.Equal(["44.8", "0", "20.0"], life.Table.Rows.Select(row => row.Cells[^1].Text));
        Assert.Equal("timeline?theme=health&step=year&open=all@2019~health", Uri.UnescapeDataString(life.Table.Rows[2].Cells[^1].Link!));
        Assert.Equal(life.Bars.Reverse().Select(bar => bar.Key), life.Table.Rows.Select(row => row.Cells[^1].Key));
    }

    [Fact]
    public void A_year_without_a_document_is_left_out_and_not_zero() =>
        Assert.Equal([2019, 2021], ThemeLife.From(Health, [Year("2019", 40, 8), Year("2021", 100, 0)], Language.Chinese)!.Bars.Select(bar => bar.Year));

    [Fact]
    public void Without_dated_documents_there_is_no_life() => Assert.Null(ThemeLife.From(Health, [], Language.Chinese));

    private static TimePoint Year(string year, long statements, long about) => new(year, "all", null, SmallWorld.Totals(statements), SmallWorld.Counts(about));
}
