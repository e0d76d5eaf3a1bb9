using System.Globalization;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Exports.Tables;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Search;

/// <summary>How what a search found is spread over places, themes, years and types, as one sheet.</summary>
internal static class SpreadSheet
{
    /// <summary>The sheet: the page's small tables one beneath the other, a column saying which one a row is of.</summary>
    public static Sheet Of(SearchCounts counts, Filter filter, Vocabulary known, Language language) => new(
        Words.SearchSpread.In(language),
        [
            new(Words.SearchSpread.In(language), 12),
            new(Words.ExportPartName.In(language), 24),
            new(Words.DocumentStatements.In(language), 10),
            new(Words.SearchShareOfPart.In(language), 14),
            new(Words.ExportHead.In(language, Words.SearchShareOfFound.In(language), CellUnit.Percent.In(language)), 14),
        ],
        Rows(counts, filter, known, language).ToAsyncEnumerable());

    /// <summary>Name of a place among those found: where the search is narrowed to it, its own documents stand beside those of the places beneath it.</summary>
    public static string PlaceOf(PlaceCode place, Filter filter, Vocabulary known, Language language)
    {
        var name = Names.Of(place, known.Gazetteer, language);
        return place == filter.Place && !filter.ThisLevelOnly && place.IsDivision ? Words.OwnLevel.In(language, name) : name;
    }

    private static IEnumerable<SheetRow> Rows(SearchCounts counts, Filter filter, Vocabulary known, Language language)
    {
        return
        [
            .. counts.Places.Select(row => Row(Words.SearchByPlace, PlaceOf(row.Key, filter, known, language), row.Statements, row.Share, null)),

            // A statement has several themes, so these are shares of what was found, as on the page.
            .. counts.Themes.Select(row => Row(Words.SearchByTheme, known.Find(row.Key) is { } subject ? Names.Of(subject, language) : row.Key, row.Statements, null, row.Share)),
            .. counts.Years.Select(row => Row(Words.SearchByYear, row.Key?.ToString(CultureInfo.InvariantCulture) ?? Words.Undated.In(language), row.Statements, row.Share, null)),
            .. counts.Types.Select(row => Row(Words.SearchByType, Names.Of(row.Key).In(language), row.Statements, row.Share, null)),
        ];

        SheetRow Row(Wording part, string name, long statements, double? ofPart, double? ofFound) => new(
        [
            new(part.In(language)),
            new(name),
            new(null, statements),
            new(null, ofPart * 10_000, Format: SheetFormat.OneDecimal),
            new(null, ofFound * CellUnit.Percent.Scale(), Format: SheetFormat.OneDecimal),
        ]);
    }
}
