using Microsoft.Data.Sqlite;

namespace PolicyDashboard.Corpus.Storage.Schema;

/// <summary>Compares the tables of a database with those that this program writes.</summary>
/// <remarks>
/// A schema grows by numbered steps, but builds between two versions may have made its first tables otherwise. What is
/// computed can be thrown away and computed anew; what is kept cannot.
/// </remarks>
internal static class SchemaCheck
{
    /// <summary>Makes computed tables anew where they differ, empty, so that everything is computed again.</summary>
    /// <param name="connection">The database, brought to the newest step.</param>
    /// <param name="computed">Tables that hold nothing but what can be computed from the others.</param>
    /// <param name="clock">For the schema that it is compared with.</param>
    /// <exception cref="InvalidDataException">A table with what is kept differs.</exception>
    public static void Run(SqliteConnection connection, IReadOnlyCollection<string> computed, TimeProvider clock)
    {
        using var fresh = new SqliteConnection("Data Source=:memory:");
        fresh.Open();
        SchemaUpdate.Run(fresh, clock);
        var different = Rows(fresh, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .Where(table => Columns(connection, table[0]) != Columns(fresh, table[0]))
            .ToList();
        if (different.Find(table => !computed.Contains(table[0])) is { } kept)
        {
            throw new InvalidDataException(
                $"{connection.DataSource} was made by another build of this program: its table {kept[0]} has the columns ({Columns(connection, kept[0])}), this program needs ({Columns(fresh, kept[0])}). "
                + "Start the build that made it, or move the file away and import the documents again; as they were given they lie in the folder 'originals' beside it, named by what they hold, many of them inside .tar files.");
        }

        if (different.Count > 0)
        {
            using var transaction = connection.BeginTransaction();
            Execute(connection, transaction, "DELETE FROM corpus_state");
            foreach (var table in different)
            {
                Execute(connection, transaction, $"DROP TABLE IF EXISTS {table[0]}");
                Execute(connection, transaction, table[1]);
            }

            transaction.Commit();
        }
    }

    /// <summary>Names of a table's columns; empty where there is no such table.</summary>
    private static string Columns(SqliteConnection connection, string table) =>
        string.Join(", ", Rows(connection, $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid").Select(column => column[0]));

    private static List<string[]> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names come from the schema of this program.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Statements of this program's own schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
