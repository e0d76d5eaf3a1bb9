using System.Globalization;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Controls;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>Asks what the timeline shows.</summary>
public sealed class TimelineQuestion(TimelineQuery timeline, EstimatesQuery estimates, KnownPlaces places, Vocabulary known)
{
    /// <summary>More documents than these behind the points of months or years are a smear, and each has its row in the table.</summary>
    public const int MostMarks = 400;

    /// <summary>The answer.</summary>
    public async Task<TimelineAnswer> AskAsync(TimelineAddress address, Language language, CancellationToken cancellation)
    {
        var corpus = await places.AskAsync(cancellation);
        if (address.Form == TimelineForm.EveryTheme)
        {
            return new TimelineAnswer(corpus, EveryThemeFigure.From(address, await EveryThemeAsync(address, cancellation), known, language));
        }

        var isSplit = address.ByClass && address.Filter.Class is null;
        var points = new List<TimelinePoint>();
        foreach (var kind in isSplit ? new StatementClass?[] { StatementClass.Review, StatementClass.Plan } : [null])
        {
            points.AddRange(await PointsAsync(address, address.Step, kind, cancellation));
        }

        // The documents that a month or a year gathers, each where it stands.
        var marks = address.Step == TimeStep.Document || isSplit ? [] : await PointsAsync(address, TimeStep.Document, null, cancellation);
        return new TimelineAnswer(corpus, TimelineFigure.From(address, points, marks.Count <= MostMarks ? marks : [], known, language));
    }

    private async Task<List<TimelinePoint>> PointsAsync(TimelineAddress address, TimeStep step, StatementClass? kind, CancellationToken cancellation)
    {
        var series = address.Places.Count == 0 ? null : address.Places;
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

    private static EstimateRow? Of(IReadOnlyDictionary<(string Place, string Step), EstimateRow> found, TimePoint point) =>
        found.GetValueOrDefault((point.Place, point.Document?.Id.ToString(CultureInfo.InvariantCulture) ?? point.Step));
}
