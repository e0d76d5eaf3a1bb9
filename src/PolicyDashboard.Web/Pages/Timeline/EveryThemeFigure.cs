using System.Globalization;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>Every theme in a small panel of its own, all on one scale: which one moved is seen at a glance.</summary>
public static class EveryThemeFigure
{
    private const int Across = 4, AcrossOnTelephone = 2, PanelHeight = 132, Around = 46;
    private const double ColumnGap = 0.045, RowGap = 0.3;

    /// <summary>The figure; null where there is no point.</summary>
    /// <param name="address">The view.</param>
    /// <param name="panels">Points of years by theme.</param>
    /// <param name="known">Themes.</param>
    /// <param name="language">Language of the words.</param>
    public static Figure? From(TimelineAddress address, IReadOnlyDictionary<string, IReadOnlyList<TimelinePoint>> panels, Vocabulary known, Language language)
    {
        var themes = known.Themes.ToList();
        var dated = themes.ToDictionary(theme => theme.Key, theme => panels[theme.Key]
            .Select(point => new DatedPoint(point, address with { Subject = theme.Key, Step = TimeStep.Year }, known, language))
            .Where(point => point.Value is not null)
            .ToList());
        var years = dated.Values.SelectMany(points => points.Select(point => point.Step)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (years.Count == 0)
        {
            return null;
        }

        var totals = panels.Values.First().Aggregate(default(Analysis.Measures.TextTotals), (sum, point) => sum + point.Point.Totals);
        var place = address.Places.Count > 0 ? Names.Of(address.Places[0], known.Gazetteer, language) + Words.Colon.In(language) : "";
        var plot = Plot(address, themes, dated, language);
        return new Figure(
            place + Words.EveryThemeTitle.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
            [
                .. Coverage.Notes(address.Filter, address.Measure, totals, language),
                .. AreaNotes.Of([address.Filter.Place, .. address.Places.Take(1).Select(one => (Analysis.Places.Area?)one)], known, language),
                Words.EveryThemeNote.In(language),
                .. Any(plot, marker => marker.Opacity is not null) ? [Words.EveryThemeFaint.In(language)] : Array.Empty<string>(),
                .. Any(plot, marker => marker.Symbol is not null) ? [Words.EveryThemeBeyond.In(language)] : Array.Empty<string>(),
            ],
            plot,
            Table(address, themes, dated, years, language));
    }

    private static bool Any(Plot plot, Func<PlotMarker, bool> isSuch) => plot.Traces.OfType<PointTrace>().Any(trace => isSuch(trace.Marker));

    private static Plot Plot(TimelineAddress address, List<Subject> themes, Dictionary<string, List<DatedPoint>> dated, Language language)
    {
        var all = dated.Values.SelectMany(points => points).ToList();
        var most = ColourScale.Bound(MostOf(all));
        var (first, last) = (all.Min(point => point.At.Year), all.Max(point => point.At.Year));
        var places = Places(themes.Count, Across);
        var axes = new Dictionary<string, object>();
        PlotAxis? x0 = null, y0 = null;
        var traces = new List<PlotTrace>();
        var notes = new List<PlotNote>();
        for (var at = 0; at < themes.Count; at++)
        {
            var number = at == 0 ? "" : (at + 1).ToString(CultureInfo.InvariantCulture);
            var x = new PlotAxis("date")
            {
                Domain = places[at].X,
                Range = [$"{first - 1}-09-01", $"{last + 1}-03-01"],
                Anchor = "y" + number,
                Tickformat = "%Y",
                Nticks = 4,
                Tickfont = new(11, "$ink-3"),
                Showticklabels = places[at].IsLowest,
                Ticklabelstandoff = 6,
            };
            var y = new PlotAxis("linear")
            {
                Domain = places[at].Y,
                Range = [0, TopOf(most)],
                Anchor = "x" + number,
                Tickformat = address.Measure == Analysis.Measures.Measure.Hits ? ".2~f" : ".1~%",
                Nticks = 3,
                Showgrid = true,
                Zeroline = true,
                Tickfont = new(11, "$ink-3"),
                Showticklabels = places[at].IsFirst,
            };
            (x0, y0) = (x0 ?? x, y0 ?? y);
            if (at > 0)
            {
                axes["xaxis" + number] = x;
                axes["yaxis" + number] = y;
            }

            var points = dated[themes[at].Key];
            if (points.Count > 0)
            {
                traces.AddRange(TimelinePlot.Years(points, $"$group-{themes[at].Group}", TopOf(most), "x" + number, "y" + number));
            }

            notes.Add(new PlotNote($"<b>{Charts.Plot.Plain(Names.Of(themes[at], language))}</b>", x.Domain[0], y.Domain[1], "paper", "paper") { Yshift = 3, Font = new(12.5, "$ink"), Cut = (1.0 / Across) - (ColumnGap / 2) });
        }

        return new Plot(traces, new PlotLayout(Height(themes.Count, Across), new PlotMargin(8, 12, 34, 52), x0!, y0!)
        {
            Axes = axes,
            Annotations = notes,
            Narrow = new(Height(themes.Count, AcrossOnTelephone), Places(themes.Count, AcrossOnTelephone)),
        });
    }

    private static double Height(int count, int across) => ((count + across - 1) / across * PanelHeight) + Around;

    private static List<PanelPlace> Places(int count, int across)
    {
        var down = (count + across - 1) / across;
        return
        [
            .. Enumerable.Range(0, count).Select(at =>
            {
                double left = (double)(at % across) / across, top = 1 - ((double)(at / across) / down);
                var isFirst = at % across == 0;
                return new PanelPlace(
                    [Math.Round(left + (isFirst ? 0 : ColumnGap / 2), 5), Math.Round(left + (1.0 / across) - (ColumnGap / 2), 5)],
                    [Math.Round(top - (1.0 / down), 5), Math.Round(top - (RowGap / down), 5)],
                    isFirst,
                    at + across >= count);
            }),
        ];
    }

    /// <summary>
    /// The value that the scale must hold: the largest, but for those that together rest on a two-hundredth of what all rest on. A year of one
    /// short text would press all others of all themes down.
    /// </summary>
    private static double MostOf(List<DatedPoint> points)
    {
        var (rest, most) = (points.Sum(point => (double)point.Whole) / 200, 0.0);
        foreach (var point in points.OrderByDescending(point => point.Value))
        {
            most = point.Value!.Value;
            if ((rest -= point.Whole) < 0)
            {
                break;
            }
        }

        return most;
    }

    private static double TopOf(double most) => most * 1.08;

    private static FigureTable Table(TimelineAddress address, List<Subject> themes, Dictionary<string, List<DatedPoint>> dated, List<string> years, Language language) => new(
        Words.TableOf.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
        [],
        [new(Words.ColumnsThemes.In(language)), .. years.Select(year => new TableHead(year, Unit: CellUnits.Of(address.Measure)))],
        [.. themes.Select(theme =>
        {
            var points = dated[theme.Key].ToDictionary(point => point.Step);
            return new TableRow(
                new TableHead(Names.Of(theme, language), Link: Links.To(address with { Subject = theme.Key, Form = TimelineForm.One, Step = TimeStep.Year, Open = null })),
                [.. years.Select(year => points.TryGetValue(year, out var point)
                    ? new TableCell(Numbers.Bare(point.Value, address.Measure), point.Value, point.Explain, point.LinkTo(theme.Key, address), point.KeyOf(theme.Key))
                    : new TableCell(Numbers.Missing, null, Words.NoDocuments.In(language)))]);
        })]);
}
