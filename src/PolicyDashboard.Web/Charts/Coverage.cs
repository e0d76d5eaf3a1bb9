using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Charts;

/// <summary>What charts have in common: numerators, denominators, and the words that state them.</summary>
public static class Coverage
{
    /// <summary>Below so many statements a row is marked: one statement more or less moves its share by more than three points.</summary>
    public const int FewStatements = 30;

    /// <summary>Counts of a subject in a row; zeros where the row does not list it, for its text is there and says nothing about it.</summary>
    public static ThemeCounts Of(this CoverageRow row, string subject) => row.Subjects.GetValueOrDefault(subject);

    /// <summary><c>12 ÷ 97 计数语句</c>; why there is no such number where a search has none.</summary>
    public static string Fraction(ThemeCounts counts, TextTotals totals, Measure measure, Language language) => double.IsNaN(counts.Numerator(measure))
        ? Words.NoAttentionOfSearch.In(language)
        : $"{Numbers.Sum(counts.Numerator(measure))} ÷ {Numbers.Count(totals.Denominator(measure))} {Names.Whole(measure).In(language)}";

    /// <summary>All that a chart must say about its question: measure, denominator, types, years, classes.</summary>
    public static IReadOnlyList<string> Notes(Filter filter, Measure measure, TextTotals totals, Language language) =>
    [
        $"{Names.Of(measure).In(language)} = {Names.Formula(measure).In(language)}",
        Words.NoteWhole.In(language, Numbers.Count(totals.Documents), Numbers.Count(totals.Denominator(measure)), Names.Whole(measure).In(language)),
        Types(filter.Types, language),
        Years(filter, language),
        .. Classes(filter, language),
        .. NewsOf(filter, language),
    ];

    /// <summary>Which documents a filter leaves in because they are new, or are not; nothing where it asks for neither.</summary>
    public static IReadOnlyList<string> NewsOf(Filter filter, Language language) => filter.News switch
    {
        null => [],
        { By: NewsBy.Taken, IsBefore: false } news => [Words.NewsTakenAfter.In(language, news.Bound)],
        { By: NewsBy.Taken } news => [Words.NewsTakenUntil.In(language, news.Bound)],
        { IsBefore: false } news => [Words.NewsIssuedSince.In(language, news.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))],
        { } news => [Words.NewsIssuedBefore.In(language, news.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))],
    };

    /// <summary>The class of a filter in words; nothing where it leaves all of them in.</summary>
    public static IReadOnlyList<string> Classes(Filter filter, Language language) =>
        filter.Class is { } @class ? [$"{Words.ClassLabel.In(language)}{Words.Colon.In(language)}{Names.Of(@class).In(language)}"] : [];

    /// <summary>The years of a filter in words.</summary>
    public static string Years(Filter filter, Language language)
    {
        var years = (filter.From, filter.To) switch
        {
            (null, null) => Words.AllYears.In(language),
            ({ } from, null) => Words.YearSince.In(language, from),
            (null, { } to) => Words.YearUntil.In(language, to),
            ({ } from, { } to) when from == to => Words.YearOne.In(language, from),
            ({ } from, { } to) => Words.YearRange.In(language, from, to),
        };
        return filter.Month is { } month ? $"{years} {Words.MonthOf.In(language, month)}" : years;
    }

    /// <summary>Types in words.</summary>
    public static string Types(IReadOnlyList<DocumentType>? types, Language language) =>
        types is null or { Count: 0 }
            ? Words.AllTypes.In(language)
            : $"{Words.TypeLabel.In(language)}{Words.Colon.In(language)}{string.Join(Words.ListSeparator.In(language), types.Select(type => Names.Of(type).In(language)))}";

    /// <summary>The mix of levels in words: 省级 3、地级 1; empty where there is nothing.</summary>
    public static string Levels(IReadOnlyDictionary<Analysis.Places.PlaceLevel, int> levels, Language language) =>
        string.Join(
            Words.ListSeparator.In(language),
            levels.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).Select(pair => $"{Names.Of(pair.Key).In(language)} {Numbers.Count(pair.Value)}"));
}
