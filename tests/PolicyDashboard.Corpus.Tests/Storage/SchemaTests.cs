using Microsoft.Data.Sqlite;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Schema;

namespace PolicyDashboard.Corpus.Tests.Storage;

public class SchemaTests
{
    [Fact]
    public void Steps_are_numbered_from_one_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, SchemaStep.All.Count), SchemaStep.All.Select(step => step.Number));

    [Fact]
    public void A_database_brought_up_step_by_step_is_the_one_built_at_once()
    {
        using var fresh = Open();
        using var grown = Open();

        SchemaUpdate.Run(fresh, TimeProvider.System);
        for (var steps = 1; steps <= SchemaStep.All.Count; steps++)
        {
            SchemaUpdate.Run(grown, TimeProvider.System, [.. SchemaStep.All.Take(steps)]);
        }

        Assert.Equal(Schema(fresh), Schema(grown));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var database = Open();
        SchemaUpdate.Run(database, TimeProvider.System);
        var before = Schema(database);

        SchemaUpdate.Run(database, TimeProvider.System);

        Assert.Equal(before, Schema(database));
    }

    [Fact]
    public void A_database_of_a_newer_program_is_left_alone_with_a_message()
    {
        using var database = Open();
        SchemaUpdate.Run(database, TimeProvider.System, [.. SchemaStep.All, new(SchemaStep.All.Count + 1, "later", "CREATE TABLE later (id INTEGER)")]);

        var problem = Assert.Throws<InvalidDataException>(() => SchemaUpdate.Run(database, TimeProvider.System));

        Assert.Contains("newer version", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_fails_leaves_nothing_behind()
    {
        using var database = Open();
        SchemaUpdate.Run(database, TimeProvider.System);
        var before = Schema(database);

        Assert.Throws<SqliteException>(() => SchemaUpdate.Run(
            database, TimeProvider.System, [.. SchemaStep.All, new(SchemaStep.All.Count + 1, "broken", "CREATE TABLE half (id INTEGER); SELECT * FROM nothing;")]));

        Assert.Equal(before, Schema(database));
    }

    [Fact]
    public async Task Every_table_and_column_that_questions_know_is_in_the_schema()
    {
        await using var corpus = await TestCorpus.HandMadeAsync(RandomDocuments.Many[0]);
        await using var database = await corpus.Get<Microsoft.EntityFrameworkCore.IDbContextFactory<CorpusDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        using var built = Open();
        SchemaUpdate.Run(built, TimeProvider.System);

        foreach (var entity in database.Model.GetEntityTypes())
        {
            var table = Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(entity)!;
            var known = entity.GetProperties().Select(property => Microsoft.EntityFrameworkCore.RelationalPropertyExtensions.GetColumnName(property));
            Assert.Equal(Columns(built, table).Order(), known.Order());
        }
    }

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private static string Schema(SqliteConnection connection) => string.Join('\n', Read(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));

    private static List<string> Columns(SqliteConnection connection, string table) => Read(connection, $"SELECT name FROM pragma_table_info('{table}')");

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
