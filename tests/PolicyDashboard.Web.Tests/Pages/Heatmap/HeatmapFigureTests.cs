using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Heatmap;

namespace PolicyDashboard.Web.Tests.Pages.Heatmap;

public class HeatmapFigureTests
{
    private static readonly CoverageRow Shandong = SmallWorld.Row(SmallWorld.Shandong, 40, ("any", 20), ("group:economy", 12), ("industry", 8), ("business-climate", 4));
    private static readonly CoverageRow Hubei = SmallWorld.Row(SmallWorld.Hubei, 100, ("any", 50), ("group:life", 50), ("health", 50));

    [Fact]
    public void The_drawing_and_the_table_show_the_numbers_that_were_counted()
    {
        var figure = Figure(HeatmapAddress.Start, Shandong, Hubei);

        var cells = Cells(figure);
        Assert.Equal([0.2, 0.1, 0.0], cells["370000"]);
        Assert.Equal([0.0, 0.0, 0.5], cells["420000"]);
        Assert.Equal([8 / 140.0, 4 / 140.0, 50 / 140.0], cells["all"]);
        Assert.Equal(["140", "50.0", "5.7", "2.9", "35.7"], Texts(figure, 0));
        Assert.Equal(["40", "50.0", "20.0", "10.0", "0"], Texts(figure, 1));
        Assert.Equal(["100", "50.0", "0", "0", "50.0"], Texts(figure, 2));
    }

    [Theory]
    [InlineData(Measure.Statements, 0.2)]
    [InlineData(Measure.Text, 0.2)]
    [InlineData(Measure.Hits, 40.0)]
    [InlineData(Measure.Attention, 0.1)]
    [InlineData(Measure.Paragraphs, null)]
    public void Drawing_and_table_agree_in_every_measure(Measure measure, double? industry)
    {
        var figure = Figure(HeatmapAddress.Start with { Measure = measure }, Shandong, Hubei);

        var (cells, table) = (Cells(figure), figure.Table.Rows);
        Assert.Equal(industry, cells.TryGetValue("370000", out var drawn) ? drawn[0] : null);
        Assert.Equal(industry, table[1].Cells[2].Value);
        foreach (var row in table)
        {
            var key = row.Head.Key!.Split('~')[0];
            Assert.Equal(row.Cells.Skip(2).Select(cell => cell.Value), cells.TryGetValue(key, out var values) ? values : [null, null, null]);
        }
    }

    [Fact]
    public void A_place_without_documents_is_missing_and_not_zero()
    {
        var figure = Figure(HeatmapAddress.Start, new HeatmapLine(Shandong, null), new HeatmapLine(Hubei, Hubei));

        var row = figure.Table.Rows[1];
        Assert.Equal("山东", row.Head.Text);
        Assert.Equal(0, row.Cells[0].Value);
        Assert.All(row.Cells.Skip(1), cell => Assert.True(cell.IsMissing));
        Assert.All(row.Cells, cell => Assert.Null(cell.Link));
        Assert.Equal([null, null, null], Cells(figure)["370000"]);
        var gap = Assert.Single(figure.Plot.Traces.OfType<HeatTrace>(), trace => trace.Colorscale is not string);
        Assert.Equal([1, 1, 1], gap.Z[0]);
        Assert.Equal([null, null, null], gap.Z[1]);
    }

    [Fact]
    public void Every_number_opens_and_the_drawing_finds_the_same_link_by_its_key()
    {
        var figure = Figure(HeatmapAddress.Start, Shandong, Hubei);

        var keys = figure.Table.Rows.SelectMany(row => row.Cells.Append(new TableCell("", 0, Link: row.Head.Link, Key: row.Head.Key)))
            .Concat(figure.Table.Columns.Skip(2).Select(head => new TableCell("", 0, Link: head.Link, Key: head.Key)))
            .ToList();
        Assert.All(keys, cell => Assert.Contains("open=" + cell.Key, cell.Link!));
        foreach (var trace in figure.Plot.Traces.OfType<HeatTrace>())
        {
            Assert.All(trace.Y.SelectMany(row => trace.X.Select(column => $"{row}~{column}")), key => Assert.Contains(keys, cell => cell.Key == key));
        }

        Assert.All(figure.Plot.Heads!.Xaxis!.Concat(figure.Plot.Heads.Yaxis!), key => Assert.Contains(keys, cell => cell.Key == key));
    }

    [Fact]
    public void The_chart_says_measure_denominator_types_years_and_levels()
    {
        var figure = Figure(HeatmapAddress.Start with { Filter = Filter.All with { From = 2019, To = 2020, Types = [Analysis.Texts.DocumentType.WorkReport] } }, Shandong, Hubei);

        var said = figure.Title + string.Join('|', figure.Notes);
        Assert.Contains("语句占比", said);
        Assert.Contains("n = 140 计数语句", said);
        Assert.Contains("2 份文件", said);
        Assert.Contains("政府工作报告", said);
        Assert.Contains("2019–2020 年", said);
        Assert.Contains("省级 2", said);
    }

    [Fact]
    public void Few_statements_are_marked()
    {
        var figure = Figure(HeatmapAddress.Start, SmallWorld.Row(SmallWorld.Shandong, 29, ("any", 1)), Hubei);

        Assert.Contains("n = 29", figure.Table.Rows[1].Head.Detail);
        Assert.Null(figure.Table.Rows[2].Head.Detail);
        Assert.Contains("n=29", figure.Plot.Layout.Yaxis.Ticktext![0]);
    }

    [Fact]
    public void The_place_asked_about_stands_among_the_places_beneath_it_as_its_own_level()
    {
        var address = HeatmapAddress.Start with { Filter = Filter.All with { Place = SmallWorld.Hubei } };

        var wuhan = SmallWorld.Row(SmallWorld.Wuhan, 50, ("any", 5));
        var figure = Figure(address, new HeatmapLine(Hubei, Hubei, IsOwnLevel: true), new HeatmapLine(wuhan, wuhan));

        Assert.Equal(["湖北 合计", "湖北（本级）", "武汉"], figure.Table.Rows.Select(row => row.Head.Text));
        Assert.Contains("open=420000-only~any", figure.Table.Rows[1].Head.Link);
        Assert.Contains("open=420100~any", figure.Table.Rows[2].Head.Link);
    }

    [Fact]
    public void Groups_are_columns_with_counts_of_their_own()
    {
        var figure = Figure(HeatmapAddress.Start with { Columns = ColumnsAre.Groups }, Shandong, Hubei);

        // 12 of 40 and not 8 + 4: a statement about two themes of the group counts once.
        Assert.Equal([0.3, 0.0], Cells(figure)["370000"]);
    }

    [Fact]
    public void A_title_with_markup_in_it_is_shown_and_not_obeyed()
    {
        var document = SmallWorld.Document(1, "<b>湖北</b> & <a href='x'>", SmallWorld.Hubei);

        var figure = Figure(HeatmapAddress.Start with { Rows = RowsAre.Documents }, SmallWorld.Row(document, 50, ("any", 5)));

        Assert.StartsWith("&lt;b&gt;湖北&lt;/b&gt; &amp; ", figure.Plot.Layout.Yaxis.Ticktext![0]);
    }

    [Fact]
    public void An_opened_place_stands_above_those_beneath_it_and_closes_again()
    {
        var wuhan = SmallWorld.Row(SmallWorld.Wuhan, 50, ("any", 5));
        var address = HeatmapAddress.Start with { Arrangement = Arrangement.Start with { Opened = [SmallWorld.Hubei] } };

        var figure = Figure(address, new HeatmapLine(Hubei, Hubei, IsOpened: true), new HeatmapLine(wuhan, wuhan, Depth: 1));

        var rows = figure.Table.Rows;
        Assert.True(rows[1].Head.Fold!.IsOpen);
        Assert.DoesNotContain("opened", rows[1].Head.Fold!.Link);
        Assert.Equal((0, 1), (rows[1].Head.Depth, rows[2].Head.Depth));
        Assert.Equal([new PlotFold("420000", true), null], figure.Plot.Heads!.Yfolds!);
        Assert.Contains("opened=420000", Links.To(address));
    }

    [Fact]
    public void An_opened_group_has_its_themes_beside_it()
    {
        var address = HeatmapAddress.Start with { Columns = ColumnsAre.Groups, Arrangement = Arrangement.Start with { OpenedGroups = ["economy"] } };

        var figure = Figure(address, Shandong);

        Assert.Equal(["经济", "产业发展", "营商环境", "民生"], figure.Table.Columns.Skip(3).Select(head => head.Text));
        Assert.Equal([0.3, 0.2, 0.1, 0.0], Cells(figure)["370000"]);
        Assert.Equal([true, null, null, false], figure.Plot.Heads!.Xfolds!.Select(fold => fold?.Open));
    }

    [Fact]
    public void Against_the_rest_a_cell_shows_its_residual_and_still_opens_its_coverage()
    {
        var address = HeatmapAddress.Start with { Arrangement = Arrangement.Start with { Against = Against.Rest } };
        var estimates = SmallWorld.Estimates(
            ("industry", new(0.2, 0.1, 0.3, 30, new(0.05, 0.15, 0.02, 0.28, 3.4, 0.01, false))),
            ("business-climate", new(0.1, 0.04, 0.2, 30, new(0.1, 0, -0.1, 0.1, 0, 1, true))));

        var figure = Figure(address, new HeatmapLine(Shandong, Shandong, estimates));

        var cells = figure.Table.Rows[1].Cells;
        Assert.Equal(["+3.4", "0.0", "–"], cells.Skip(2).Select(cell => cell.Text));
        Assert.Equal([CellMark.Notable, CellMark.Thin, CellMark.None], cells.Skip(2).Select(cell => cell.Mark));
        Assert.Contains("open=370000~industry", cells[2].Link!);
        Assert.Contains("8 ÷ 40", cells[2].Detail!);
        Assert.Contains("95% 区间 10.0–30.0%", cells[2].Detail!);
        Assert.Contains("+15.0 个百分点（+2.0 … +28.0）", cells[2].Detail!);
        Assert.Equal([3.4, 0.0, null], figure.Plot.Traces.OfType<HeatTrace>().First(trace => trace.Colorscale is HeatTrace.Diverging).Z[0]);
        Assert.Single(figure.Plot.Layout.Shapes, shape => shape.Type == "path");
        Assert.True(figure.Scale!.IsDiverging);
    }

    [Fact]
    public void The_table_alone_writes_the_interval_beneath_each_number()
    {
        var address = HeatmapAddress.Start with { Form = MatrixForm.Table };

        var figure = Figure(address, new HeatmapLine(Shandong, Shandong, SmallWorld.Estimates(("industry", new(0.2, 0.1, 0.3, 30)))));

        Assert.Equal("10.0–30.0", figure.Table.Rows[1].Cells[2].Range);
    }

    [Fact]
    public void The_scale_ends_where_the_whole_corpus_ends_and_not_the_rows_shown()
    {
        var matrix = new HeatmapMatrix([new(Hubei, Hubei)], HeatmapMatrix.ColumnsOf(HeatmapAddress.Start, SmallWorld.Known), Hubei);

        var figure = HeatmapFigure.From(HeatmapAddress.Start, matrix, [0.1, 0.95], SmallWorld.Known, Language.Chinese);

        Assert.Equal(1, figure.Scale!.Most);
        Assert.Contains("bounds=shown", figure.Scale.OtherBounds!.Value.Link);
    }

    [Fact]
    public void A_long_name_before_a_short_last_one_has_room_at_the_right()
    {
        double Margin(params IEnumerable<string> columns)
        {
            var matrix = new HeatmapMatrix([new HeatmapLine(Shandong, Shandong)], [.. columns.Select(key => SmallWorld.Known.Find(key)!)], SmallWorld.Table(Shandong).Total);
            return HeatmapFigure.From(HeatmapAddress.Start, matrix, HeatmapFigure.Values(HeatmapAddress.Start, matrix, SmallWorld.Known), SmallWorld.Known, Language.English).Plot.Layout.Margin.R;
        }

        var (last, before) = (Margin("health", "business-climate"), Margin("business-climate", "health"));
        Assert.True(last > 12);
        Assert.Equal(last - 20, before, 1e-9);
    }

    private static Figure Figure(HeatmapAddress address, params CoverageRow[] rows) =>
        Figure(address, [.. rows.Select(row => new HeatmapLine(row, row))]);

    private static Figure Figure(HeatmapAddress address, params HeatmapLine[] lines)
    {
        var matrix = new HeatmapMatrix(lines, HeatmapMatrix.ColumnsOf(address, SmallWorld.Known), SmallWorld.Table([.. lines.Select(line => line.Numbers).OfType<CoverageRow>()]).Total);
        return HeatmapFigure.From(address, matrix, HeatmapFigure.Values(address, matrix, SmallWorld.Known), SmallWorld.Known, Language.Chinese);
    }

    private static Dictionary<string, IReadOnlyList<double?>> Cells(Figure figure)
    {
        var heat = figure.Plot.Traces.OfType<HeatTrace>().Where(trace => trace.Colorscale is "heat");
        return heat.SelectMany(trace => trace.Y.Zip(trace.Z)).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static IEnumerable<string> Texts(Figure figure, int row) => figure.Table.Rows[row].Cells.Select(cell => cell.Text);
}
