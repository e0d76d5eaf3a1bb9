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
    /// <param name="address">The view.</param>
    /// <param name="points">Its points.</param>
    /// <param name="marks">The documents that points of months or years gather; empty where they are not shown.</param>
    /// <param name="known">Subjects and places.</param>
    /// <param name="language">Language of the words.</param>
    public static Figure? From(TimelineAddress address, IReadOnlyList<TimelinePoint> points, IReadOnlyList<TimelinePoint> marks, Vocabulary known, Language language)
    {
        var dated = Dated(points);
        if (dated.Count == 0)
        {
            return null;
        }

        var documents = Dated(marks);
        var subject = known.Find(address.Subject)!;
        var totals = points.Aggregate(default(Analysis.Measures.TextTotals), (sum, point) => sum + point.Point.Totals);
        var plot = TimelinePlot.From(dated, documents, Panels(address, known, language), subject, address.Measure, language);
        return new Figure(
            Words.TimelineTitleOf.In(language, Names.Of(subject, language), Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
            [.. Coverage.Notes(address.Filter, address.Measure, totals, language), .. AreaNotes.Of([address.Filter.Place, .. address.Places.Select(place => (Area?)place)], known, language), .. Signs()],
            plot,
            Table([.. dated, .. documents], subject, address, language));

        List<DatedPoint> Dated(IReadOnlyList<TimelinePoint> given) =>
            [.. given.Select(point => new DatedPoint(point, address, known, language)).Where(point => point.Value is not null)];

        IEnumerable<string> Signs()
        {
            yield return Words.TimelineNoLine.In(language);
            if (dated.Exists(point => !point.IsExact))
            {
                yield return Words.TimelineHollow.In(language);
            }

            if (dated.Exists(point => point.Interval is not null))
            {
                yield return Words.TimelineWhiskers.In(language);
            }

            if (plot.Layout.Annotations.Any(note => note.Text == TimelinePlot.Beyond))
            {
                yield return Words.TimelineBeyond.In(language);
            }

            if (dated.Exists(point => point.Class is not null))
            {
                yield return Words.TimelineClasses.In(language);
            }

            if (documents.Count > 0)
            {
                yield return Words.TimelineMarks.In(language);
            }
        }
    }

    private static IReadOnlyList<(string Key, string Name)> Panels(TimelineAddress address, Vocabulary known, Language language) =>
        address.Places.Count == 0
            ? [(PlaceCode.Centre.ToString(), "")]
            : [.. address.Places.Select(place => (place.ToString(), Names.Of(place, known.Gazetteer, language)))];

    private static FigureTable Table(IReadOnlyList<DatedPoint> points, Subject subject, TimelineAddress address, Language language) => new(
        Words.TableOf.In(language, Names.Of(address.Measure).In(language), Names.Unit(address.Measure).In(language)),
        [],
        [
            new((points.All(point => point.ReaderLink is not null) ? Words.RowsDocuments : Words.TimeLabel).In(language)),
            new(Words.DocumentDate.In(language), IsWord: true),
            new(Words.PlaceLabel.In(language), IsWord: true),
            new("n", Names.Whole(address.Measure).In(language)),
            new(Names.Of(subject, language), Names.Unit(address.Measure).In(language), Unit: CellUnits.Of(address.Measure)),
            new(Words.IntervalHead.In(language), Names.Unit(address.Measure).In(language), IsWord: true),
        ],
        [.. points.Select(point => new TableRow(
            new TableHead(point.Class is { } kind ? $"{point.Name} {Names.Of(kind).In(language)}" : point.Name, point.Detail, point.ReaderLink, Lang: point.ReaderLink is null ? null : Language.Chinese.Html()),
            [
                new TableCell(point.Step, null, IsWord: true),
                new TableCell(point.PlaceName, null, IsWord: true),
                new TableCell(Numbers.Count(point.Whole), point.Whole, Link: point.LinkTo(null), Key: point.KeyOf(null)),
                new TableCell(Numbers.Bare(point.Value, address.Measure), point.Value, point.Explain, point.LinkTo(address.Subject), point.KeyOf(address.Subject)),
                new TableCell(point.Range, null, IsWord: true),
            ]))]);
}
