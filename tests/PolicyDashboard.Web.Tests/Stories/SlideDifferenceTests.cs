using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Stories;

namespace PolicyDashboard.Web.Tests.Stories;

public class SlideDifferenceTests(Site site)
{
    [Fact]
    public void Numbers_are_set_against_each_other_by_their_keys()
    {
        var then = Figure(("a", 0.125), ("b", 0.5), ("c", 0.1), ("d", 0.2), ("gone", 0.2));
        var now = Figure(("c", 0.1), ("d", 0.2001), ("b", 0.45), ("a", 0.126), ("new", 0.3));

        var difference = SlideDifference.Of(then, now);

        Assert.Equal((1, 1), (difference.Same, difference.Slight));
        Assert.Equal(["b 50.0 45.0 −5.0", "a 12.5 12.6 +0.1", "gone 20.0 – ", "new – 30.0 "], difference.Moved.Select(one => $"{one.Row} {one.Then} {one.Now} {one.Moved}"));
        Assert.Equal("./?open=new", difference.Moved[3].Link);
        Assert.Null(difference.Moved[2].Link);
    }

    [Theory]
    [InlineData("./")]
    [InlineData("compare?sides=420000,370000")]
    [InlineData("statements?theme=environment")]
    public async Task The_same_view_of_the_same_corpus_has_not_changed(string view)
    {
        var difference = SlideDifference.Of((await Kept.MakeAsync(site, view)).Figure, (await Kept.MakeAsync(site, view)).Figure);

        Assert.Empty(difference.Moved);
        Assert.True(difference.Same > 0);
    }

    [Fact]
    public async Task A_caption_names_the_cell_that_lies_farthest_from_the_total()
    {
        var made = await Kept.MakeAsync(site, "./", Language.English);
        var named = made.Figure.Table.Rows.Where(row => !row.IsTotal).SelectMany(row => row.Cells.Index().Select(cell => (row, Head: made.Figure.Table.Columns[cell.Index + 1], Cell: cell.Item)))
            .Where(one => made.Caption.StartsWith($"{one.row.Head.Text}: {one.Head.Text} {one.Cell.Text}%", StringComparison.Ordinal)).ToList();

        Assert.Single(named);
    }

    private static KeptFigure Figure(params IReadOnlyList<(string Key, double Value)> numbers) => new(
        "figure",
        [],
        new FigureTable("table", [], [new("row"), new("share", Unit: CellUnit.Percent)], [.. numbers.Select(one => new TableRow(
            new TableHead(one.Key),
            [new TableCell(Web.Languages.Numbers.Bare(one.Value, Analysis.Measures.Measure.Statements), one.Value, Link: $"./?open={one.Key}", Key: one.Key)]))]),
        null,
        null,
        null,
        null);
}
