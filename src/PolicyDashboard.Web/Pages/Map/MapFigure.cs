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
        var scale = address.Against is null ? Scale(Values(address, answer, known), bounds, address.Measure, language)
            : ScaleOfDifferences(estimates is null ? [] : Differences(address, estimates, known), bounds, address.Measure, language);
        scale = address.Against is not null && places.Exists(place => shown.Any(one => place.Contrast(one) is { IsThin: true })) ? scale with { Signs = [.. scale.Signs, Words.MapSignThin.In(language)] } : scale;
        var maps = shown.Select(one => new SubjectMap(one, Names.Of(one, language), [.. places.Prepend(total).Select(place => place.Tile(one, scale))])).ToList();
        var without = places.Count(place => place.Code.IsDivision && !place.HasText && !place.IsOutside);
        return new MapDrawing(
            Title(address, subject, known, language),
            [.. Notes(address, answer, language), .. Base(places, subject, address, known, language), .. AreaNotes.Of([address.Filter.Place, address.Against], known, language), .. without > 0 ? [Words.MapWithout.In(language, without)] : Array.Empty<string>(), .. estimates is { Rows.Count: > 0 } ? [Words.NoteInterval.In(language)] : Array.Empty<string>()],
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
        var subjects = Coloured(address, known);
        return [.. answer.Rows.SelectMany(row => subjects.Select(one => row.Of(one.Key).In(address.Measure, row.Totals))).OfType<double>()];
    }

    /// <summary>The same of a map of differences: how large they are, whatever their sign.</summary>
    /// <param name="address">The view.</param>
    /// <param name="estimates">Places set against another.</param>
    /// <param name="known">Subjects.</param>
    public static IReadOnlyList<double> Differences(MapAddress address, EstimateTable estimates, Vocabulary known)
    {
        var subjects = Coloured(address, known);
        return [.. estimates.Rows.Values.SelectMany(row => subjects.Select(one => row.Subjects.GetValueOrDefault(one.Key)?.Contrast?.Difference)).OfType<double>().Select(Math.Abs)];
    }

    private static IReadOnlyList<Subject> Coloured(MapAddress address, Vocabulary known)
    {
        var subject = known.Find(address.Subject)!;
        return address.Form == MapForm.Every ? [.. known.Themes]
            : address.Bound == MapBound.Shared ? [.. known.Subjects.Where(one => one.Kind == subject.Kind)]
            : [subject];
    }

    private static ColourScale ScaleOfDifferences(IReadOnlyList<double> shown, IReadOnlyList<double> bounds, Measure measure, Language language)
    {
        var most = ColourScale.BoundOf(bounds);
        var (low, high, isOver) = (Numbers.Difference(-most, measure), Numbers.Difference(most, measure), shown.Any(value => value > most));
        return new ColourScale(most, isOver ? Words.ScaleAtMost.In(language, low) : low, isOver ? Words.ScaleAtLeast.In(language, high) : high, IsDiverging: true)
        {
            Bounds = Words.BoundsCorpus.In(language),
            Signs = [Words.SignApart.In(language)],
        };
    }

    // What all are set against, in its own number: a difference of five points is much of three and little of forty.
    private static IEnumerable<string> Base(IReadOnlyList<MapPlace> places, Subject subject, MapAddress address, Vocabulary known, Language language) =>
        address is { Against: { Set: null } other, Form: MapForm.One } && places.Select(place => place.Contrast(subject)).OfType<Contrast>().FirstOrDefault() is { } contrast
            ? [Words.MapBase.In(language, Names.Of(other, known.Gazetteer, language), Numbers.Value(contrast.Base, address.Measure))]
            : [];

    private static ColourScale Scale(IReadOnlyList<double> shown, IReadOnlyList<double> bounds, Measure measure, Language language)
    {
        var scale = ColourScale.Of(bounds, measure, language);
        return scale with { High = shown.Any(value => value > scale.Most) ? Words.ScaleAtLeast.In(language, Numbers.Value(scale.Most, measure)) : scale.High, Bounds = Words.BoundsCorpus.In(language) };
    }

    private static string Title(MapAddress address, Subject subject, Vocabulary known, Language language) => address.Against is { } other
        ? (address.Form == MapForm.Every ? Words.MapAgainstEvery.In(language) : Words.MapAgainstOf.In(language, Names.Of(subject, language)))
            + Words.AgainstPlaceTitle.In(language, Names.Of(other, known.Gazetteer, language), Names.Of(address.Measure).In(language), CellUnits.DifferenceOf(address.Measure).In(language))
        : address.Form == MapForm.Every
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
