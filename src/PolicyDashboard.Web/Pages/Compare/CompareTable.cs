using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>The table of a comparison: a side a column, then the differences from the first, then in how many measures they hold.</summary>
internal static class CompareTable
{
    public static FigureTable From(CompareAddress address, IReadOnlyList<CompareSide> sides, IReadOnlyList<Subject> subjects, Vocabulary known, Language language)
    {
        var any = known.Subjects.First(subject => subject.Kind == SubjectKind.Any);
        return new FigureTable(
            Words.TableOf.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
            [],
            [
                new((address.Columns == ColumnsAre.Groups ? Words.ColumnsGroups : Words.ColumnsThemes).In(language)),
                .. sides.SelectMany(Heads),
                .. sides.Skip(1).SelectMany(side => new TableHead[]
                {
                    new(
                        Words.CompareDifference.In(language, side.Name, sides[0].Name),
                        (address.Measure == Measure.Hits ? Words.CompareDifferenceHits : Words.CompareDifferenceUnit).In(language),
                        Unit: CellUnits.DifferenceOf(address.Measure)),
                    new(Words.CompareHolds.In(language), Words.CompareHoldsOf.In(language), IsWord: true),
                }),
            ],
            [Row(any, isTotal: true), .. subjects.Select(subject => Row(subject, isTotal: false))]);

        IEnumerable<TableHead> Heads(CompareSide side)
        {
            yield return new TableHead(
                side.Name,
                $"n = {Numbers.Count(side.Totals.Denominator(address.Measure))}",
                Links.To(address with { Open = new OpenNumber(side.Key, null) }),
                CompareFigure.Key(side, null),
                Lang: side.Key.Document is null ? null : Language.Chinese.Html(),
                Unit: CellUnits.Of(address.Measure));
            if (side.Compared.Shared is { } shared)
            {
                yield return new TableHead(
                    Words.SharedWith.In(language, side.Name),
                    $"n = {Numbers.Count(shared.Totals.Denominator(address.Measure))}",
                    Lang: side.Key.Document is null ? null : Language.Chinese.Html(),
                    Unit: CellUnits.Of(address.Measure));
            }
        }

        TableRow Row(Subject subject, bool isTotal) => new(
            new TableHead(
                Names.Of(subject, language),
                Link: Links.To(address with { Subject = subject.Key, Open = null }),
                Key: $"subject~{subject.Key}"),
            [
                .. sides.SelectMany(side => side.Compared.Shared is { } shared ? new[] { Cell(side, subject), With(side, shared, subject) } : [Cell(side, subject)]),
                .. sides.Skip(1).SelectMany(side => new[] { Difference(side, subject, address.Measure, language), Holding(side, subject) }),
            ],
            isTotal);

        TableCell Cell(CompareSide side, Subject subject) => Number(
            side, subject, address.Measure, language, Links.To(address with { Open = new OpenNumber(side.Key, subject.Key) }), CompareFigure.Key(side, subject.Key));

        // The number that all statements of the drawer add up to.
        TableCell With(CompareSide side, SharedPart shared, Subject subject) => shared.Subjects[subject.Key].In(address.Measure, shared.Totals) is { } value
            ? new TableCell(
                Numbers.Bare(value, address.Measure),
                value,
                Coverage.Fraction(shared.Subjects[subject.Key], shared.Totals, address.Measure, language),
                Links.To(address with { Open = new OpenNumber(side.Key, subject.Key) }))
            : new TableCell(Numbers.Missing, null);

        TableCell Holding(CompareSide side, Subject subject)
        {
            var holding = side.Of(subject).FromFirst!.Holding(address.Measure);
            return holding is not { } held ? new TableCell(Numbers.Missing, null, IsWord: true) : new TableCell(
                Words.CompareHoldsIn.In(language, held.Holds, held.Defined),
                null,
                Words.CompareHoldsDetail.In(language, held.Holds, held.Defined),
                Links.Section(Links.To(address with { Subject = subject.Key, Open = null }), CompareFigure.MeasuresId),
                IsWord: true);
        }
    }

    /// <summary>A side's number with its interval.</summary>
    internal static TableCell Number(CompareSide side, Subject subject, Measure measure, Language language, string link, string? key)
    {
        var value = side.Value(subject, measure);
        return value is null ? new TableCell(Numbers.Missing, null, Words.NoDocuments.In(language), Key: key) : new TableCell(
            Numbers.Bare(value, measure),
            value,
            Coverage.Fraction(side.Of(subject).Counts, side.Totals, measure, language),
            link,
            key,
            Range: side.Interval(subject, measure) is { } interval ? $"{Numbers.Bare(interval.Low, measure)}–{Numbers.Bare(interval.High, measure)}" : null);
    }

    /// <summary>What a side has more than the first; starred where its interval leaves no doubt that it is not none.</summary>
    internal static TableCell Difference(CompareSide side, Subject subject, Measure measure, Language language)
    {
        var difference = side.Of(subject).FromFirst!.In(measure);
        return new TableCell(
            Numbers.Difference(difference.Difference, measure),
            difference.Difference,
            difference.Low is null ? null : (difference.IsApart ? Words.ContrastApart : Words.ContrastMayBeNone).In(language),
            Range: difference is { Low: { } low, High: { } high } ? $"{Numbers.Difference(low, measure)} … {Numbers.Difference(high, measure)}" : null,
            Mark: difference.IsApart ? CellMark.Notable : CellMark.None);
    }
}
