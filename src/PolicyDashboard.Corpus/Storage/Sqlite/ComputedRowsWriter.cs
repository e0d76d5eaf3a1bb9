using Microsoft.Data.Sqlite;
using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Storage.Sqlite;

/// <summary>Writes what was computed from documents.</summary>
internal sealed class ComputedRowsWriter(SqliteConnection connection, int revision) : IDisposable
{
    private readonly Insert _head = new(connection, "head", ["revision", "document_id"], ["title", "place", "level", "date", "type"]);
    private readonly Insert _body = new(connection, "body", ["revision", "document_id"], ["place_confidence", "place_reasons", "date_reason", "type_reason", "packed"]);
    private readonly Insert _sums = new(connection, "document_sums", ["revision", "document_id"], ["statements", "characters", "coded", "paragraphs", "packed"]);
    private readonly Insert _spoken = new(connection, "spoken", ["revision", "place", "document_id"], []);

    /// <summary>Writes a document's rows.</summary>
    public void Write(int id, ComputedDocument computed)
    {
        var (head, body, sums) = (computed.Head, computed.Body, computed.Sums);
        _head.Add(revision).Add(id).Add(head.Title).Add(head.Place).Add(head.Level).Add(head.Date).Add(head.Type).Write();
        _body.Add(revision).Add(id).Add(body.PlaceConfidence).Add(body.PlaceReasons).Add(body.DateReason).Add(body.TypeReason)
            .Add(body.Packed).Write();
        _sums.Add(revision).Add(id).Add(sums.Statements).Add(sums.Characters).Add(sums.Coded).Add(sums.Paragraphs).Add(sums.Packed).Write();
        foreach (var place in computed.Spoken)
        {
            _spoken.Add(revision).Add(place).Add(id).Write();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var insert in new[] { _head, _body, _sums, _spoken })
        {
            insert.Dispose();
        }
    }
}
