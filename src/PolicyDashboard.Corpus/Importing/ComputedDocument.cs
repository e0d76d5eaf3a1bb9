using PolicyDashboard.Analysis;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Corpus.Storage;
using PolicyDashboard.Corpus.Storage.Packing;

namespace PolicyDashboard.Corpus.Importing;

/// <summary>Everything computed from one document, ready to be written. The writer fills in revision and id.</summary>
internal sealed class ComputedDocument
{
    public required HeadRow Head { get; init; }

    public required BodyRow Body { get; init; }

    public required DocumentSumsRow Sums { get; init; }

    /// <summary>Places that its statements speak of.</summary>
    public required IReadOnlyCollection<int> Spoken { get; init; }

    public static ComputedDocument Of(DocumentAnalysis analysis, string fileName, AnalysisInForce force) => new()
    {
        Head = Heading(analysis, fileName, force.Places),
        Body = Packed(analysis, force),
        Sums = Summed(ClassTallies.Of(analysis, force.Subjects)),
        Spoken = PlacesSpokenOf(analysis),
    };

    private static DocumentSumsRow Summed(ClassTallies tallies)
    {
        var totals = tallies.Whole.Totals;
        return new()
        {
            Statements = (int)totals.Statements,
            Characters = (int)totals.Characters,
            Coded = (int)totals.Coded,
            Paragraphs = (int)totals.Paragraphs,
            Packed = SumsPacking.Write(tallies),
        };
    }

    private static HashSet<int> PlacesSpokenOf(DocumentAnalysis analysis)
    {
        var (places, last) = (new HashSet<int>(), int.MinValue);
        for (var index = 0; index < analysis.Spoken.Count; index++)
        {
            // Mostly the place of the statement before.
            if (analysis.Text.Statements[index].Counts && analysis.Spoken[index].Number != last)
            {
                places.Add(last = analysis.Spoken[index].Number);
            }
        }

        return places;
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
        Packed = BodyPacking.Write(analysis, force.Catalogue),
    };

    private static string Reason(PlaceCode place, string reason, Gazetteer gazetteer) =>
        $"{gazetteer.Name(place)}：{reason.ReplaceLineEndings(" ")}";
}
