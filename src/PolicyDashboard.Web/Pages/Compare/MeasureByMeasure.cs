using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Compare;

/// <summary>One subject in all five measures: what "holds in k of d measures" is counted from.</summary>
internal static class MeasureByMeasure
{
    public static FigureTable From(CompareAddress address, IReadOnlyList<CompareSide> sides, Subject subject, Language language)
    {
        return new FigureTable(
            Words.MeasuresOf.In(language, Names.Of(subject, language)),
            [],
            [
                new(Words.MeasureLabel.In(language)),
                .. sides.Select(side => new TableHead(side.Name, Lang: side.Key.Document is null ? null : Language.Chinese.Html())),
                .. sides.Skip(1).SelectMany(side => new TableHead[]
                {
                    new(Words.CompareDifference.In(language, side.Name, sides[0].Name)), new(Words.CompareSameWay.In(language), IsWord: true),
                }),
            ],
            [.. Enum.GetValues<Measure>().Select(Row)]);

        TableRow Row(Measure measure) => new(
            new TableHead(Names.Of(measure).In(language), Names.Unit(measure).In(language), Links.To(address with { Measure = measure, Open = null })),
            [
                .. sides.Select(side => CompareTable.Number(
                    side, subject, measure, language, Links.To(address with { Measure = measure, Open = new OpenNumber(side.Key, subject.Key) }), null)),
                .. sides.Skip(1).SelectMany(side => new[] { CompareTable.Difference(side, subject, measure, language), SameWay(side, measure) }),
            ]);

        TableCell SameWay(CompareSide side, Measure measure)
        {
            var difference = side.Of(subject).FromFirst!;
            var shown = difference.In(address.Measure).Difference ?? 0;
            var one = difference.In(measure);
            var verdict = one.Difference is null ? Words.CompareUndefined
                : shown == 0 ? Words.CompareNoDifference
                : one.Goes(Math.Sign(shown)) ? Words.CompareGoes
                : Math.Sign(one.Difference.Value) == Math.Sign(shown) ? Words.CompareGoesMaybe
                : Words.CompareGoesNot;
            return new TableCell(verdict.In(language), null, IsWord: true);
        }
    }
}
