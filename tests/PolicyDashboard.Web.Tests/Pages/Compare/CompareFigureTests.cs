using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Compare;

namespace PolicyDashboard.Web.Tests.Pages.Compare;

public class CompareFigureTests
{
    private static readonly CompareSide Hubei = Side(SmallWorld.Hubei, "湖北", 2019, DocumentType.Commentary, 100, ("industry", 10), ("health", 30));
    private static readonly CompareSide Shandong = Side(SmallWorld.Shandong, "山东", 2020, DocumentType.Speech, 50, ("industry", 20));

    [Fact]
    public void Bars_and_table_show_the_same_numbers_and_the_difference_from_the_first_side()
    {
        var figure = Figure(Hubei, Shandong);

        var bars = figure.Plot.Traces.OfType<BarTrace>().ToList();
        Assert.Equal([0.1, 0.0, 0.3], bars[0].X);
        Assert.Equal([0.4, 0.0, 0.0], bars[1].X);
        Assert.Equal([0.3, 0.0, -0.3], bars[2].X.Select(value => Math.Round(value!.Value, 9)));
        var rows = figure.Table.Rows.Where(row => !row.IsTotal).ToList();
        for (var side = 0; side < 3; side++)
        {
            Assert.Equal(rows.Select(row => row.Cells[side].Value), bars[side].X);
        }

        Assert.Equal(["10.0", "40.0", "+30.0"], rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void All_sides_have_one_scale()
    {
        var figure = Figure(Hubei, Shandong);

        Assert.Equal(figure.Plot.Layout.Xaxis.Range, ((PlotAxis)figure.Plot.Layout.Axes["xaxis2"]).Range);
    }

    [Fact]
    public void With_three_sides_the_differences_stand_behind_the_numbers()
    {
        var figure = Figure(Hubei, Shandong, Hubei with { Key = RowKey.Of(9), Name = "另一份" });

        Assert.Equal(3, figure.Plot.Traces.Count);
        Assert.Equal("40.0 (+30.0)", figure.Plot.Traces.OfType<BarTrace>().ElementAt(1).Text[0]);
        Assert.Equal(5, figure.Table.Rows[0].Cells.Count);
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
    }

    [Fact]
    public void A_side_without_text_is_missing_and_has_no_difference()
    {
        var figure = Figure(Hubei, Side(SmallWorld.Shandong, "山东", 2020, DocumentType.Speech, 0));

        Assert.All(figure.Table.Rows, row => Assert.True(row.Cells[1].IsMissing && row.Cells[2].IsMissing));
    }

    [Fact]
    public void The_theme_they_differ_most_in_is_found() =>
        Assert.Contains(CompareFigure.Widest(Address, [Hubei, Shandong], SmallWorld.Known)!.Key, new[] { "industry", "health" });

    [Fact]
    public void It_is_said_in_what_sides_are_unlike()
    {
        Assert.True(Likeness.TypesDiffer([Hubei, Shandong]));
        Assert.True(Likeness.YearsDiffer([Hubei, Shandong]));
        Assert.False(Likeness.LevelsDiffer([Hubei, Shandong]));
        Assert.False(Likeness.TypesDiffer([Hubei, Hubei]));
    }

    private static CompareAddress Address => CompareAddress.Start with { Sides = [Hubei.Key, Shandong.Key] };

    private static Figure Figure(params CompareSide[] sides) =>
        CompareFigure.From(Address with { Sides = [.. sides.Select(side => side.Key)] }, sides, SmallWorld.Known, Language.Chinese);

    private static CompareSide Side(Analysis.Places.PlaceCode place, string name, short year, DocumentType type, long statements, params (string, long)[] subjects)
    {
        var document = SmallWorld.Document(1, name, place, new IssueDate(year, 1, 1), type);
        return CompareSide.Of(RowKey.Of(place), name, SmallWorld.Table(SmallWorld.Row(document, statements, subjects)).Total, [document]);
    }
}
