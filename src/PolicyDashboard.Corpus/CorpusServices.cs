using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;

namespace PolicyDashboard.Corpus;

/// <summary>What a program registers to use a corpus.</summary>
public static class CorpusServices
{
    /// <summary>
    /// Registers the corpus and its queries, all as singletons: each question takes a database context of its own.
    /// Call <see cref="CorpusOpening.OpenAsync"/> before the first question.
    /// </summary>
    public static IServiceCollection AddCorpus(this IServiceCollection services, CorpusOptions options)
    {
        services.AddSingleton(options);
        services.AddDbContextFactory<CorpusDb>(context => context.UseSqlite("Data Source=:memory:"));
        services.AddSingleton<CorpusOpening>();
        services.AddSingleton<CoverageQuery>();
        services.AddSingleton<StatementsQuery>();
        services.AddSingleton<TimelineQuery>();
        services.AddSingleton<DocumentsQuery>();
        services.AddSingleton<DocumentQuery>();
        services.AddSingleton<OriginalQuery>();
        services.AddSingleton<SummaryQuery>();
        return services;
    }
}
