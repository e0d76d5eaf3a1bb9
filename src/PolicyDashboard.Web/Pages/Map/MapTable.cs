using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Heatmap;

namespace PolicyDashboard.Web.Pages.Map;

/// <summary>The numbers of the map as a table: a row a place, a column a subject.</summary>
internal static class MapTable
{
    public static FigureTable From(
        IReadOnlyList<MapPlace> places, IReadOnlyList<Subject> subjects, MapAddress address, ColourScale scale, Vocabulary known, Language language)
    {
        var (total, isDifference) = (places[0], address.Against is not null);
        var unit = isDifference ? CellUnits.DifferenceOf(address.Measure) : CellUnits.Of(address.Measure);

        // Beside one number a place there is room for how sure it is; among twenty-three it is told where one is pointed at.
        var withIntervals = address.Form == MapForm.One && places.Any(place => place.Estimate(subjects[0]) is not null);
        return new FigureTable(
            Words.TableOf.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
            address.Form == MapForm.Every ? Groups(subjects, known, language) : [],
            [
                new(Words.RowsPlaces.In(language)),
                new(Words.MapDocuments.In(language)),
                new("n", Names.Whole(address.Measure).In(language)),
                .. subjects.Select(subject => new TableHead(
                    Names.Of(subject, language),
                    address.Form == MapForm.One ? unit.In(language) : null,
                    total.Link(subject),
                    total.KeyOf(subject),
                    Unit: unit)),
                .. withIntervals ? [new TableHead(Words.MapInterval.In(language), unit.In(language), IsWord: true)] : Array.Empty<TableHead>(),
            ],
            [.. places.Select(Row)]);

        TableRow Row(MapPlace place) => new(
            new TableHead(
                place.Name,
                place.IsThin ? Words.FewStatements.In(language, place.Totals!.Value.Statements) : null,
                More: place.Beneath is { } beneath ? new TableMore(Words.PlacesBeneath.In(language), beneath) : null),
            [Documents(place), Whole(place), .. subjects.Select(subject => Cell(place, subject)), .. withIntervals ? [Interval(place)] : Array.Empty<TableCell>()],
            place.IsTotal);

        TableCell Documents(MapPlace place) => new(Numbers.Count(place.Totals?.Documents ?? 0), place.Totals?.Documents ?? 0);

        TableCell Whole(MapPlace place) => place.Totals is { } totals
            ? new(Numbers.Count(totals.Denominator(address.Measure)), totals.Denominator(address.Measure), Link: place.Link(null), Key: place.KeyOf(null))
            : new("0", 0, Words.NoDocuments.In(language));

        TableCell Interval(MapPlace place) => new(place.RangeOf(subjects[0]), null, IsWord: true);

        TableCell Cell(MapPlace place, Subject subject)
        {
            var tile = place.Tile(subject, scale);
            return new TableCell(tile.Text, tile.Value, tile.Detail, tile.Link, tile.Key, tile.Shade, IsDiverging: tile.IsDiverging, Unit: isDifference && !place.IsDifference ? CellUnits.Of(address.Measure) : null);
        }
    }

    private static IReadOnlyList<TableGroup> Groups(IReadOnlyList<Subject> subjects, Vocabulary known, Language language) =>
    [
        new("", 3, null),
        .. ColumnRun.Of(subjects, known, language).Select(run => new TableGroup(run.Name, run.Width, $"var({GroupColours.Variable(run.Group)})")),
    ];
}
