using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Packing;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Everything computed from one document, ready to be written. The writer fills in revision and id.</summary>
internal sealed class ComputedDocument
{
    public required HeadRow Head { get; init; }

    public required BodyRow Body { get; init; }

    /// <summary>Its denominators.</summary>
    public required IReadOnlyList<(byte Classes, TextTotals Totals)> Totals { get; init; }

    /// <summary>Its numerators.</summary>
    public required IReadOnlyList<(int Subject, byte Classes, SubjectSums Sums)> Coverage { get; init; }

    /// <summary>Places that its statements speak of.</summary>
    public required IReadOnlyList<int> Spoken { get; init; }

    /// <summary>What it adds to the gathered denominators.</summary>
    public required IReadOnlyList<(PlaceKey Key, TextTotals Totals)> PlaceTotals { get; init; }

    /// <summary>What it adds to the gathered numerators.</summary>
    public required IReadOnlyList<(PlaceKey Key, SubjectSums Sums)> PlaceCoverage { get; init; }

    public static ComputedDocument Of(DocumentAnalysis analysis, string fileName, AnalysisInForce force)
    {
        var tallies = DocumentTallies.Of(analysis, force.Subjects, force.Places);
        var gathered = new GatheredRows(analysis, tallies, force);
        return new()
        {
            Head = Heading(analysis, fileName, force.Places),
            Body = Packed(analysis, force),
            Totals = [.. tallies.Whole.Totals()],
            Coverage = [.. Enumerable.Range(0, force.Subjects.Count).SelectMany(subject => tallies.Whole.Sums(subject).Select(row => (subject, row.Classes, row.Sums)))],
            Spoken = [.. tallies.Alone.Keys],
            PlaceTotals = gathered.Totals,
            PlaceCoverage = gathered.Coverage,
        };
    }

    private static HeadRow Heading(DocumentAnalysis analysis, string fileName, PlaceTree places) => new()
    {
        Title = analysis.Text.Title?.Value ?? Path.GetFileNameWithoutExtension(fileName),
        Place = analysis.Place.Code.Number,
        Level = places.Level(analysis.Place.Code),
        Date = analysis.Text.Date?.Value.Number ?? 0,
        Type = (byte)analysis.Text.Type.Value,
    };

    private static BodyRow Packed(DocumentAnalysis analysis, AnalysisInForce force) => new()
    {
        PlaceConfidence = analysis.Place.Confidence,
        PlaceReasons = string.Join('\n', analysis.Place.Reasons.Select(reason => Reason(reason.Value, reason.Reason, force.Gazetteer))),
        DateReason = analysis.Text.Date?.Reason ?? "",
        TypeReason = analysis.Text.Type.Reason,
        Packed = BodyPacking.Write(analysis, force.Catalogue.Terms),
    };

    private static string Reason(PlaceCode place, string reason, Gazetteer gazetteer) =>
        $"{gazetteer.Name(place)}：{reason.ReplaceLineEndings(" ")}";
}
