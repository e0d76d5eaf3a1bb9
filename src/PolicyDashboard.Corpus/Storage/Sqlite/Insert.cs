using Microsoft.Data.Sqlite;

namespace PolicyDashboard.Corpus.Storage.Sqlite;

/// <summary>A prepared statement that writes one row after another into a table. Only the import writes this way: EF is many times slower at it.</summary>
internal sealed class Insert : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Prepares the statement.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="table">A table of ours.</param>
    /// <param name="key">Columns of the key.</param>
    /// <param name="values">The other columns.</param>
    /// <param name="adding">Whether the values are added to those of a row that is there already.</param>
    public Insert(SqliteConnection connection, string table, string[] key, string[] values, bool adding = false)
    {
        string[] columns = [.. key, .. values];
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // Table and columns are constants of this program.
        _command.CommandText = $"INSERT INTO {table} ({string.Join(',', columns)}) VALUES ({string.Join(',', columns.Select(column => $"${column}"))})"
            + (adding ? $" ON CONFLICT ({string.Join(',', key)}) DO UPDATE SET {string.Join(',', values.Select(value => $"{value} = {value} + excluded.{value}"))}" : "");
#pragma warning restore CA2100
        foreach (var column in columns)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${column}" });
        }

        _command.Prepare();
    }

    /// <summary>Writes a row: the key, then the values, in the order of the columns.</summary>
    public void Write(SqliteTransaction transaction, params ReadOnlySpan<object> row)
    {
        _command.Transaction = transaction;
        for (var index = 0; index < row.Length; index++)
        {
            _command.Parameters[index].Value = row[index];
        }

        _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
