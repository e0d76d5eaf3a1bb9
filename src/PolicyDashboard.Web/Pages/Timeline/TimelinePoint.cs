using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>A point of the timeline before it is drawn.</summary>
/// <param name="Point">Its numbers.</param>
/// <param name="Estimate">Its interval; null without one.</param>
/// <param name="Class">Class of its statements; null where classes are not told apart.</param>
public sealed record TimelinePoint(TimePoint Point, Estimate? Estimate = null, StatementClass? Class = null);
