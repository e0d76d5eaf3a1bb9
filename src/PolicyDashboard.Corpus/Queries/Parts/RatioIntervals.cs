using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Intervals of the measures that are ratios of sums over sections: share of text, hits, attention, share of paragraphs.</summary>
/// <param name="columns">The corpus.</param>
/// <param name="measure">The measure; not the share of statements.</param>
/// <param name="isOfDocuments">Whether a question is about documents themselves and not about what their place tends to write.</param>
internal sealed class RatioIntervals(CorpusColumns columns, Measure measure, bool isOfDocuments)
{
    private const double PerCharacters = 1000;
    private readonly double _unit = measure == Measure.Hits ? PerCharacters : 1;
    private readonly double _most = measure == Measure.Hits ? double.PositiveInfinity : 1;

    /// <summary>Intervals of a text in the unit of the measure, by subject number; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="runs">How its statements follow each other.</param>
    /// <param name="shares">Its shares of statements: where nothing is found, the share of text or attention is bounded like them.</param>
    /// <param name="spreads">How documents like these differ.</param>
    public RatioInterval?[] Of(IReadOnlyList<TextPart> text, RowRuns runs, IReadOnlyList<EffectiveShare> shares, Spreads spreads)
    {
        var sections = new SectionSums(columns, measure);
        foreach (var part in text)
        {
            sections.Add(part);
        }

        return [.. Enumerable.Range(0, columns.Known.Numbers.Count).Select(subject => sections.Sums(subject) switch
        {
            { Denominator: not > 0 } => null,
            { Numerator: > 0 } => InUnit(sections.Interval(subject, Widening(spreads, runs, subject), _most)),
            _ => measure == Measure.Hits ? null : (RatioInterval?)new RatioInterval(0, 0, shares[subject].Interval.High),
        })];
    }

    /// <summary>The interval of a text whose sections are added up already, in the unit of the measure.</summary>
    public RatioInterval? Of(in RatioSums sums, RowRuns runs, Spreads spreads, int subject) => InUnit(sums.Interval(Widening(spreads, runs, subject), _most));

    private RatioInterval? InUnit(RatioInterval? interval) => interval is { } one ? new(_unit * one.Ratio, _unit * one.Low, _unit * one.High) : null;

    private double Widening(Spreads spreads, RowRuns runs, int subject) =>
        isOfDocuments || spreads is not { OfPlaces: { } places, OfDocuments: { } documents } ? 1
        : Math.Sqrt(places[subject].DesignEffect(runs.Texts) / documents[subject].DesignEffect(runs.Texts));
}
