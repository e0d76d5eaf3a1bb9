using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Controls;

namespace PolicyDashboard.Web.Pages.Timeline;

/// <summary>What the timeline shows.</summary>
/// <param name="Places">What can be chosen.</param>
/// <param name="Step">What a point gathers.</param>
/// <param name="Figure">The chart; null where no dated document is left.</param>
public sealed record TimelineAnswer(PlacesOfCorpus Places, TimeStep Step, Figure? Figure);
