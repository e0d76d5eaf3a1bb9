using System.Globalization;
using Microsoft.Data.Sqlite;
using PolicyDashboard.Corpus.Reading;
using PolicyDashboard.Corpus.Storage.Sqlite;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Keeps the report of each import, so that it can be read later which files did not get in and why.</summary>
internal static class ImportRecords
{
    /// <summary>Writes a report. An import in which nothing was taken, refused or remarked on is not worth a record.</summary>
    public static void Write(SqliteConnection connection, ImportReport report, DateTimeOffset now)
    {
        if (report.Items.Count == 0)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        using var next = connection.CreateCommand();
        next.Transaction = transaction;
        next.CommandText = "SELECT COALESCE(MAX(id), 0) + 1 FROM import_run";
        var run = Convert.ToInt32(next.ExecuteScalar(), CultureInfo.InvariantCulture);
        using var runs = new Insert(connection, "import_run", ["id"], ["started_at", "started_by", "taken", "duplicates", "refused"]);
        using var items = new Insert(connection, "import_item", ["run_id", "number"], ["file_name", "content", "outcome", "reason", "reason_english", "document_id"]);
        runs.Write(
            transaction, run, now.ToUnixTimeSeconds(), "local",
            report.Count(ImportOutcome.Taken), report.Count(ImportOutcome.Duplicate), report.Count(ImportOutcome.Refused));
        foreach (var (number, item) in report.Items.Index())
        {
            if (item.Outcome != ImportOutcome.Taken || item.Remark != Remark.None)
            {
                items.Write(
                    transaction, run, number + 1, Path.GetFileName(item.File), item.Content, (int)item.Outcome,
                    item.Remark.Chinese, item.Remark.English, item.Document is { } document ? document : DBNull.Value);
            }
        }

        transaction.Commit();
    }
}
