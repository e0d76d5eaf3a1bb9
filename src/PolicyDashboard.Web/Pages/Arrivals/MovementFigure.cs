using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Arrivals;

/// <summary>Turns movements into bars and their table, the largest first.</summary>
public static class MovementFigure
{
    /// <summary>Bars that are still read one by one.</summary>
    public const int MostBars = 20;

    /// <summary>Rows that a page shows; files have all.</summary>
    public const int MostRows = 100;

    // What stands where a whisker goes on.
    private const string BeyondLeft = "◀", BeyondRight = "▶";

    private const double RowHeight = 26, RoomBeyond = 1.06;

    /// <summary>The figure; null where nothing can have moved.</summary>
    /// <param name="address">The view, its time among it.</param>
    /// <param name="found">What is new.</param>
    /// <param name="extent">As many rows as a page shows, or all.</param>
    /// <param name="known">Subjects and places.</param>
    /// <param name="language">Language of the words.</param>
    public static Figure? From(NewAddress address, NewDocuments found, Extent extent, Vocabulary known, Language language)
    {
        if (found.Movements.Count == 0)
        {
            return null;
        }

        var shown = extent == Extent.All ? found.Movements : [.. found.Movements.Take(MostRows)];
        var since = NewQuestion.Told(address.Since!.Value);
        var bars = Bars(address, [.. found.Movements.Take(MostBars)], known, language);
        return new Figure(
            (address.By == NewsBy.Taken ? Words.NewMovedTaken : Words.NewMovedIssued).In(language, since, Names.Of(address.Measure).In(language), (address.Measure == Measure.Hits ? Words.UnitHits : Words.UnitPoints).In(language)),
            [
                $"{Names.Of(address.Measure).In(language)} = {Names.Formula(address.Measure).In(language)}",
                Words.NewCounts.In(language, Numbers.Count(found.Documents.Count), Numbers.Count(found.Before)),
                Coverage.Types(address.Filter.Types, language),
                Coverage.Years(address.Filter, language),
                .. Coverage.Classes(address.Filter, language),
                .. AreaNotes.Of([address.Filter.Place], known, language),
                Words.NewSameRevision.In(language),
                Words.NewInterval.In(language),
                .. bars.Layout.Annotations.Count > 0 ? [Words.NewBeyond.In(language)] : Array.Empty<string>(),
                .. shown.Count < found.Movements.Count ? [Words.NewSome.In(language, Numbers.Count(shown.Count), Numbers.Count(found.Movements.Count))] : Array.Empty<string>(),
            ],
            bars,
            Table(address, shown, known, language));
    }

    private static Plot Bars(NewAddress address, IReadOnlyList<Movement> movements, Vocabulary known, Language language)
    {
        double?[] values = [.. movements.Select(movement => (double?)movement.Difference)];
        double?[] lows = [.. movements.Select(movement => double.IsNaN(movement.Low) ? (double?)null : movement.Low)];
        double?[] highs = [.. movements.Select(movement => double.IsNaN(movement.High) ? (double?)null : movement.High)];
        string[] keys = [.. movements.Select(Key)];
        // The number stands with the name: at the end of its bar the whiskers would cross it out.
        var names = movements.Select(movement => $"{PlaceName(movement, known, language)} · {Names.Of(movement.Theme, language)}  {Numbers.Difference(movement.Difference, address.Measure)}{(IsApart(movement) ? "*" : "")}").ToList();

        // Long whiskers end at the edge: what moved by a tenth of a point is not to look like nothing for the sake of one.
        var most = Math.Max(0.001, values.Max(value => Math.Abs(value!.Value)) * 1.6);
        return new Plot(
            [
                new BarTrace(
                    values,
                    keys,
                    keys,
                    [],
                    new PlotMarker(movements.Select(movement => $"$group-{movement.Theme.Group}").ToList(), Opacity: 0.75))
                {
                    Whiskers = PlotWhiskers.Of(values, [.. lows.Select(low => low is { } end ? Math.Max(end, -most) : (double?)null)], [.. highs.Select(high => high is { } end ? Math.Min(end, most) : (double?)null)]),
                },
            ],
            new PlotLayout(
                (movements.Count * RowHeight) + 46,
                new PlotMargin(10, 56, 34, (names.Max(Wrapping.Width) * 13) + 24),
                new PlotAxis("linear") { Range = [-most * RoomBeyond, most * RoomBeyond], Tickformat = address.Measure == Measure.Hits ? ".2~f" : ".1~%", Nticks = 6, Showgrid = true, Zeroline = true, Tickfont = new(12, "$ink-2") },
                new PlotAxis("category")
                {
                    Categoryarray = [.. keys],
                    Tickvals = [.. keys],
                    Ticktext = [.. names.Select(Plot.Plain)],
                    Autorange = "reversed",
                    Ticklabelstandoff = 6,
                })
            {
                Bargap = 0.35,
                Annotations = [.. movements.Index().SelectMany(row => GoesOn(row.Index, lows[row.Index] < -most, highs[row.Index] > most, most))],
            });
    }

    /// <summary>Says at an edge that a whisker goes on beyond it.</summary>
    private static IEnumerable<PlotNote> GoesOn(int row, bool isLeft, bool isRight, double most)
    {
        if (isLeft)
        {
            yield return new(BeyondLeft, -most, row, "x", "y") { Xanchor = "right", Yanchor = "middle", Xshift = 4, Font = new(9, "$ink-2") };
        }

        if (isRight)
        {
            yield return new(BeyondRight, most, row, "x", "y") { Xanchor = "left", Yanchor = "middle", Xshift = -4, Font = new(9, "$ink-2") };
        }
    }

    private static FigureTable Table(NewAddress address, IReadOnlyList<Movement> movements, Vocabulary known, Language language)
    {
        var (measure, unit, difference) = (address.Measure, CellUnits.Of(address.Measure), CellUnits.DifferenceOf(address.Measure));
        return new FigureTable(
            Words.TableOf.In(language, Names.Of(measure).In(language), Names.Unit(measure).In(language)),
            [],
            [
                new(Words.PlaceLabel.In(language)),
                new(Words.ThemeLabel.In(language), IsWord: true),
                new(Words.NewDocumentsHead.In(language)),
                new(Words.NewPartBefore.In(language), Names.Unit(measure).In(language), Unit: unit),
                new(Words.NewPartNow.In(language), Names.Unit(measure).In(language), Unit: unit),
                new(Words.NewMovedHead.In(language), difference.In(language), Unit: difference),
                new(Words.IntervalHead.In(language), difference.In(language), IsWord: true),
                new(Words.NewPartNew.In(language), Names.Unit(measure).In(language), Unit: unit),
            ],
            [.. movements.Select(Row)]);

        TableRow Row(Movement movement)
        {
            var apart = IsApart(movement);
            var range = double.IsNaN(movement.Low) ? Numbers.Missing : Words.NewRange.In(language, Numbers.Difference(movement.Low, measure), Numbers.Difference(movement.High, measure));
            return new TableRow(
                new TableHead(PlaceName(movement, known, language)),
                [
                    new TableCell(Names.Of(movement.Theme, language), null, IsWord: true),
                    new TableCell(Numbers.Count(movement.Documents), movement.Documents, Link: Link(movement, MovementPart.New, null)),
                    Cell(movement, MovementPart.Before, movement.Before),
                    Cell(movement, MovementPart.Now, movement.Now),
                    new TableCell(
                        Numbers.Difference(movement.Difference, measure),
                        movement.Difference,
                        apart ? Words.NewApart.In(language) : double.IsNaN(movement.Low) ? null : Words.NewChance.In(language),
                        Link(movement, MovementPart.New, movement.Theme.Key),
                        Key(movement),
                        Mark: apart ? CellMark.Notable : CellMark.None),
                    new TableCell(range, null, IsWord: true),
                    Cell(movement, MovementPart.New, movement.New),
                ]);
        }

        TableCell Cell(Movement movement, MovementPart part, double value) =>
            new(Numbers.Bare(value, measure), value, Link: Link(movement, part, movement.Theme.Key));

        string Link(Movement movement, MovementPart part, string? subject) =>
            Links.To(address with { Open = new OpenNumber(RowOf(movement), subject), Part = part });
    }

    private static bool IsApart(Movement movement) => !double.IsNaN(movement.Low) && !movement.HoldsZero;

    private static RowKey RowOf(Movement movement) => movement.Place is { } place ? RowKey.Of(place) : RowKey.All;

    private static string Key(Movement movement) => new OpenNumber(RowOf(movement), movement.Theme.Key).Key;

    private static string PlaceName(Movement movement, Vocabulary known, Language language) =>
        movement.Place is { } place ? Names.Of(place, known.Gazetteer, language) : Words.Everything.In(language);
}
