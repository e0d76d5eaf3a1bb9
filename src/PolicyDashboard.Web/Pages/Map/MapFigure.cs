using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Hosting;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Map;

/// <summary>Turns coverage into maps. Pure, so that its numbers are tested without a browser.</summary>
public static class MapFigure
{
    /// <summary>The map, or the maps.</summary>
    /// <param name="address">The view.</param>
    /// <param name="answer">Coverage of places under its filter.</param>
    /// <param name="estimates">How sure its numbers are; null where that is not known.</param>
    /// <param name="bounds">Numbers that the end of the colour scale is taken from: those of the whole corpus.</param>
    /// <param name="known">Subjects and places.</param>
    /// <param name="language">Language of the words.</param>
    public static MapDrawing From(MapAddress address, CoverageTable answer, EstimateTable? estimates, IReadOnlyList<double> bounds, Vocabulary known, Language language, HomePlace? home = null)
    {
        var subject = known.Find(address.Subject)!;
        IReadOnlyList<Subject> shown = address.Form == MapForm.Every ? [.. known.Themes] : [subject];
        var found = answer.Rows.Where(row => row.Place.Place is not null).ToDictionary(row => row.Place.Place!.Value);
        var places = ProvinceTiles.Apart.Where(tile => tile.Code != PlaceCode.Undetermined || found.ContainsKey(tile.Code))
            .Concat(ProvinceTiles.All)
            .Select(tile => new MapPlace(tile, found.GetValueOrDefault(tile.Code), estimates?.Rows.GetValueOrDefault(tile.Code.ToString()), address, known, language, home?.Place?.Province == tile.Code))
            .ToList();
        var total = MapPlace.Total(answer.Total, estimates?.Total, address, language);
        var scale = Scale(Values(address, answer, known), bounds, address.Measure, language);
        var maps = shown.Select(one => new SubjectMap(one, Names.Of(one, language), [.. places.Prepend(total).Select(place => place.Tile(one, scale))])).ToList();
        var without = places.Count(place => place.Code.IsDivision && !place.HasText && !place.IsOutside);
        return new MapDrawing(
            Title(address, subject, language),
            [.. Notes(address, answer, language), .. AreaNotes.Of([address.Filter.Place], known, language), .. without > 0 ? [Words.MapWithout.In(language, without)] : Array.Empty<string>(), .. estimates is { Rows.Count: > 0 } ? [Words.NoteInterval.In(language)] : Array.Empty<string>()],
            maps,
            MapTable.From([total, .. places.OrderByDescending(place => place.IsHome).ThenBy(place => place.Order)], shown, address, scale, known, language),
            scale,
            places.Any(place => place.IsThin));
    }

    /// <summary>The numbers that the colours of a map have to reach.</summary>
    /// <param name="address">The view.</param>
    /// <param name="answer">Coverage of places.</param>
    /// <param name="known">Subjects.</param>
    public static IReadOnlyList<double> Values(MapAddress address, CoverageTable answer, Vocabulary known)
    {
        var subject = known.Find(address.Subject)!;
        var subjects = address.Form == MapForm.Every ? known.Themes
            : address.Bound == MapBound.Shared ? known.Subjects.Where(one => one.Kind == subject.Kind)
            : [subject];
        return [.. answer.Rows.SelectMany(row => subjects.Select(one => row.Of(one.Key).In(address.Measure, row.Totals))).OfType<double>()];
    }

    private static ColourScale Scale(IReadOnlyList<double> shown, IReadOnlyList<double> bounds, Measure measure, Language language)
    {
        var scale = ColourScale.Of(bounds, measure, language);
        return scale with { High = shown.Any(value => value > scale.Most) ? Words.ScaleAtLeast.In(language, Numbers.Value(scale.Most, measure)) : scale.High, Bounds = Words.BoundsCorpus.In(language) };
    }

    private static string Title(MapAddress address, Subject subject, Language language) => address.Form == MapForm.Every
        ? Words.MapTitleEvery.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language))
        : Words.MapTitleOf.In(language, Names.Of(subject, language), Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language));

    private static IEnumerable<string> Notes(MapAddress address, CoverageTable answer, Language language) =>
    [
        .. Coverage.Notes(address.Filter, address.Measure, answer.Total.Totals, language),
        address.Filter.View == PlaceView.Spoken
            ? Words.NoteSpoken.In(language)
            : Words.NoteIssuing.In(language, Words.LevelWithBeneath.In(language), Coverage.Levels(answer.Total.Levels, language)),
    ];
}
