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
        runs.Add(run).Add(now.ToUnixTimeSeconds()).Add("local")
            .Add(report.Count(ImportOutcome.Taken)).Add(report.Count(ImportOutcome.Duplicate)).Add(report.Count(ImportOutcome.Refused)).Write();
        foreach (var (number, item) in report.Items.Index())
        {
            if (item.Outcome != ImportOutcome.Taken || item.Remark != Remark.None)
            {
                items.Add(run).Add(number + 1).Add(Path.GetFileName(item.File)).Add(item.Content).Add((int)item.Outcome).Add(item.Remark.Chinese).Add(item.Remark.English);
                (item.Document is { } document ? items.Add(document) : items.AddNothing()).Write();
            }
        }

        transaction.Commit();
    }
}
