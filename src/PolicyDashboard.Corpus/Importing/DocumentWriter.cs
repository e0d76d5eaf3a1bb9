using Microsoft.Data.Sqlite;
using PolicyDashboard.Corpus.Reading;
using PolicyDashboard.Corpus.Storage.Sqlite;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Puts prepared files into the corpus, a batch in one transaction: a document is there whole, with all its numbers, or not at all.</summary>
/// <remarks>Rows are written as the files come, so that writing goes on beside the reading; only the commit waits.</remarks>
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
    private OriginalsBatch? _given;
    private SqliteTransaction? _transaction;

    public DocumentWriter(SqliteConnection connection, Originals originals, KnownDocuments known, ComputedRowsWriter computed, DateTimeOffset now, string who)
    {
        (_connection, _originals, _known, _computed, _now, _who) = (connection, originals, known, computed, now.ToUnixTimeSeconds(), who);
        _document = new(connection, "document", ["id"], ["file_name", "content", "wording", "bytes", "encoding", "warning", "imported_at", "imported_by"]);
        _text = new(connection, "document_text", ["document_id"], ["text"]);
    }

    /// <summary>Files since the last <see cref="Commit"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Characters of their texts.</summary>
    public int Characters { get; private set; }

    /// <summary>Writes a file into the batch at hand.</summary>
    /// <returns>What became of it, once the batch is committed.</returns>
    public ImportItem Add(PreparedFile file)
    {
        var item = Judge(file) with { Content = file.Content };
        Count++;
        if (item.Outcome == ImportOutcome.Taken)
        {
            _transaction ??= _connection.BeginTransaction();
            _given ??= _originals.Begin();
            _given.Add(file.Content, file.Bytes);
            var (id, text) = (item.Document!.Value, file.Decoded!.Text!);
            Characters += text.Length;
            _document.Add(id).Add(file.Name).Add(file.Content).Add(file.Wording).Add(file.Bytes.Length)
                .Add(file.Decoded.Encoding).Add(file.Decoded.Remark.Chinese).Add(_now).Add(_who).Write();
            _text.Add(id).Add(text).Write();
            _computed.Write(id, file.Computed!);
        }

        return item;
    }

    /// <summary>Ends the batch: its documents are there from now on.</summary>
    public void Commit()
    {
        (Count, Characters) = (0, 0);
        if (_transaction is null)
        {
            return;
        }

        // Originals are on the disk before any row that speaks of them counts.
        _given!.Keep();
        _transaction.Commit();
        EndBatch();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        EndBatch();
        _document.Dispose();
        _text.Dispose();
    }

    private void EndBatch()
    {
        _transaction?.Dispose();
        _transaction = null;
        _given?.Dispose();
        _given = null;
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
