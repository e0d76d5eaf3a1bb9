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
    private readonly Insert _body = new(connection, "body", ["revision", "document_id"], ["place_confidence", "place_reasons", "date_reason", "type_reason", "packed"]);
    private readonly Insert _totals = new(connection, "document_totals", ["revision", "document_id", "classes"], TotalColumns);
    private readonly Insert _coverage = new(connection, "document_coverage", ["revision", "subject", "document_id", "classes"], [.. SumColumns, "peak_characters", "peak_hits"]);
    private readonly Insert _spoken = new(connection, "spoken", ["revision", "place", "document_id"], []);
    private readonly Insert _placeTotals = new(connection, "place_totals", ["revision", "view", "parent", "place", "period", "type", "level", .. MaskColumns], ["documents", .. TotalColumns], adding: true);
    private readonly Insert _placeCoverage = new(connection, "place_coverage", ["revision", "view", "parent", "place", "subject", "period", "type", .. MaskColumns], SumColumns, adding: true);
    private readonly Dictionary<PlaceKey, TextTotals> _gatheredTotals = [];
    private readonly Dictionary<PlaceKey, SubjectSums> _gatheredSums = [];

    /// <summary>Writes a document's own rows and remembers what it adds to the gathered ones.</summary>
    public void Write(int id, ComputedDocument computed)
    {
        var (head, body) = (computed.Head, computed.Body);
        _head.Add(revision).Add(id).Add(head.Title).Add(head.Place).Add(head.Level).Add(head.Date).Add(head.Type).Write();
        _body.Add(revision).Add(id).Add(body.PlaceConfidence).Add(body.PlaceReasons).Add(body.DateReason).Add(body.TypeReason)
            .Add(body.Packed).Write();
        foreach (var (classes, totals) in computed.Totals)
        {
            _totals.Add(revision).Add(id).Add(classes);
            Add(_totals, totals).Write();
        }

        foreach (var (subject, classes, sums) in computed.Coverage)
        {
            _coverage.Add(revision).Add(subject).Add(id).Add(classes);
            Add(_coverage, sums).Add(sums.PeakCharacters).Add(sums.PeakHits).Write();
        }

        foreach (var place in computed.Spoken)
        {
            _spoken.Add(revision).Add(place).Add(id).Write();
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
    public void WriteGathered()
    {
        foreach (var (key, totals) in _gatheredTotals.OrderBy(row => row.Key.Packed))
        {
            _placeTotals.Add(revision).Add((int)key.View).Add(places.Above(key.Place)).Add(key.Place.Number)
                .Add(key.Period).Add(key.Type).Add(key.Subject - 1).Add(key.Classes).Add(key.Reach).Add(totals.Documents);
            Add(_placeTotals, totals).Write();
        }

        foreach (var (key, sums) in _gatheredSums.OrderBy(row => row.Key.Packed))
        {
            _placeCoverage.Add(revision).Add((int)key.View).Add(places.Above(key.Place)).Add(key.Place.Number)
                .Add(key.Subject).Add(key.Period).Add(key.Type).Add(key.Classes).Add(key.Reach);
            Add(_placeCoverage, sums).Write();
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

    private static Insert Add(Insert row, in TextTotals totals) => row.Add(totals.Statements).Add(totals.Characters).Add(totals.Coded).Add(totals.Paragraphs);

    private static Insert Add(Insert row, in SubjectSums sums) => row
        .Add(sums.Statements).Add(sums.Characters).Add(sums.Hits).Add(sums.HitStatements).Add(sums.AttentionTwelfths).Add(sums.Paragraphs).Add(sums.ParagraphStatements);
}
