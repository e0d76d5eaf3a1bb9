using Microsoft.Data.Sqlite;
using PolicyDashboard.Corpus.Reading;
using PolicyDashboard.Corpus.Storage.Sqlite;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Puts prepared files into the corpus, a batch in one transaction: a document is there whole, with all its numbers, or not at all.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Originals _originals;
    private readonly KnownDocuments _known;
    private readonly long _now;
    private readonly string _who;
    private readonly Insert _document;
    private readonly Insert _text;
    private readonly ComputedRowsWriter _computed;

    public DocumentWriter(SqliteConnection connection, Originals originals, KnownDocuments known, ComputedRowsWriter computed, DateTimeOffset now, string who)
    {
        (_connection, _originals, _known, _computed, _now, _who) = (connection, originals, known, computed, now.ToUnixTimeSeconds(), who);
        _document = new(connection, "document", ["id"], ["file_name", "content", "wording", "bytes", "encoding", "warning", "imported_at", "imported_by"]);
        _text = new(connection, "document_text", ["document_id"], ["text"]);
    }

    /// <summary>Writes a batch.</summary>
    /// <returns>What became of each file.</returns>
    public IReadOnlyList<ImportItem> Write(IReadOnlyList<PreparedFile> batch)
    {
        var items = new List<ImportItem>(batch.Count);
        var taken = new List<(int Id, PreparedFile File)>();
        foreach (var file in batch)
        {
            var item = Judge(file) with { Content = file.Content };
            items.Add(item);
            if (item.Outcome == ImportOutcome.Taken)
            {
                taken.Add((item.Document!.Value, file));
            }
        }

        // Originals are on the disk before any row speaks of them.
        Parallel.ForEach(taken, new ParallelOptions { MaxDegreeOfParallelism = 8 }, row => _originals.Keep(row.File.Content, row.File.Bytes));

        using var transaction = _connection.BeginTransaction();
        foreach (var (id, file) in taken)
        {
            _document.Add(id).Add(file.Name).Add(file.Content).Add(file.Wording).Add(file.Bytes.Length)
                .Add(file.Decoded!.Encoding).Add(file.Decoded.Remark.Chinese).Add(_now).Add(_who).Write();
            _text.Add(id).Add(file.Decoded.Text!).Write();
            _computed.Write(id, file.Computed!);
        }

        _computed.WriteGathered();
        transaction.Commit();
        return items;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Dispose();
        _text.Dispose();
    }

    private ImportItem Judge(PreparedFile file)
    {
        if (file.Refusal is { } refusal)
        {
            return new(file.File, ImportOutcome.Refused, refusal, null);
        }

        if (_known.OfContent(file.Content) is { } same)
        {
            return new(file.File, ImportOutcome.Duplicate, new($"与文件 {same} 完全相同。", $"The same bytes as document {same}."), same);
        }

        if (_known.OfWording(file.Wording) is { } alike)
        {
            return new(file.File, ImportOutcome.Duplicate, new($"与文件 {alike} 同文，只是空白或全半角不同。", $"The same wording as document {alike}, in other spacing or width."), alike);
        }

        var id = _known.LastId + 1;
        _known.Add(id, file.Content, file.Wording);
        return new(file.File, ImportOutcome.Taken, file.Decoded?.Remark ?? Remark.None, id);
    }
}
