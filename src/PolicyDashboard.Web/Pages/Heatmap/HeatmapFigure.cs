using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>Turns coverage into the heatmap and its table. Pure, so that its numbers are tested without a browser.</summary>
public static class HeatmapFigure
{
    /// <summary>The figure.</summary>
    /// <param name="address">The view.</param>
    /// <param name="answer">Coverage under its filter.</param>
    /// <param name="rows">Rows to show, in their order; one that <paramref name="answer"/> does not have is shown as missing.</param>
    /// <param name="known">Subjects and places.</param>
    /// <param name="language">Language of the words.</param>
    public static Figure From(HeatmapAddress address, CoverageTable answer, IReadOnlyList<CoverageRow> rows, Vocabulary known, Language language)
    {
        var columns = Columns(address, known);
        var found = answer.Rows.ToDictionary(row => row.Key);
        var scale = Scale(address, answer, columns, language);
        var lines = rows.Select(row => new HeatmapRow(row, found.GetValueOrDefault(row.Key), address, known, language)).ToList();
        var total = HeatmapRow.Total(answer.Total, address, known, language);

        return new Figure(
            Title(address, known, language),
            Notes(address, answer, language),
            HeatmapPlot.From(lines, total, columns, address, scale, known, language),
            HeatmapTable.From(lines, total, columns, address, scale, known, language),
            scale);
    }

    /// <summary>The columns: themes under their groups, or groups.</summary>
    internal static IReadOnlyList<Subject> Columns(HeatmapAddress address, Vocabulary known) =>
        [.. address.Columns == ColumnsAre.Groups ? known.Groups : known.Themes];

    private static ColourScale Scale(HeatmapAddress address, CoverageTable answer, IReadOnlyList<Subject> columns, Language language)
    {
        var values = answer.Rows
            .SelectMany(row => columns.Select(column => row.Of(column.Key).In(address.Measure, row.Totals)))
            .OfType<double>()
            .ToList();
        return ColourScale.Of(values, address.Measure, language);
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
        return $"{place}{title.In(language)}{Words.TitleMeasure.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language))}";
    }

    private static IReadOnlyList<string> Notes(HeatmapAddress address, CoverageTable answer, Language language)
    {
        var view = address.Filter.View == PlaceView.Spoken
            ? Words.NoteSpoken.In(language)
            : Words.NoteIssuing.In(language, (address.Filter.ThisLevelOnly ? Words.LevelThisOnly : Words.LevelWithBeneath).In(language), Coverage.Levels(answer.Total.Levels, language));
        return [.. Coverage.Notes(address.Filter, address.Measure, answer.Total.Totals, language), view];
    }
}
