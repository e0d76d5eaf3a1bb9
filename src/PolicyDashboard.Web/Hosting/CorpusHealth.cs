using Microsoft.Extensions.Diagnostics.HealthChecks;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Hosting;

/// <summary>Healthy when the database answers what the corpus holds.</summary>
internal sealed class CorpusHealth(SummaryQuery summary) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var corpus = await summary.AskAsync(cancellationToken);
        return HealthCheckResult.Healthy($"{corpus.Documents} documents, revision {corpus.Revision}");
    }
}
