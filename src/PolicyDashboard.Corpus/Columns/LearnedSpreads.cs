using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>
/// How statements usually scatter in this corpus; learned once from all places that issued documents, and from those of one
/// type of document apart: work reports go through all fields and resemble each other, regulations have one field each.
/// </summary>
internal sealed class LearnedSpreads
{
    // A type teaches what is its own from so many documents on; below that all types together know more.
    private const int FewestDocuments = 20;

    private readonly Spreads _all;
    private readonly Dictionary<byte, Spreads> _ofType;

    private LearnedSpreads(Spreads all, Dictionary<byte, Spreads> ofType) => (_all, _ofType) = (all, ofType);

    /// <summary>What was learned from all types of document together.</summary>
    public Spreads OfAll => _all;

    /// <summary>What is typical of these texts: of their type where they are all of one, of all types otherwise.</summary>
    public Spreads Of(IReadOnlyList<TextPart> texts) =>
        texts.Count > 0 && _ofType.TryGetValue(texts[0].Document.Type, out var spreads) && texts.All(part => part.Document.Type == texts[0].Document.Type) ? spreads : _all;

    /// <summary>Learns from a corpus.</summary>
    public static LearnedSpreads From(CorpusColumns columns) => new(
        Learn(columns, columns.Documents),
        columns.Documents
            .GroupBy(document => document.Type)
            .Where(type => type.Count() >= FewestDocuments)
            .Select(type => (type.Key, Spreads: Learn(columns, type)))
            .Where(type => type.Spreads.OfPlaces is not null)
            .ToDictionary(type => type.Key, type => type.Spreads));

    private static Spreads Learn(CorpusColumns columns, IEnumerable<DocumentColumns> documents)
    {
        var learner = new SpreadLearner(columns.Known.Numbers.Count);
        foreach (var place in documents.GroupBy(document => document.Place))
        {
            var runs = RowRuns.Of(place.Select(document => new TextPart(document, null)), columns);
            learner.Add(runs.Texts, runs.Subjects);
        }

        var typical = learner.Learn();
        return new(typical, typical is null ? null : [.. typical.Select(spread => spread.InsideDocuments())]);
    }
}

/// <summary>How statements usually scatter, by subject number.</summary>
/// <param name="OfPlaces">For what a place tends to write; null where there is too little to learn from.</param>
/// <param name="OfDocuments">For documents themselves, without what sets them apart; null with it.</param>
internal sealed record Spreads(IReadOnlyList<TypicalSpread>? OfPlaces, IReadOnlyList<TypicalSpread>? OfDocuments);
