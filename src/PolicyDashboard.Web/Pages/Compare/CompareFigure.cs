using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>Turns the coverage of two to four sides into bars with differences, and their table.</summary>
public static class CompareFigure
{
    /// <summary>The figure; <paramref name="sides"/> has two at least.</summary>
    public static Figure From(CompareAddress address, IReadOnlyList<CompareSide> sides, Vocabulary known, Language language)
    {
        // A search asked about like a theme is a bar beside theirs.
        IReadOnlyList<Subject> subjects = [.. known.Searched(address.Subject), .. address.Columns == ColumnsAre.Groups ? known.Groups : known.Themes];
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
            ],
            ComparePlot.From(address, sides, subjects, language),
            Table(address, sides, subjects, known, language));
    }

    /// <summary>The subject that the sides differ most in; null where nothing can be compared.</summary>
    public static Subject? Widest(CompareAddress address, IReadOnlyList<CompareSide> sides, Vocabulary known) =>
        (address.Columns == ColumnsAre.Groups ? known.Groups : known.Themes)
            .Select(subject => (subject, spread: Spread(sides, subject, address.Measure)))
            .Where(pair => pair.spread is not null)
            .MaxBy(pair => pair.spread).subject;

    /// <summary>Coverage of a side; null where there is nothing to measure.</summary>
    internal static double? Value(CompareSide side, Subject subject, Measure measure) =>
        side.Total.Of(subject.Key).In(measure, side.Total.Totals);

    /// <summary>What a side has more than the first; null where either is missing.</summary>
    internal static double? Difference(IReadOnlyList<CompareSide> sides, int side, Subject subject, Measure measure) =>
        Value(sides[side], subject, measure) - Value(sides[0], subject, measure);

    /// <summary>How much of a side there is.</summary>
    internal static string Facts(CompareSide side, Measure measure, Language language) => Words.CompareSideFacts.In(
        language,
        Numbers.Count(side.Total.Totals.Documents),
        Numbers.Count(side.Total.Totals.Denominator(measure)),
        Names.Whole(measure).In(language));

    private static double? Spread(IReadOnlyList<CompareSide> sides, Subject subject, Measure measure)
    {
        var values = sides.Select(side => Value(side, subject, measure)).OfType<double>().ToList();
        return values.Count < 2 ? null : values.Max() - values.Min();
    }

    private static FigureTable Table(CompareAddress address, IReadOnlyList<CompareSide> sides, IReadOnlyList<Subject> subjects, Vocabulary known, Language language)
    {
        var any = known.Subjects.First(subject => subject.Kind == SubjectKind.Any);
        return new FigureTable(
            Words.TableOf.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
            [],
            [
                new((address.Columns == ColumnsAre.Groups ? Words.ColumnsGroups : Words.ColumnsThemes).In(language)),
                .. sides.Select(side => new TableHead(side.Name, $"n = {Numbers.Count(side.Total.Totals.Denominator(address.Measure))}", Link(address, side, null), Key(side, null), Lang: side.Key.Document is null ? null : Language.Chinese.Html(), Unit: CellUnits.Of(address.Measure))),
                .. sides.Skip(1).Select(side => new TableHead(
                    Words.CompareDifference.In(language, side.Name, sides[0].Name),
                    (address.Measure == Measure.Hits ? Words.CompareDifferenceHits : Words.CompareDifferenceUnit).In(language),
                    Unit: CellUnits.DifferenceOf(address.Measure))),
            ],
            [Row(any, isTotal: true), .. subjects.Select(subject => Row(subject, isTotal: false))]);

        TableRow Row(Subject subject, bool isTotal) => new(
            new TableHead(
                Names.Of(subject, language),
                Link: Links.To(address with { Subject = subject.Key, Open = null }),
                Key: $"subject~{subject.Key}"),
            [
                .. sides.Select(side => Cell(side, subject)),
                .. Enumerable.Range(1, sides.Count - 1).Select(side => DifferenceCell(side, subject)),
            ],
            isTotal);

        TableCell Cell(CompareSide side, Subject subject)
        {
            var value = Value(side, subject, address.Measure);
            return new TableCell(
                Numbers.Bare(value, address.Measure),
                value,
                value is null ? Words.NoDocuments.In(language) : Coverage.Fraction(side.Total.Of(subject.Key), side.Total.Totals, address.Measure, language),
                value is null ? null : Link(address, side, subject.Key),
                Key(side, subject.Key));
        }

        TableCell DifferenceCell(int side, Subject subject)
        {
            var difference = Difference(sides, side, subject, address.Measure);
            return new TableCell(Numbers.Difference(difference, address.Measure), difference);
        }
    }

    /// <summary>Key of a side's number.</summary>
    internal static string Key(CompareSide side, string? subject) => new OpenNumber(side.Key, subject).Key;

    private static string Link(CompareAddress address, CompareSide side, string? subject) =>
        Links.To(address with { Open = new OpenNumber(side.Key, subject) });
}
