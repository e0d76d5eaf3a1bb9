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
        var figure = From(Health, Documents, SmallWorld.Known, Language.Chinese)!;

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
        var figure = From(Health, Documents, SmallWorld.Known, Language.Chinese)!;

        Assert.All(figure.Plot.Traces.OfType<PointTrace>(), trace => Assert.DoesNotContain("lines", trace.Mode));
    }

    [Fact]
    public void A_date_that_is_no_day_is_a_hollow_point()
    {
        var points = From(Health, Documents, SmallWorld.Known, Language.Chinese)!.Plot.Traces.OfType<PointTrace>().Single();

        Assert.Equal(["$group-life", "$surface"], (IEnumerable<string>)points.Marker.Color);
    }

    [Fact]
    public void A_point_without_text_is_not_on_the_chart()
    {
        var figure = From(Health, [.. Documents, Point("2021-01-01", null, 0, 0)], SmallWorld.Known, Language.Chinese)!;

        Assert.Equal(2, figure.Table.Rows.Count);
        Assert.Null(From(Health, [], SmallWorld.Known, Language.Chinese));
    }

    [Fact]
    public void Places_have_a_panel_each_on_one_scale()
    {
        var address = Health with { Step = TimeStep.Year, Places = [SmallWorld.Hubei, SmallWorld.Shandong] };

        var figure = From(address, [Point("2019", null, 100, 10, SmallWorld.Hubei), Point("2020", null, 50, 20, SmallWorld.Shandong)], SmallWorld.Known, Language.Chinese)!;

        var (first, second) = (figure.Plot.Layout.Yaxis, (PlotAxis)figure.Plot.Layout.Axes["yaxis2"]);
        Assert.Equal(first.Range, second.Range);
        Assert.True(first.Domain![0] >= second.Domain![1], "The panels lie over one another.");
        Assert.Equal(["420000@2019~health"], figure.Plot.Traces.OfType<PointTrace>().First().Customdata);
        Assert.Contains("open=420000@2019~health", figure.Table.Rows[0].Cells[3].Link);
    }

    [Fact]
    public void A_month_of_everything_opens_that_month()
    {
        var figure = From(Health with { Step = TimeStep.Month }, [Point("2020-06", null, 100, 10)], SmallWorld.Known, Language.Chinese)!;

        Assert.Equal("all@2020-06~health", figure.Table.Rows[0].Cells[3].Key);
    }

    [Fact]
    public void What_was_done_and_what_is_planned_stand_beside_one_another_and_open_apart()
    {
        var address = Health with { Step = TimeStep.Year, ByClass = true };

        var figure = TimelineFigure.From(
            address,
            [
                new(Point("2020", null, 100, 10), new(0.1, 0.05, 0.2, 60), StatementClass.Review),
                new(Point("2020", null, 50, 20), new(0.4, 0.3, 0.43, 30), StatementClass.Plan),
            ],
            [],
            SmallWorld.Known,
            Language.Chinese)!;

        var (review, plan) = (figure.Plot.Traces.OfType<PointTrace>().First(), figure.Plot.Traces.OfType<PointTrace>().Last());
        Assert.True(string.CompareOrdinal(review.X[0], plan.X[0]) < 0);
        Assert.Equal(["all@2020!review~health"], review.Customdata);
        Assert.Equal("all@2020!plan~health", figure.Table.Rows[1].Cells[3].Key);
        Assert.Equal(0.03, plan.ErrorY!.Array[0], 12);
        Assert.Equal(0.1, plan.ErrorY.Arrayminus[0], 12);
        Assert.Equal("30.0–43.0", figure.Table.Rows[1].Cells[4].Text);
    }

    [Fact]
    public void A_whisker_longer_than_the_panel_ends_at_its_edge_with_a_mark_and_the_figure_says_so()
    {
        var address = Health with { Step = TimeStep.Year };
        var point = Point("2020", null, 50, 20);

        var within = Drawn(new(0.4, 0.3, 0.43, 30));
        var beyond = Drawn(new(0.4, 0.3, 0.9, 30));

        var top = (double)beyond.Plot.Layout.Yaxis.Range![1];
        Assert.Equal(top, 0.4 + beyond.Plot.Traces.OfType<PointTrace>().Last().ErrorY!.Array[0], 12);
        var mark = Assert.Single(beyond.Plot.Layout.Annotations, note => note.Text == "▲");
        Assert.Equal(top, mark.Y, 12);
        Assert.Contains(beyond.Notes, note => note.StartsWith('▲'));
        Assert.Equal("30.0–90.0", beyond.Table.Rows[0].Cells[4].Text);
        Assert.DoesNotContain(within.Plot.Layout.Annotations, note => note.Text == "▲");
        Assert.DoesNotContain(within.Notes, note => note.StartsWith('▲'));

        Figure Drawn(Estimate estimate) => TimelineFigure.From(address, [new(point, estimate)], [], SmallWorld.Known, Language.Chinese)!;
    }

    [Fact]
    public void What_was_done_and_what_is_planned_share_a_mark_where_both_go_on_beyond_the_edge()
    {
        var address = Health with { Step = TimeStep.Year, ByClass = true };
        var (point, far) = (Point("2020", null, 50, 20), new Estimate(0.4, 0.3, 0.9, 30));

        var both = Marks(new(point, far, StatementClass.Review), new(point, far, StatementClass.Plan));
        var one = Marks(new(point, new(0.4, 0.3, 0.43, 30), StatementClass.Review), new(point, far, StatementClass.Plan));

        Assert.Equal("2020-07-01", Assert.Single(both).X);
        Assert.Equal("2020-08-10", Assert.Single(one).X);

        List<PlotNote> Marks(params TimelinePoint[] points) =>
            [.. TimelineFigure.From(address, points, [], SmallWorld.Known, Language.Chinese)!.Plot.Layout.Annotations.Where(note => note.Text == "▲")];
    }

    [Fact]
    public void Hollow_points_are_explained_where_there_are_any()
    {
        var hollow = Words.TimelineHollow.In(Language.Chinese);

        Assert.Contains(hollow, From(Health, Documents, SmallWorld.Known, Language.Chinese)!.Notes);
        Assert.DoesNotContain(hollow, From(Health with { Step = TimeStep.Year }, [Point("2020", null, 50, 20)], SmallWorld.Known, Language.Chinese)!.Notes);
    }

    [Fact]
    public void Every_theme_has_a_panel_on_the_same_scale_and_a_row_of_years()
    {
        var figure = EveryTheme([new(Point("2019", null, 100, 10)), new(Point("2020", null, 100, 30))], [new(Point("2020", null, 100, 0))]);

        Assert.Equal(3, figure.Plot.Traces.Count);
        Assert.Equal(figure.Plot.Layout.Yaxis.Range, ((PlotAxis)figure.Plot.Layout.Axes["yaxis3"]).Range);
        Assert.Equal(["2019", "2020"], figure.Table.Columns.Skip(1).Select(head => head.Text));
        Assert.Equal(["–", "0"], figure.Table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Contains("as=themes&open=all@2020~health", figure.Table.Rows[2].Cells[1].Link!.Replace("&measure=statements", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_of_few_statements_does_not_press_the_panels_of_all_themes_down()
    {
        var figure = EveryTheme([new(Point("1954", null, 10, 9)), new(Point("2019", null, 5000, 400)), new(Point("2020", null, 5000, 500))], [new(Point("2020", null, 5000, 100))]);

        var top = (double)figure.Plot.Layout.Yaxis.Range![1];
        Assert.InRange(top, 0.1, 0.2);
        var beyond = Assert.Single(figure.Plot.Traces.OfType<PointTrace>(), trace => trace.Marker.Symbol is not null);
        Assert.Equal("1954-07-01", Assert.Single(beyond.X));
        Assert.InRange(Assert.Single(beyond.Y), 0.9 * top, top);
        Assert.Contains("1954", Assert.Single(beyond.Customdata!), StringComparison.Ordinal);
        Assert.Contains(Words.EveryThemeBeyond.In(Language.Chinese), figure.Notes);
        Assert.Equal("90.0", figure.Table.Rows.Single(row => row.Head.Text == "医疗卫生").Cells[0].Text);
    }

    [Fact]
    public void A_year_whose_interval_goes_on_beyond_the_panel_is_faint()
    {
        var figure = EveryTheme([new(Point("1990", null, 10, 1), new(0.1, 0.02, 0.6, 10)), new(Point("2020", null, 5000, 500), new(0.1, 0.095, 0.105, 5000))], [new(Point("2020", null, 5000, 100))]);

        var faint = Assert.Single(figure.Plot.Traces.OfType<PointTrace>(), trace => trace.Marker.Opacity is not null);
        Assert.Equal("1990-07-01", Assert.Single(faint.X));
        Assert.Equal((double)figure.Plot.Layout.Yaxis.Range![1], Assert.Single(faint.Y) + Assert.Single(faint.ErrorY!.Array), 9);
        Assert.Contains(Words.EveryThemeFaint.In(Language.Chinese), figure.Notes);
    }

    [Fact]
    public void Years_of_as_many_statements_as_others_are_never_beyond()
    {
        var figure = EveryTheme([new(Point("2019", null, 50, 45)), new(Point("2020", null, 50, 1))], [new(Point("2020", null, 50, 0))]);

        Assert.DoesNotContain(figure.Plot.Traces.OfType<PointTrace>(), trace => trace.Marker.Symbol is not null);
        Assert.DoesNotContain(Words.EveryThemeBeyond.In(Language.Chinese), figure.Notes);
    }

    /// <summary>All themes: one with points of its own, the others alike.</summary>
    private static Figure EveryTheme(IReadOnlyList<TimelinePoint> health, IReadOnlyList<TimelinePoint> others) => EveryThemeFigure.From(
        Health with { Form = TimelineForm.EveryTheme },
        SmallWorld.Known.Themes.ToDictionary(theme => theme.Key, theme => theme.Key == "health" ? health : others),
        SmallWorld.Known,
        Language.Chinese)!;

    private static Figure? From(TimelineAddress address, IEnumerable<TimePoint> points, Vocabulary known, Language language) =>
        TimelineFigure.From(address, [.. points.Select(point => new TimelinePoint(point))], [], known, language);

    private static TimePoint Point(string step, DocumentLine? document, long statements, long about, PlaceCode? place = null) =>
        new(step, (place ?? PlaceCode.Centre).ToString(), document, SmallWorld.Totals(statements), SmallWorld.Counts(about));
}
