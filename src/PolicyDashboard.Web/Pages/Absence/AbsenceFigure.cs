using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Absence;

/// <summary>Turns what is missed into bars and their table.</summary>
public static class AbsenceFigure
{
    private const double RowHeight = 30;

    /// <summary>The figure.</summary>
    /// <param name="address">The view.</param>
    /// <param name="themes">Every theme of every place that is looked at.</param>
    /// <param name="total">All text under the filter.</param>
    /// <param name="known">Subjects and places.</param>
    /// <param name="language">Language of the words.</param>
    public static Figure From(AbsenceAddress address, IReadOnlyList<MissedTheme> themes, CoverageRow total, Vocabulary known, Language language, HomePlace? home = null)
    {
        var isOne = address.Filter.Place is not null;
        var shown = themes
            .Where(theme => address.IsWhole || theme.IsGap)
            .OrderByDescending(theme => home?.Place is { } place && theme.Row.Place == place)
            .ThenBy(theme => theme.Row.Place.Place ?? default)
            .ThenBy(theme => theme.Gap)
            .ThenBy(theme => theme.AtMost)
            .ToList();
        var title = address.Filter.Place is { } place ? Words.AbsenceOf.In(language, Names.Of(place, known.Gazetteer, language)) : Words.AbsenceOfAll.In(language);
        return new Figure(
            title,
            [
                .. Coverage.Notes(address.Filter, Measure.Statements, total.Totals, language),
                .. AreaNotes.Of([address.Filter.Place], known, language),
                (isOne ? Words.AbsenceBars : Words.AbsenceCounts).In(language),
                Words.AbsenceRule.In(language),
            ],
            isOne ? Bounds(shown, language) : Counts(themes, known, language),
            Table(address, shown, known, language));
    }

    private static Plot Bounds(List<MissedTheme> themes, Language language)
    {
        var most = themes.Count == 0 ? 0.1 : ColourScale.Bound(themes.Max(theme => theme.AtMost));
        return Bars(
            [.. themes.Select(theme => (theme.Theme.Key, Names.Of(theme.Theme, language), (double?)theme.AtMost, Key(theme), Numbers.Value(theme.AtMost, Measure.Statements), $"$group-{theme.Theme.Group}"))],
            most,
            ".1~%");
    }

    private static Plot Counts(IReadOnlyList<MissedTheme> themes, Vocabulary known, Language language)
    {
        var places = themes.GroupBy(theme => theme.Row.Place).OrderByDescending(place => place.Count(theme => theme.IsGap)).ToList();
        var most = Math.Max(1, places.Max(place => place.Count(theme => theme.IsGap)));
        return Bars(
            [.. places.Select(place => (place.Key.ToString(), Names.Of(place.Key, known.Gazetteer, language), (double?)place.Count(theme => theme.IsGap), PlaceKey(place.Key.ToString()), $"{place.Count(theme => theme.IsGap)}", "$accent"))],
            most,
            "d");
    }

    private static Plot Bars(IReadOnlyList<(string Key, string Name, double? Length, string Open, string Text, string Colour)> rows, double most, string format) => new(
        [
            new BarTrace(
                [.. rows.Select(row => row.Length)],
                [.. rows.Select(row => row.Key)],
                [.. rows.Select(row => row.Open)],
                [.. rows.Select(row => row.Text)],
                new PlotMarker(rows.Select(row => row.Colour).ToList(), Opacity: 0.75)),
        ],
        new PlotLayout(
            (Math.Max(1, rows.Count) * RowHeight) + 46,
            new PlotMargin(10, 56, 34, (rows.Select(row => Wrapping.Width(row.Name)).DefaultIfEmpty(4).Max() * 13) + 24),
            new PlotAxis("linear") { Range = [0, most * 1.06], Tickformat = format, Nticks = 6, Showgrid = true, Zeroline = true, Tickfont = new(12, "$ink-2") },
            new PlotAxis("category")
            {
                Categoryarray = [.. rows.Select(row => row.Key)],
                Tickvals = [.. rows.Select(row => row.Key)],
                Ticktext = [.. rows.Select(row => Plot.Plain(row.Name))],
                Autorange = "reversed",
                Ticklabelstandoff = 6,
            })
        {
            Bargap = 0.35,
        });

    private static FigureTable Table(AbsenceAddress address, IReadOnlyList<MissedTheme> themes, Vocabulary known, Language language)
    {
        return new FigureTable(
            Words.TableOf.In(language, Names.Of(Measure.Statements).In(language), Names.Unit(Measure.Statements).In(language)),
            [],
            [
                new(Words.PlaceLabel.In(language)),
                new(Words.ThemeLabel.In(language), IsWord: true),
                new(Words.AbsenceState.In(language), IsWord: true),
                new(Words.AbsenceShare.In(language), "%", Unit: CellUnits.Of(Measure.Statements)),
                new(Words.AbsenceAtMost.In(language), "%", Unit: CellUnits.Of(Measure.Statements)),
                new(Words.AbsenceRest.In(language), "%", Unit: CellUnits.Of(Measure.Statements)),
                new(Words.AbsenceDifference.In(language), Words.UnitPoints.In(language), IsWord: true),
            ],
            [.. themes.Select(Row)]);

        TableRow Row(MissedTheme theme)
        {
            var (row, contrast) = (theme.Row, theme.Estimate.Contrast);
            return new TableRow(
                new TableHead(
                    Names.Of(row.Place, known.Gazetteer, language),
                    $"n = {Numbers.Count(row.Totals.Statements)}",
                    Links.To(address with { Filter = address.Filter with { Place = row.Place }, Open = null }),
                    PlaceKey(row.Key)),
                [
                    new TableCell(Names.Of(theme.Theme, language), null, IsWord: true),
                    new TableCell(State(theme.Gap).In(language), null, IsWord: true),
                    new TableCell(
                        Numbers.Bare(theme.Estimate.Value, Measure.Statements),
                        theme.Estimate.Value,
                        $"{Coverage.Fraction(row.Of(theme.Theme.Key), row.Totals, Measure.Statements, language)}\n{EstimateWords.Interval(theme.Estimate, Measure.Statements, language)}",
                        Link(address, new OpenNumber(RowKey.Of(row.Place), theme.Theme.Key)),
                        Key(theme)),
                    new TableCell(Numbers.Bare(theme.AtMost, Measure.Statements), theme.AtMost, Link: Link(address, new OpenNumber(RowKey.Of(row.Place), null)), Key: new OpenNumber(RowKey.Of(row.Place), null).Key),
                    contrast is null ? new TableCell(Numbers.Missing, null) : new TableCell(
                        Numbers.Bare(contrast.Base, Measure.Statements), contrast.Base, Link: Links.To(HeatmapAddress.Start with
                        {
                            Filter = address.Filter with { Place = null },
                            Arrangement = Arrangement.Start with { Order = RowOrder.By(theme.Theme.Key) },
                        })),
                    new TableCell(
                        contrast is null ? Numbers.Missing : $"{Numbers.Difference(contrast.Difference, Measure.Statements)}（{Numbers.Difference(contrast.Low, Measure.Statements)} … {Numbers.Difference(contrast.High, Measure.Statements)}）",
                        null,
                        IsWord: true),
                ]);
        }
    }

    private static Wording State(Gap gap) => gap switch
    {
        Gap.None => Words.AbsenceNone,
        Gap.Less => Words.AbsenceLess,
        Gap.Open => Words.AbsenceOpen,
        _ => Words.AbsenceNot,
    };

    private static string Key(MissedTheme theme) => new OpenNumber(RowKey.Of(theme.Row.Place), theme.Theme.Key).Key;

    private static string PlaceKey(string row) => $"place~{row}";

    // The number stands in the place's own text, whichever place the page looks at.
    private static string Link(AbsenceAddress address, OpenNumber open) => Links.To(address with { Open = open });
}
