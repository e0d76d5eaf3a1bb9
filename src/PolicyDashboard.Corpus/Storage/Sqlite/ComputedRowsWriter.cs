using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Storage.Sqlite;

/// <summary>Writes what was computed from documents. Rows gathered by place are summed up over a batch first and written once.</summary>
internal sealed class ComputedRowsWriter(SqliteConnection connection, int revision, PlaceTree places) : IDisposable
{
    private static readonly string[] SumColumns = ["statements", "characters", "hits", "hit_statements", "attention_twelfths", "paragraphs", "paragraph_statements"];
    private static readonly string[] TotalColumns = ["statements", "characters", "coded", "paragraphs"];
    private static readonly string[] MaskColumns = ["classes", "reach"];

    private readonly Insert _head = new(connection, "head", ["revision", "document_id"], ["title", "place", "level", "date", "type"]);
    private readonly Insert _body = new(connection, "body", ["revision", "document_id"], ["place_confidence", "place_reasons", "date_reason", "type_reason", "tiles", "themes", "places", "hits"]);
    private readonly Insert _totals = new(connection, "document_totals", ["revision", "document_id", "classes"], TotalColumns);
    private readonly Insert _coverage = new(connection, "document_coverage", ["revision", "subject", "document_id", "classes"], [.. SumColumns, "peak_characters", "peak_hits"]);
    private readonly Insert _spoken = new(connection, "spoken", ["revision", "place", "document_id"], []);
    private readonly Insert _placeTotals = new(connection, "place_totals", ["revision", "view", "parent", "place", "period", "type", "level", .. MaskColumns], ["documents", .. TotalColumns], adding: true);
    private readonly Insert _placeCoverage = new(connection, "place_coverage", ["revision", "view", "parent", "place", "subject", "period", "type", .. MaskColumns], SumColumns, adding: true);
    private readonly Dictionary<PlaceKey, TextTotals> _gatheredTotals = [];
    private readonly Dictionary<PlaceKey, SubjectSums> _gatheredSums = [];

    /// <summary>Writes a document's own rows and remembers what it adds to the gathered ones.</summary>
    public void Write(SqliteTransaction transaction, int id, ComputedDocument computed)
    {
        var (head, body) = (computed.Head, computed.Body);
        _head.Write(transaction, revision, id, head.Title, head.Place, head.Level, head.Date, (int)head.Type);
        _body.Write(transaction, revision, id, body.PlaceConfidence, body.PlaceReasons, body.DateReason, body.TypeReason, body.Tiles, body.Themes, body.Places, body.Hits);
        foreach (var (classes, totals) in computed.Totals)
        {
            _totals.Write(transaction, revision, id, (int)classes, totals.Statements, totals.Characters, totals.Coded, totals.Paragraphs);
        }

        foreach (var (subject, classes, sums) in computed.Coverage)
        {
            _coverage.Write(
                transaction, revision, subject, id, (int)classes, sums.Statements, sums.Characters, sums.Hits, sums.HitStatements,
                sums.AttentionTwelfths, sums.Paragraphs, sums.ParagraphStatements, sums.PeakCharacters, sums.PeakHits);
        }

        foreach (var place in computed.Spoken)
        {
            _spoken.Write(transaction, revision, place, id);
        }

        foreach (var (key, totals) in computed.PlaceTotals)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_gatheredTotals, key, out _) += totals;
        }

        foreach (var (key, sums) in computed.PlaceCoverage)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_gatheredSums, key, out _).Add(sums);
        }
    }

    /// <summary>Writes the gathered rows of the documents since the last call: before the transaction is committed.</summary>
    public void WriteGathered(SqliteTransaction transaction)
    {
        foreach (var (key, totals) in _gatheredTotals.OrderBy(row => row.Key.Packed))
        {
            _placeTotals.Write(
                transaction, revision, (int)key.View, places.Above(key.Place), key.Place.Number, key.Period, (int)key.Type, key.Subject - 1, (int)key.Classes, (int)key.Reach,
                totals.Documents, totals.Statements, totals.Characters, totals.Coded, totals.Paragraphs);
        }

        foreach (var (key, sums) in _gatheredSums.OrderBy(row => row.Key.Packed))
        {
            _placeCoverage.Write(
                transaction, revision, (int)key.View, places.Above(key.Place), key.Place.Number, key.Subject, key.Period, (int)key.Type, (int)key.Classes, (int)key.Reach,
                sums.Statements, sums.Characters, sums.Hits, sums.HitStatements, sums.AttentionTwelfths, sums.Paragraphs, sums.ParagraphStatements);
        }

        _gatheredTotals.Clear();
        _gatheredSums.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var insert in new[] { _head, _body, _totals, _coverage, _spoken, _placeTotals, _placeCoverage })
        {
            insert.Dispose();
        }
    }
}
