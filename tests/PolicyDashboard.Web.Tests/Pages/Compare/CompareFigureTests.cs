using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Compare;
using static PolicyDashboard.Web.Tests.Pages.Compare.SmallSides;

namespace PolicyDashboard.Web.Tests.Pages.Compare;

public class CompareFigureTests
{
    [Fact]
    public void Two_sides_are_mirrored_and_the_table_has_the_same_numbers_and_differences()
    {
        var figure = Figure(Hubei, Shandong);

        var bars = figure.Plot.Traces.OfType<BarTrace>().ToList();
        var differences = Assert.Single(figure.Plot.Traces.OfType<IntervalTrace>());
        Assert.Equal([-0.1, 0.0, -0.3], bars[0].X);
        Assert.Equal([0.4, 0.0, 0.0], bars[1].X);
        var rows = figure.Table.Rows.Where(row => !row.IsTotal).ToList();
        Assert.Equal(rows.Select(row => -row.Cells[0].Value), bars[0].X);
        Assert.Equal(rows.Select(row => row.Cells[1].Value), bars[1].X);
        Assert.Equal(rows.Select(row => row.Cells[2].Value), differences.X);
        Assert.Equal(["10.0", "40.0", "+30.0", "4/4"], rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Whiskers_end_where_the_intervals_of_the_table_do()
    {
        var figure = Figure(Hubei, Shandong);

        // 10 of 100: Wilson 5.5–17.4 %. To the left of the axis its upper end is the far one.
        var bars = figure.Plot.Traces.OfType<BarTrace>().ToList();
        Assert.Equal(0.0552, -bars[0].X[0]!.Value - bars[0].Whiskers!.Array[0]!.Value, 4);
        Assert.Equal(0.1744, -bars[0].X[0]!.Value + bars[0].Whiskers!.Arrayminus[0]!.Value, 4);
        var row = figure.Table.Rows[1];
        Assert.Equal("5.5–17.4", row.Cells[0].Range);
        var difference = figure.Plot.Traces.OfType<IntervalTrace>().Single();
        Assert.StartsWith(Numbers.Difference(difference.X[0] - difference.Whiskers!.Arrayminus[0], Measure.Statements), row.Cells[2].Range);
        Assert.Equal(CellMark.Notable, row.Cells[2].Mark);
    }

    [Fact]
    public void A_difference_that_may_be_none_is_set_apart_from_one_beyond_doubt()
    {
        var figure = Figure(Hubei, Hubei with { Key = RowKey.Of(9), Name = "另一份", Subjects = [("industry", 12), ("health", 4)] });

        var marker = figure.Plot.Traces.OfType<IntervalTrace>().Single().Marker;
        Assert.Equal(["circle-open", "circle-open", "circle"], (IEnumerable<string>)marker.Symbol!);
        Assert.Equal([CellMark.None, CellMark.None, CellMark.Notable], figure.Table.Rows.Skip(1).Select(row => row.Cells[2].Mark));
        Assert.Equal(["3/4", "–", "4/4"], figure.Table.Rows.Skip(1).Select(row => row.Cells[3].Text));
    }

    [Fact]
    public void Numbers_without_intervals_have_no_whiskers()
    {
        var figure = CompareFigure.From(Address with { Measure = Measure.Text }, SmallSides.Of(Hubei, Shandong), SmallWorld.Known, Language.English);

        Assert.All(figure.Plot.Traces.OfType<BarTrace>(), bars => Assert.Null(bars.Whiskers));
        Assert.Null(figure.Plot.Traces.OfType<IntervalTrace>().Single().Whiskers);
        Assert.All(figure.Table.Rows, row => Assert.All(row.Cells, cell => Assert.Null(cell.Range)));
    }

    [Fact]
    public void All_sides_have_one_scale()
    {
        var mirrored = Figure(Hubei, Shandong).Plot.Layout.Xaxis.Range!;
        Assert.Equal(-(double)mirrored[0], (double)mirrored[1]);

        var grouped = Figure(Hubei, Shandong, Shandong with { Key = RowKey.Of(9) }).Plot.Layout;
        Assert.Equal(grouped.Xaxis.Range, ((PlotAxis)grouped.Axes["xaxis2"]).Range);
        Assert.Equal(grouped.Xaxis.Range, ((PlotAxis)grouped.Axes["xaxis3"]).Range);
    }

    [Fact]
    public void With_three_sides_the_differences_stand_behind_the_numbers()
    {
        var figure = Figure(Hubei, Shandong, Hubei with { Key = RowKey.Of(9), Name = "另一份" });

        Assert.Equal(3, figure.Plot.Traces.OfType<BarTrace>().Count());
        Assert.Equal("40.0 (+30.0*)", figure.Plot.Traces.OfType<LabelTrace>().ElementAt(1).Text[0].Trim());
        Assert.Equal(7, figure.Table.Rows[0].Cells.Count);
    }

    [Theory]
    [InlineData(BarOrder.Catalogue, "industry", "business-climate", "health")]
    [InlineData(BarOrder.Difference, "health", "industry", "business-climate")]
    [InlineData(BarOrder.Value, "industry", "health", "business-climate")]
    public void Bars_stand_in_the_order_asked_for(BarOrder order, params string[] subjects)
    {
        var figure = CompareFigure.From(Address with { Order = order }, SmallSides.Of(Hubei with { Subjects = [("industry", 20), ("health", 32)] }, Shandong), SmallWorld.Known, Language.Chinese);

        Assert.Equal(subjects, figure.Plot.Layout.Yaxis.Categoryarray);
        Assert.Equal(subjects.Select(subject => $"subject~{subject}"), figure.Table.Rows.Skip(1).Select(row => row.Head.Key));
    }

    [Fact]
    public void A_bar_opens_its_statements_and_a_theme_those_of_all_sides()
    {
        var figure = Figure(Hubei, Shandong);

        var row = figure.Table.Rows[1];
        Assert.Equal("420000~industry", row.Cells[0].Key);
        Assert.Contains("open=420000~industry", row.Cells[0].Link);
        Assert.Equal(row.Cells[0].Key, figure.Plot.Traces.OfType<BarTrace>().First().Customdata[0]);
        Assert.Equal("compare?sides=420000,370000&theme=industry", row.Head.Link);
        Assert.Equal("compare?sides=420000,370000&theme=industry#measures", row.Cells[3].Link);
    }

    [Fact]
    public void A_side_without_text_is_missing_and_has_no_difference()
    {
        var figure = Figure(Hubei, Shandong with { Statements = 0, Subjects = [] });

        Assert.All(figure.Table.Rows, row => Assert.True(row.Cells[1].IsMissing && row.Cells[2].IsMissing));
    }

    [Fact]
    public void The_theme_they_differ_most_in_is_found() =>
        Assert.Contains(CompareFigure.Widest(Address, SmallSides.Of(Hubei, Shandong), SmallWorld.Known)!.Key, new[] { "industry", "health" });

    [Fact]
    public void One_theme_is_shown_in_all_five_measures_with_what_holds()
    {
        var industry = SmallWorld.Known.Find("industry")!;

        var table = MeasureByMeasure.From(Address, SmallSides.Of(Hubei, Shandong), industry, Language.Chinese);

        Assert.Equal(5, table.Rows.Count);
        Assert.Equal(["是", "是", "是", "是", "无定义"], table.Rows.Select(row => row.Cells[3].Text));
        Assert.True(table.Rows[4].Cells[0].IsMissing);
        Assert.Equal("compare?sides=420000,370000&measure=hits&open=420000~industry", table.Rows[2].Cells[0].Link);
    }

    private static CompareAddress Address => CompareAddress.Start with { Sides = [Hubei.Key, Shandong.Key] };

    private static Figure Figure(params Made[] sides) =>
        CompareFigure.From(Address with { Sides = [.. sides.Select(side => side.Key)] }, SmallSides.Of(sides), SmallWorld.Known, Language.Chinese);
}
