using System.Data.Common;
using System.Globalization;

namespace PolicyDashboard.Corpus.Storage.Schema;

/// <summary>Brings a database to the newest schema.</summary>
internal static class SchemaUpdate
{
    /// <summary>Runs the steps that are missing, each in a transaction of its own. The connection must be open.</summary>
    /// <exception cref="InvalidDataException">The database was written by a newer program.</exception>
    public static void Run(DbConnection connection, TimeProvider clock) => Run(connection, clock, SchemaStep.All);

    /// <summary>Runs those of the steps given that are missing.</summary>
    public static void Run(DbConnection connection, TimeProvider clock, IReadOnlyList<SchemaStep> steps)
    {
        Execute(connection, "CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL PRIMARY KEY, what TEXT NOT NULL, applied_at BIGINT NOT NULL)");
        var version = Version(connection);
        if (version > steps.Count)
        {
            throw new InvalidDataException(
                $"The database {connection.DataSource} has schema {version}, this program knows {steps.Count}. It was written by a newer version: start that one, or name another data folder.");
        }

        foreach (var step in steps.Skip(version))
        {
            using var transaction = connection.BeginTransaction();
            Execute(connection, Dialect.Of(connection).Words(step.Sql), transaction);
            Execute(
                connection,
                string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_version VALUES ({step.Number}, '{step.What}', {clock.GetUtcNow().ToUnixTimeSeconds()})"),
                transaction);
            transaction.Commit();
        }
    }

    private static int Version(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COALESCE(MAX(number), 0) FROM schema_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(DbConnection connection, string sql, DbTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Steps are constants of this program, nothing in them comes from outside.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
