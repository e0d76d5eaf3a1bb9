using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Comparing;
using PolicyDashboard.Corpus.Importing;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Queries.Parts;
using PolicyDashboard.Corpus.Searching;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Sqlite;
using PolicyDashboard.Corpus.Stories;

namespace PolicyDashboard.Corpus;

/// <summary>What a program registers to use a corpus.</summary>
public static class CorpusServices
{
    /// <summary>
    /// Registers the corpus and its queries, all as singletons: each question takes a database context of its own.
    /// Open the <see cref="CorpusOpening"/> before the first question.
    /// </summary>
    /// <exception cref="Seeds.SeedFileException">No data folder is named and there are no seeds to put one beside.</exception>
    public static IServiceCollection AddCorpus(this IServiceCollection services, CorpusOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = new CorpusFolder(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<CorpusDb>(context => context.UseSqlite(folder.Database.ConnectionString).AddInterceptors(new ReadingConnections()));
        services.AddSingleton(folder);
        services.AddSingleton(provider => new CorpusOpening(options, folder, provider.GetRequiredService<IDbContextFactory<CorpusDb>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new Importer(
            provider.GetRequiredService<IDbContextFactory<CorpusDb>>(), folder, provider.GetRequiredService<CorpusOpening>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Snapshots>();
        services.AddSingleton(provider => new StoryBook(provider.GetRequiredService<IDbContextFactory<CorpusDb>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ColumnsInMemory>();
        services.AddSingleton<TextsInMemory>();
        services.AddSingleton<Searches>();
        AddOfColumns((snapshots, opening, columns, searches) => new CoverageQuery(snapshots, opening, columns, searches));
        AddOfColumns((snapshots, opening, columns, searches) => new StatementsQuery(snapshots, opening, columns, searches));
        AddOfColumns((snapshots, opening, columns, searches) => new FacetsQuery(snapshots, opening, columns, searches));
        AddOfColumns((snapshots, opening, columns, searches) => new TimelineQuery(snapshots, opening, columns, searches));
        services.AddSingleton(provider => Searching((snapshots, opening, searches) => new SearchQuery(snapshots, opening, searches), provider));
        services.AddSingleton(provider => new CorpusMemory(provider.GetRequiredService<Snapshots>(), provider.GetRequiredService<ColumnsInMemory>()));
        services.AddSingleton(provider => new EstimatesQuery(
            provider.GetRequiredService<Snapshots>(), provider.GetRequiredService<CorpusOpening>(), provider.GetRequiredService<ColumnsInMemory>()));
        services.AddSingleton(provider => new NewsQuery(
            provider.GetRequiredService<Snapshots>(), provider.GetRequiredService<CorpusOpening>(), provider.GetRequiredService<ColumnsInMemory>()));
        services.AddSingleton<SharedWordings>();
        services.AddSingleton(provider => new ComparisonQuery(
            provider.GetRequiredService<Snapshots>(), provider.GetRequiredService<CorpusOpening>(), provider.GetRequiredService<ColumnsInMemory>(),
            provider.GetRequiredService<Searches>(), provider.GetRequiredService<SharedWordings>()));
        services.AddSingleton(provider => new WordingQuery(
            provider.GetRequiredService<Snapshots>(), provider.GetRequiredService<CorpusOpening>(), provider.GetRequiredService<TextsInMemory>()));
        services.AddSingleton(provider => new PairsQuery(
            provider.GetRequiredService<Snapshots>(), provider.GetRequiredService<CorpusOpening>(), provider.GetRequiredService<TextsInMemory>(), provider.GetRequiredService<Searches>()));
        Add((snapshots, _) => new DocumentsQuery(snapshots));
        Add((snapshots, _) => new DocumentQuery(snapshots));
        Add((snapshots, _) => new OriginalQuery(snapshots, folder.Originals));
        Add((snapshots, _) => new SummaryQuery(snapshots));
        Add((_, opening) => new QualityQuery(options, opening));
        Add((snapshots, _) => new TermsQuery(snapshots));
        Add((_, opening) => new LearnedQuery(opening));
        return services;

        static T Searching<T>(Func<Snapshots, CorpusOpening, Searches, T> create, IServiceProvider provider) =>
            create(provider.GetRequiredService<Snapshots>(), provider.GetRequiredService<CorpusOpening>(), provider.GetRequiredService<Searches>());

        void Add<T>(Func<Snapshots, CorpusOpening, T> create)
            where T : class =>
            services.AddSingleton(provider => create(provider.GetRequiredService<Snapshots>(), provider.GetRequiredService<CorpusOpening>()));

        void AddOfColumns<T>(Func<Snapshots, CorpusOpening, ColumnsInMemory, Searches, T> create)
            where T : class =>
            services.AddSingleton(provider => create(
                provider.GetRequiredService<Snapshots>(),
                provider.GetRequiredService<CorpusOpening>(),
                provider.GetRequiredService<ColumnsInMemory>(),
                provider.GetRequiredService<Searches>()));
    }
}
