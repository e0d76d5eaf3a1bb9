using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>The comparison's drawing: a column of bars a side on one scale, themes in the colour of their group, and the difference where there are two sides.</summary>
internal static class ComparePlot
{
    private const double Gap = 0.025;

    public static Plot From(CompareAddress address, IReadOnlyList<CompareSide> sides, IReadOnlyList<Subject> subjects, Language language)
    {
        var measure = address.Measure;
        var most = ColourScale.Bound(sides.Max(side => subjects.Max(subject => CompareFigure.Value(side, subject, measure))) ?? 0);
        var names = subjects.Select(subject => Names.Of(subject, language)).ToList();
        var panels = sides.Count == 2 ? 3 : sides.Count;
        var traces = new List<PlotTrace>();
        var axes = new Dictionary<string, object>();
        var notes = new List<PlotNote>();
        PlotAxis? first = null;

        for (var at = 0; at < panels; at++)
        {
            var isDifference = at == sides.Count;
            var domain = Domain(at, panels);
            var axis = isDifference ? Differences(sides, subjects, measure, domain) : Side(most, domain);
            var name = at == 0 ? "x" : $"x{at + 1}";
            if (at == 0)
            {
                first = axis;
            }
            else
            {
                axes[$"xaxis{at + 1}"] = axis;
            }

            traces.Add(isDifference ? DifferenceBars(sides, subjects, measure, name) : Bars(sides, at, subjects, measure, name));
            notes.AddRange(Head(isDifference, at, sides, domain[0], measure, language));
        }

        return new Plot(
            traces,
            new PlotLayout(
                (subjects.Count * (subjects.Count > 12 ? 25 : 36)) + 66,
                new PlotMargin(52, 24, 14, (names.Max(Wrapping.Width) * 13) + 24),
                first!,
                new PlotAxis("category")
                {
                    Categoryarray = [.. subjects.Select(subject => subject.Key)],
                    Tickvals = [.. subjects.Select(subject => subject.Key)],
                    Ticktext = [.. names.Select(Plot.Plain)],
                    Autorange = "reversed",
                    Ticklabelstandoff = 8,
                })
            {
                Axes = axes,
                Annotations = notes,
                Bargap = 0.32,
            },
            new PlotHeads(Yaxis: [.. subjects.Select(subject => $"subject~{subject.Key}")]));
    }

    private static double[] Domain(int at, int panels)
    {
        var share = 1.0 / panels;
        return [Math.Round(at * share, 6), Math.Round(((at + 1) * share) - (at == panels - 1 ? 0 : Gap), 6)];
    }

    // A number stands outside of its bar, so the longest bar must not fill the panel.
    private static PlotAxis Side(double most, double[] domain) => new("linear")
    {
        Domain = domain,
        Range = [0, most * 1.28],
        Showticklabels = false,
        Zeroline = true,
        Anchor = "y",
    };

    private static PlotAxis Differences(IReadOnlyList<CompareSide> sides, IReadOnlyList<Subject> subjects, Measure measure, double[] domain)
    {
        var most = ColourScale.Bound(subjects.Max(subject => Math.Abs(CompareFigure.Difference(sides, 1, subject, measure) ?? 0)));
        return new PlotAxis("linear")
        {
            Domain = domain,
            Range = [-most * 1.32, most * 1.32],
            Showticklabels = false,
            Zeroline = true,
            Anchor = "y",
        };
    }

    private static BarTrace Bars(IReadOnlyList<CompareSide> sides, int side, IReadOnlyList<Subject> subjects, Measure measure, string axis) => new(
        [.. subjects.Select(subject => CompareFigure.Value(sides[side], subject, measure))],
        [.. subjects.Select(subject => subject.Key)],
        [.. subjects.Select(subject => CompareFigure.Key(sides[side], subject.Key))],
        [.. subjects.Select(subject => Text(sides, side, subject, measure))],
        new PlotMarker(subjects.Select(subject => $"$group-{subject.Group}").ToList()),
        axis);

    // With three or four sides there is no panel for each difference; it stands behind the number.
    private static string Text(IReadOnlyList<CompareSide> sides, int side, Subject subject, Measure measure)
    {
        var value = Numbers.Bare(CompareFigure.Value(sides[side], subject, measure), measure);
        return sides.Count > 2 && side > 0 && CompareFigure.Difference(sides, side, subject, measure) is { } difference
            ? $"{value} ({Numbers.Difference(difference, measure)})"
            : value;
    }

    private static BarTrace DifferenceBars(IReadOnlyList<CompareSide> sides, IReadOnlyList<Subject> subjects, Measure measure, string axis) => new(
        [.. subjects.Select(subject => CompareFigure.Difference(sides, 1, subject, measure))],
        [.. subjects.Select(subject => subject.Key)],
        [.. subjects.Select(subject => $"subject~{subject.Key}")],
        [.. subjects.Select(subject => Numbers.Difference(CompareFigure.Difference(sides, 1, subject, measure), measure))],
        new PlotMarker("$ink-3", Opacity: 0.75),
        axis);

    private static IEnumerable<PlotNote> Head(bool isDifference, int at, IReadOnlyList<CompareSide> sides, double x, Measure measure, Language language)
    {
        var (name, facts) = isDifference
            ? (Words.CompareDifference.In(language, sides[1].Name, sides[0].Name), (measure == Measure.Hits ? Words.CompareDifferenceHits : Words.CompareDifferenceUnit).In(language))
            : (sides[at].Name, CompareFigure.Facts(sides[at], measure, language));
        var width = 92.0 / (sides.Count == 2 ? 3 : sides.Count);
        yield return new PlotNote($"<b>{Plot.Plain(Wrapping.OneLine(name, width * 0.8))}</b>", x, 1, "paper", "paper") { Yshift = 22, Font = new(14, "$ink") };
        yield return new PlotNote(Plot.Plain(facts), x, 1, "paper", "paper") { Yshift = 6, Font = new(11.5, "$ink-3") };
    }
}
