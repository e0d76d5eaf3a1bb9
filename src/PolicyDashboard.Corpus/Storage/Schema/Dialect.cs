using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PolicyDashboard.Corpus.Storage.Schema;

/// <summary>Where databases say the same thing in other words.</summary>
internal sealed record Dialect(string Blob, string Packed)
{
    private static readonly Dialect Sqlite = new("BLOB", "WITHOUT ROWID");
    private static readonly Dialect Postgres = new("BYTEA", "");

    /// <summary>The dialect of a connection.</summary>
    public static Dialect Of(DbConnection connection) => connection is SqliteConnection ? Sqlite : Postgres;

    /// <summary>A step in this dialect.</summary>
    public string Words(string sql) => sql
        .Replace("{blob}", Blob, StringComparison.Ordinal)
        .Replace("{packed}", Packed, StringComparison.Ordinal);
}
