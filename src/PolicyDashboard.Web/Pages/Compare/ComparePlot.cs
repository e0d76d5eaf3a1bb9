using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>
/// The comparison's drawing. Two sides are mirrored about one axis, with their differences beside them; three and four have a
/// panel each on one scale. Themes have the colour of their group, intervals are whiskers.
/// </summary>
internal static class ComparePlot
{
    public static Plot From(CompareAddress address, IReadOnlyList<CompareSide> sides, IReadOnlyList<Subject> subjects, Language language)
    {
        var panels = new ComparePanels(sides, subjects, address.Measure, language);
        var names = subjects.Select(subject => Names.Of(subject, language)).ToList();
        var drawn = sides.Count == 2 ? panels.Mirrored() : panels.Grouped();
        return new Plot(
            drawn.Traces,
            new PlotLayout(
                (subjects.Count * (subjects.Count > 12 ? 25 : 36)) + 66,
                new PlotMargin(52, 24, 14, (names.Max(Wrapping.Width) * 13) + 24),
                drawn.Axes[0],
                new PlotAxis("category")
                {
                    Categoryarray = [.. subjects.Select(subject => subject.Key)],
                    Tickvals = [.. subjects.Select(subject => subject.Key)],
                    Ticktext = [.. names.Select(Plot.Plain)],
                    Autorange = "reversed",
                    Ticklabelstandoff = 8,
                })
            {
                Axes = drawn.Axes.Index().Skip(1).ToDictionary(axis => $"xaxis{axis.Index + 1}", axis => (object)axis.Item),
                Annotations = drawn.Heads,
                Bargap = 0.32,
                Barmode = "overlay",
            },
            new PlotHeads(Yaxis: [.. subjects.Select(subject => $"subject~{subject.Key}")]));
    }
}
