using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PolicyDashboard.Corpus.Storage.Sqlite;

/// <summary>Gives every connection that asks questions a view of the file in memory, which spares copying pages.</summary>
internal sealed class ReadingConnections : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA mmap_size=1073741824; PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY;";

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
