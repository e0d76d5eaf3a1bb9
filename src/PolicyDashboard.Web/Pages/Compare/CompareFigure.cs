using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>Turns two to four sides into bars with differences, and their table.</summary>
public static class CompareFigure
{
    /// <summary>Id of the section that shows the measures one by one.</summary>
    public const string MeasuresId = "measures";

    /// <summary>The figure; <paramref name="sides"/> has two at least.</summary>
    public static Figure From(CompareAddress address, IReadOnlyList<CompareSide> sides, Vocabulary known, Language language)
    {
        var subjects = Subjects(address, sides, known);
        var title = Words.CompareTitleOf.In(
            language,
            string.Join(Words.CompareVersus.In(language), sides.Select(side => side.Name)),
            Names.Of(address.Measure).In(language),
            Names.Unit(address.Measure).In(language));
        return new Figure(
            title,
            [
                $"{Names.Of(address.Measure).In(language)} = {Names.Formula(address.Measure).In(language)}",
                .. sides.Select(side => $"{side.Name}{Words.Colon.In(language)}{Facts(side, address.Measure, language)}"),
                Coverage.Types(address.Filter.Types, language),
                Coverage.Years(address.Filter, language),
                .. Coverage.Classes(address.Filter, language),
                .. Coverage.NewsOf(address.Filter, language),
                .. AreaNotes.Of(sides.Select(side => side.Key.Place), known, language),
                .. Shared(sides, language),
                Words.CompareWhiskers.In(language),
            ],
            ComparePlot.From(address, sides, subjects, language),
            CompareTable.From(address, sides, subjects, known, language));
    }

    /// <summary>The subjects in the order of the bars.</summary>
    internal static IReadOnlyList<Subject> Subjects(CompareAddress address, IReadOnlyList<CompareSide> sides, Vocabulary known)
    {
        // A search asked about like a theme is a bar beside theirs.
        IReadOnlyList<Subject> subjects = [.. known.Searched(address.Subject), .. address.Columns == ColumnsAre.Groups ? known.Groups : known.Themes];
        return address.Order switch
        {
            BarOrder.Difference => [.. subjects.OrderByDescending(subject => Spread(sides, subject, address.Measure) ?? -1)],
            BarOrder.Value => [.. subjects.OrderByDescending(subject => sides.Max(side => side.Value(subject, address.Measure)) ?? -1)],
            _ => subjects,
        };
    }

    /// <summary>The subject that the sides differ most in; null where nothing can be compared.</summary>
    public static Subject? Widest(CompareAddress address, IReadOnlyList<CompareSide> sides, Vocabulary known) =>
        (address.Columns == ColumnsAre.Groups ? known.Groups : known.Themes)
            .Where(subject => Spread(sides, subject, address.Measure) is not null)
            .MaxBy(subject => Spread(sides, subject, address.Measure));

    /// <summary>How much of a side there is.</summary>
    internal static string Facts(CompareSide side, Measure measure, Language language) => Words.CompareSideFacts.In(
        language,
        Numbers.Count(side.Totals.Documents),
        Numbers.Count(side.Totals.Denominator(measure)),
        Names.Whole(measure).In(language));

    /// <summary>Key of a side's number.</summary>
    internal static string Key(CompareSide side, string? subject) => new OpenNumber(side.Key, subject).Key;

    private static IEnumerable<string> Shared(IReadOnlyList<CompareSide> sides, Language language)
    {
        var told = sides.Where(side => side.Compared.Shared is not null).Select(side => Words.SharedOfSide.In(
            language,
            side.Name,
            Numbers.Count(side.Compared.Shared!.Totals.Statements - side.Totals.Statements),
            Numbers.Value(side.Compared.Shared.OfLetters, Measure.Statements))).ToList();
        return told.Count == 0 ? [] : [Words.SharedNote.In(language, string.Join(Words.ListSeparator.In(language), told))];
    }

    private static double? Spread(IReadOnlyList<CompareSide> sides, Subject subject, Measure measure)
    {
        var values = sides.Select(side => side.Value(subject, measure)).OfType<double>().ToList();
        return values.Count < 2 ? null : values.Max() - values.Min();
    }
}
