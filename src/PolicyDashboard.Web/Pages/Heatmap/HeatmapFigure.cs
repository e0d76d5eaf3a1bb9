using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>Turns coverage into the heatmap and its table. Pure, so that its numbers are tested without a browser.</summary>
public static class HeatmapFigure
{
    // Beyond two standard deviations lies what is worth a look; a scale that ends before four would cry wolf.
    private const double LeastResidual = 4;

    /// <summary>The figure.</summary>
    /// <param name="address">The view.</param>
    /// <param name="matrix">Rows in their order, columns, total.</param>
    /// <param name="bounds">Numbers that the ends of the colour scale are taken from: those of the whole corpus, or of the rows shown.</param>
    /// <param name="known">Subjects and places.</param>
    /// <param name="language">Language of the words.</param>
    public static Figure From(HeatmapAddress address, HeatmapMatrix matrix, IEnumerable<double> bounds, Vocabulary known, Language language)
    {
        var rows = matrix.Lines.Select(line => new HeatmapRow(line, address, known, language, matrix.Quality)).ToList();
        var total = HeatmapRow.Total(matrix.Total, matrix.TotalEstimates, address, known, language, matrix.Quality);
        var scale = Scale(address, bounds, Values(rows, matrix.Columns), language);

        return new Figure(
            Title(address, known, language),
            Notes(address, matrix.Total, matrix.TotalEstimates is { Subjects.Count: > 0 }, known, language),
            HeatmapPlot.From(rows, total, matrix.Columns, address, scale, known, language),
            HeatmapTable.From(rows, total, matrix.Columns, address, scale, known, language, matrix.Quality),
            scale);
    }

    /// <summary>Every number that a matrix colours, for the ends of a scale.</summary>
    internal static IEnumerable<double> Values(HeatmapAddress address, HeatmapMatrix matrix, Vocabulary known) =>
        Values(matrix.Lines.Select(line => new HeatmapRow(line, address, known, Language.Chinese)), matrix.Columns);

    private static IEnumerable<double> Values(IEnumerable<HeatmapRow> rows, IReadOnlyList<Subject> columns) =>
        rows.SelectMany(row => columns.Select(column => row.Cell(column).Shown)).OfType<double>();

    private static ColourScale Scale(HeatmapAddress address, IEnumerable<double> bounds, IEnumerable<double> shown, Language language)
    {
        var (against, arrangement) = (address.Arrangement.Against, address.Arrangement);
        var isCorpus = arrangement.Bounds == ScaleBounds.Corpus;
        var most = ColourScale.BoundOf(bounds.Select(Math.Abs));
        most = against.IsRest ? Math.Max(LeastResidual, most) : most;
        var isOver = shown.Any(value => Math.Abs(value) > most);
        var high = against.IsRest ? MatrixCell.Signed(most) : against.IsNothing ? Numbers.Value(most, address.Measure) : Numbers.Difference(most, address.Measure);
        var low = against.IsRest ? MatrixCell.Signed(-most) : against.IsNothing ? Numbers.Value(0, address.Measure) : Numbers.Difference(-most, address.Measure);
        return new ColourScale(
            most,
            isOver && !against.IsNothing ? Words.ScaleAtMost.In(language, low) : low,
            isOver ? Words.ScaleAtLeast.In(language, high) : high,
            !against.IsNothing)
        {
            Bounds = (isCorpus ? Words.BoundsCorpus : Words.BoundsShown).In(language),
            OtherBounds = (
                (isCorpus ? Words.BoundsToShown : Words.BoundsToCorpus).In(language),
                Links.To(address with { Arrangement = arrangement with { Bounds = isCorpus ? ScaleBounds.Shown : ScaleBounds.Corpus } })),
            Signs = against.IsNothing ? [] : [(against.IsRest ? Words.SignNotable : Words.SignApart).In(language), Words.SignThin.In(language)],
        };
    }

    private static string Title(HeatmapAddress address, Vocabulary known, Language language)
    {
        var title = (address.Rows, address.Columns) switch
        {
            (RowsAre.Places, ColumnsAre.Themes) => Words.HeatmapPlacesThemes,
            (RowsAre.Places, _) => Words.HeatmapPlacesGroups,
            (_, ColumnsAre.Themes) => Words.HeatmapDocumentsThemes,
            _ => Words.HeatmapDocumentsGroups,
        };
        var place = address.Filter.Place is { } code ? Names.Of(code, known.Gazetteer, language) + Words.Colon.In(language) : "";
        var (measure, unit) = (Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language));
        var against = address.Arrangement.Against;
        var what = against.IsRest
            ? address.Measure == Measure.Statements ? Words.AgainstRestTitle.In(language) : Words.AgainstRestOther.In(language, measure)
            : against.Place is { } other
                ? Words.AgainstPlaceTitle.In(language, Names.Of(other, known.Gazetteer, language), measure, (address.Measure == Measure.Hits ? Words.UnitHits : Words.UnitPoints).In(language))
                : Words.TitleMeasure.In(language, measure, unit);
        return $"{place}{title.In(language)}{what}";
    }

    private static IReadOnlyList<string> Notes(HeatmapAddress address, CoverageRow total, bool hasIntervals, Vocabulary known, Language language)
    {
        var view = address.Filter.View == PlaceView.Spoken
            ? Words.NoteSpoken.In(language)
            : Words.NoteIssuing.In(language, (address.Filter.ThisLevelOnly ? Words.LevelThisOnly : Words.LevelWithBeneath).In(language), Coverage.Levels(total.Levels, language));
        return
        [
            .. Coverage.Notes(address.Filter, address.Measure, total.Totals, language),
            view,
            .. AreaNotes.Of([address.Filter.Place, .. address.AskedAreas?.Select(area => (Area?)area) ?? [], address.Arrangement.Against.Place], known, language),
            .. address.AskedAreas is null ? Array.Empty<string>() : [Words.NoteAreas.In(language)],
            .. address.Arrangement.Against.IsRest ? [Words.AgainstRestNote.In(language)] : Array.Empty<string>(),
            .. hasIntervals ? [Words.NoteInterval.In(language)] : Array.Empty<string>(),
        ];
    }
}
