using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>Turns coverage over time into dated points and their table. Points only: a handful of dates makes no curve.</summary>
public static class TimelineFigure
{
    /// <summary>The figure; null where there is no point.</summary>
    public static Figure? From(TimelineAddress address, IReadOnlyList<TimePoint> points, Vocabulary known, Language language)
    {
        var dated = points.Select(point => new DatedPoint(point, address, known, language)).Where(point => point.Value is not null).ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        var subject = known.Find(address.Subject)!;
        var totals = points.Aggregate(default(Analysis.Measures.TextTotals), (sum, point) => sum + point.Totals);
        return new Figure(
            Words.TimelineTitleOf.In(language, Names.Of(subject, language), Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
            [.. Coverage.Notes(address.Filter, address.Measure, totals, language), Words.TimelineNoLine.In(language)],
            TimelinePlot.From(dated, Panels(address, known, language), subject, address.Measure, language),
            Table(dated, subject, address, language));
    }

    private static IReadOnlyList<(string Key, string Name)> Panels(TimelineAddress address, Vocabulary known, Language language) =>
        address.Places.Count == 0
            ? [(PlaceCode.Centre.ToString(), "")]
            : [.. address.Places.Select(place => (place.ToString(), Names.Of(place, known.Gazetteer, language)))];

    private static FigureTable Table(IReadOnlyList<DatedPoint> points, Subject subject, TimelineAddress address, Language language) => new(
        Words.TableOf.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
        [],
        [
            new((address.Step == TimeStep.Document ? Words.RowsDocuments : Words.TimeLabel).In(language)),
            new(Words.DocumentDate.In(language), IsWord: true),
            new(Words.PlaceLabel.In(language), IsWord: true),
            new("n", Names.Whole(address.Measure).In(language)),
            new(Names.Of(subject, language), Names.Unit(address.Measure).In(language), Unit: CellUnits.Of(address.Measure)),
        ],
        [.. points.Select(point => new TableRow(
            new TableHead(point.Name, point.Detail, point.ReaderLink, Lang: point.ReaderLink is null ? null : Language.Chinese.Html()),
            [
                new TableCell(point.Step, null, IsWord: true),
                new TableCell(point.PlaceName, null, IsWord: true),
                new TableCell(Numbers.Count(point.Whole), point.Whole, Link: point.LinkTo(null), Key: point.KeyOf(null)),
                new TableCell(Numbers.Bare(point.Value, address.Measure), point.Value, point.Explain, point.LinkTo(address.Subject), point.KeyOf(address.Subject)),
            ]))]);
}
