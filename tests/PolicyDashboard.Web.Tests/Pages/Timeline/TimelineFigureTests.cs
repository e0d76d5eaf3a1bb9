using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Timeline;

namespace PolicyDashboard.Web.Tests.Pages.Timeline;

public class TimelineFigureTests
{
    private static readonly TimelineAddress Health = TimelineAddress.Start with { Subject = "health" };

    private static readonly TimePoint[] Documents =
    [
        Point("2019-07-17", SmallWorld.Document(1, "强力改革竞风流", SmallWorld.Hubei, new IssueDate(2019, 7, 17)), 100, 10),
        Point("2020-03", SmallWorld.Document(2, "动员大会精神", SmallWorld.Shandong, new IssueDate(2020, 3, 0)), 50, 20),
    ];

    [Fact]
    public void A_point_is_a_document_at_its_date_with_the_number_of_the_table()
    {
        var figure = TimelineFigure.From(Health, Documents, SmallWorld.Known, Language.Chinese)!;

        var points = Assert.Single(figure.Plot.Traces.OfType<PointTrace>());
        Assert.Equal(["2019-07-17", "2020-03-15"], points.X);
        Assert.Equal([0.1, 0.4], points.Y);
        Assert.Equal(figure.Table.Rows.Select(row => row.Cells[3].Value!.Value), points.Y);
        Assert.Equal(figure.Table.Rows.Select(row => row.Cells[3].Key!), points.Customdata);
        Assert.Equal(["强力改革竞风流", "动员大会精神"], figure.Table.Rows.Select(row => row.Head.Text));
        Assert.Equal("documents/1?theme=health", figure.Table.Rows[0].Head.Link);
    }

    [Fact]
    public void Points_are_drawn_and_nothing_between_them()
    {
        var figure = TimelineFigure.From(Health, Documents, SmallWorld.Known, Language.Chinese)!;

        Assert.All(figure.Plot.Traces.OfType<PointTrace>(), trace => Assert.DoesNotContain("lines", trace.Mode));
    }

    [Fact]
    public void A_date_that_is_no_day_is_a_hollow_point()
    {
        var points = TimelineFigure.From(Health, Documents, SmallWorld.Known, Language.Chinese)!.Plot.Traces.OfType<PointTrace>().Single();

        Assert.Equal(["$group-life", "$surface"], (IEnumerable<string>)points.Marker.Color);
    }

    [Fact]
    public void A_point_without_text_is_not_on_the_chart()
    {
        var figure = TimelineFigure.From(Health, [.. Documents, Point("2021-01-01", null, 0, 0)], SmallWorld.Known, Language.Chinese)!;

        Assert.Equal(2, figure.Table.Rows.Count);
        Assert.Null(TimelineFigure.From(Health, [], SmallWorld.Known, Language.Chinese));
    }

    [Fact]
    public void Places_have_a_panel_each_on_one_scale()
    {
        var address = Health with { Step = TimeStep.Year, Places = [SmallWorld.Hubei, SmallWorld.Shandong] };

        var figure = TimelineFigure.From(address, [Point("2019", null, 100, 10, SmallWorld.Hubei), Point("2020", null, 50, 20, SmallWorld.Shandong)], SmallWorld.Known, Language.Chinese)!;

        var (first, second) = (figure.Plot.Layout.Yaxis, (PlotAxis)figure.Plot.Layout.Axes["yaxis2"]);
        Assert.Equal(first.Range, second.Range);
        Assert.True(first.Domain![0] >= second.Domain![1], "The panels lie over one another.");
        Assert.Equal(["420000@2019~health"], figure.Plot.Traces.OfType<PointTrace>().First().Customdata);
        Assert.Contains("open=420000@2019~health", figure.Table.Rows[0].Cells[3].Link);
    }

    [Fact]
    public void A_month_of_everything_opens_that_month()
    {
        var figure = TimelineFigure.From(Health with { Step = TimeStep.Month }, [Point("2020-06", null, 100, 10)], SmallWorld.Known, Language.Chinese)!;

        Assert.Equal("all@2020-06~health", figure.Table.Rows[0].Cells[3].Key);
    }

    private static TimePoint Point(string step, DocumentLine? document, long statements, long about, PlaceCode? place = null) =>
        new(step, (place ?? PlaceCode.Centre).ToString(), document, SmallWorld.Totals(statements), SmallWorld.Counts(about));
}
