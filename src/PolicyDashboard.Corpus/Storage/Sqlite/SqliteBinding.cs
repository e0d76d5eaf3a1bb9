using System.Runtime.InteropServices;

namespace PolicyDashboard.Corpus.Storage.Sqlite;

/// <summary>
/// The few functions of SQLite that an import calls millions of times, called without the wrapper around them, which takes
/// ten times as long as what it wraps. The library is the one that the wrapper has loaded.
/// </summary>
internal static class SqliteBinding
{
    /// <summary>SQLite copies what is bound before the call returns.</summary>
    public const nint Copied = -1;

    private const string Library = "e_sqlite3";

    [DllImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition]
    public static extern int Int64(nint statement, int column, long value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_double"), SuppressGCTransition]
    public static extern int Double(nint statement, int column, double value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition]
    public static extern int Null(nint statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_bind_blob")]
    public static extern int Blob(nint statement, int column, in byte value, int length, nint destructor);

    [DllImport(Library, EntryPoint = "sqlite3_bind_text16")]
    public static extern int Text16(nint statement, int column, in byte value, int bytes, nint destructor);

    [DllImport(Library, EntryPoint = "sqlite3_step")]
    public static extern int Step(nint statement);

    [DllImport(Library, EntryPoint = "sqlite3_reset")]
    public static extern int Reset(nint statement);
}
