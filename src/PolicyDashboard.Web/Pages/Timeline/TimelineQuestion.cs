using System.Globalization;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>Asks what the timeline shows.</summary>
public sealed class TimelineQuestion(TimelineQuery timeline, EstimatesQuery estimates, KnownPlaces places, Vocabulary known)
{
    /// <summary>
    /// More documents than these are a smear, behind the points of months or years and by themselves, and each has its row in the table:
    /// unless the address asks for something else, a point is then a year.
    /// </summary>
    public const int MostMarks = 400;

    /// <summary>The answer.</summary>
    public async Task<TimelineAnswer> AskAsync(TimelineAddress address, Language language, CancellationToken cancellation)
    {
        var corpus = await places.AskAsync(cancellation);
        if (address.Form == TimelineForm.EveryTheme)
        {
            return new TimelineAnswer(corpus, TimeStep.Year, EveryThemeFigure.From(address, await EveryThemeAsync(address, cancellation), known, language));
        }

        var isSplit = address.ByClass && address.Filter.Class is null;
        var step = address.Step ?? await SuitingAsync(address, cancellation);
        var points = new List<TimelinePoint>();
        foreach (var kind in isSplit ? new StatementClass?[] { StatementClass.Review, StatementClass.Plan } : [null])
        {
            points.AddRange(await PointsAsync(address, step, kind, cancellation));
        }

        // The documents that a month or a year gathers, each where it stands. Where years were taken because of them they are too many.
        var marks = address.Step is null or TimeStep.Document || isSplit ? [] : await PointsAsync(address, TimeStep.Document, null, cancellation);
        return new TimelineAnswer(corpus, step, TimelineFigure.From(address, points, marks.Count <= MostMarks ? marks : [], known, language));
    }

    /// <summary>What a point gathers where nobody asked for anything.</summary>
    /// <param name="documents">How many dated documents are left.</param>
    public static TimeStep Suiting(int documents) => documents > MostMarks ? TimeStep.Year : TimeStep.Document;

    private async Task<TimeStep> SuitingAsync(TimelineAddress address, CancellationToken cancellation)
    {
        var documents = await timeline.AskAsync(address.Subject, TimeStep.Document, SeriesOf(address), address.Filter, cancellation);
        return Suiting(documents.Count);
    }

    private async Task<List<TimelinePoint>> PointsAsync(TimelineAddress address, TimeStep step, StatementClass? kind, CancellationToken cancellation)
    {
        var series = SeriesOf(address);
        var filter = kind is null ? address.Filter : address.Filter with { Class = kind };
        var points = await timeline.AskAsync(address.Subject, step, series, filter, cancellation);
        if (points.Count > MostMarks && step == TimeStep.Document)
        {
            return [.. points.Select(point => new TimelinePoint(point, null, kind))];
        }

        var found = await estimates.OverTimeAsync(step, series, filter, address.Measure, cancellation);
        return [.. points.Select(point => new TimelinePoint(point, Of(found, point)?.Subjects.GetValueOrDefault(address.Subject), kind))];
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<TimelinePoint>>> EveryThemeAsync(TimelineAddress address, CancellationToken cancellation)
    {
        var series = address.Places.Count == 0 ? null : address.Places.Take(1).ToList();
        var found = await estimates.OverTimeAsync(TimeStep.Year, series, address.Filter, address.Measure, cancellation);
        var panels = new Dictionary<string, IReadOnlyList<TimelinePoint>>();
        foreach (var theme in known.Themes)
        {
            var points = await timeline.AskAsync(theme.Key, TimeStep.Year, series, address.Filter, cancellation);
            panels[theme.Key] = [.. points.Select(point => new TimelinePoint(point, Of(found, point)?.Subjects.GetValueOrDefault(theme.Key)))];
        }

        return panels;
    }

    private static IReadOnlyList<Area>? SeriesOf(TimelineAddress address) => address.Places.Count == 0 ? null : address.Places;

    private static EstimateRow? Of(IReadOnlyDictionary<(string Place, string Step), EstimateRow> found, TimePoint point) =>
        found.GetValueOrDefault((point.Place, point.Document?.Id.ToString(CultureInfo.InvariantCulture) ?? point.Step));
}
