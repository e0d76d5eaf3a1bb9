using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>How statements usually scatter in this corpus, by subject number; learned once from all places that issued documents.</summary>
/// <param name="OfPlaces">For what a place tends to write; null where there is too little to learn from.</param>
/// <param name="OfDocuments">For documents themselves, without what sets them apart; null with it.</param>
internal sealed record LearnedSpreads(IReadOnlyList<TypicalSpread>? OfPlaces, IReadOnlyList<TypicalSpread>? OfDocuments)
{
    public static LearnedSpreads Of(CorpusColumns columns)
    {
        var learner = new SpreadLearner(columns.Known.Numbers.Count);
        foreach (var place in columns.Documents.GroupBy(document => document.Place))
        {
            var runs = RowRuns.Of(place.Select(document => new TextPart(document, null)), columns);
            learner.Add(runs.Texts, runs.Subjects);
        }

        var typical = learner.Learn();
        return new(typical, typical is null ? null : [.. typical.Select(spread => spread.InsideDocuments())]);
    }
}
