using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Pictures;

namespace PolicyDashboard.Web.Tests.Exports.Pictures;

public class PlotScaleTests
{
    [Fact]
    public void Names_share_an_axis_evenly_and_a_reversed_one_starts_on_top()
    {
        var across = new PlotScale(new PlotAxis("category"), ["a", "b", "c", "b"], 100, 400);
        var down = new PlotScale(new PlotAxis("category") { Autorange = "reversed" }, ["a", "b"], 300, 100);

        Assert.Equal([150, 250, 350], new[] { "a", "b", "c" }.Select(across.Of));
        Assert.Equal([150, 250], new[] { "a", "b" }.Select(down.Of));
        Assert.Equal((100, 100), (across.Step, down.Step));
    }

    [Fact]
    public void Numbers_on_an_axis_of_names_count_names_from_0() =>
        Assert.Equal(104, new PlotScale(new PlotAxis("category"), ["a", "b", "c"], 100, 400).Of(-0.46), precision: 9);

    [Theory]
    [InlineData(0, 0.224, ".1~%", 6, "0%|5%|10%|15%|20%")]
    [InlineData(0, 11.2, ".2~f", 6, "0|2|4|6|8|10")]
    [InlineData(0, 0.0112, ".1~%", 4, "0%|0.5%|1%")]
    public void Ticks_of_numbers_are_round(double least, double most, string format, int count, string ticks)
    {
        var axis = new PlotAxis("linear") { Range = [least, most], Tickformat = format, Nticks = count };

        Assert.Equal(ticks, string.Join('|', new PlotScale(axis, [], 300, 0).Ticks().Select(tick => tick.Text)));
    }

    [Theory]
    [InlineData("2019-06-01", "2020-09-01", "%Y年%-m月", 12, "2019年7月|2019年9月|2019年11月|2020年1月|2020年3月|2020年5月|2020年7月|2020年9月")]
    [InlineData("2003-05-01", "2024-02-01", "%Y", 12, "2004|2006|2008|2010|2012|2014|2016|2018|2020|2022|2024")]
    [InlineData("2019-12-20", "2020-02-10", "%b %Y", 12, "Jan 2020|Feb 2020")]
    public void Ticks_of_dates_stand_at_the_first_of_a_month_or_year(string from, string to, string format, int count, string ticks)
    {
        var axis = new PlotAxis("date") { Range = [from, to], Tickformat = format, Nticks = count };

        Assert.Equal(ticks, string.Join('|', new PlotScale(axis, [], 0, 1000).Ticks().Select(tick => tick.Text)));
    }

    [Fact]
    public void An_axis_that_shows_no_words_has_no_ticks() =>
        Assert.Empty(new PlotScale(new PlotAxis("linear") { Range = [0.0, 1.0], Showticklabels = false }, [], 0, 1).Ticks());

    [Fact]
    public void Lines_of_an_axis_without_words_stand_where_the_words_would()
    {
        var axis = new PlotAxis("linear") { Range = [0.0, 1.0], Showgrid = true };
        var ticks = new PlotScale(axis with { Showticklabels = false }, [], 0, 1).Ticks().ToList();

        Assert.Equal(new PlotScale(axis, [], 0, 1).Ticks().Select(tick => tick.At), ticks.Select(tick => tick.At));
        Assert.All(ticks, tick => Assert.Empty(tick.Text));
    }
}
