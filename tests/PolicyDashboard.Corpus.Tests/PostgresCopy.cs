using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Schema;

namespace PolicyDashboard.Corpus.Tests;

/// <summary>The rows of a corpus in a schema of their own in PostgreSQL, gone after the test.</summary>
internal sealed class PostgresCopy : IDbContextFactory<CorpusDb>, IAsyncDisposable
{
    private readonly string _schema = $"policydashboard_{Guid.NewGuid():N}";
    private readonly NpgsqlDataSource _source;

    private PostgresCopy(string connection) =>
        _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { SearchPath = _schema });

    /// <summary>The connection string that names a PostgreSQL to test with; null where none is named.</summary>
    public static string? Connection => Environment.GetEnvironmentVariable("POLICYDASHBOARD_PG") is { Length: > 0 } named ? named : null;

    /// <summary>Copies a corpus.</summary>
    public static async Task<PostgresCopy> OfAsync(TestCorpus corpus)
    {
        var copy = new PostgresCopy(Connection ?? throw new InvalidOperationException("POLICYDASHBOARD_PG is not set."));
        await using (var opened = await copy._source.OpenConnectionAsync())
        {
            await copy.ExecuteAsync($"CREATE SCHEMA {copy._schema}");
            SchemaUpdate.Run(opened, TimeProvider.System);
        }

        await using var from = await corpus.Get<IDbContextFactory<CorpusDb>>().CreateDbContextAsync();
        await using var to = copy.CreateDbContext();

        // In the order in which the sets are written down, what is referred to comes before what refers to it.
        var sets = typeof(CorpusDb).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(set => set.PropertyType.IsGenericType);
        foreach (var entity in sets.Select(set => set.PropertyType.GetGenericArguments()[0]))
        {
            var rows = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(entity).Invoke(from, null)!;
            to.AddRange(await rows.AsNoTracking().ToListAsync());
            await to.SaveChangesAsync();
        }

        return copy;
    }

    public CorpusDb CreateDbContext() => new(new DbContextOptionsBuilder<CorpusDb>().UseNpgsql(_source).Options);

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync($"DROP SCHEMA {_schema} CASCADE");
        await _source.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
