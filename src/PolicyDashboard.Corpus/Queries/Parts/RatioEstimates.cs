using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Analysis.Measures.Probability;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Estimates of measures that are ratios of sums over sections, with <see cref="IntervalDifference"/> for what rows have more than others.</summary>
/// <param name="columns">The corpus.</param>
/// <param name="measure">The measure.</param>
/// <param name="shares">Estimates of the share of statements of the same rows: whether there is text enough, and how documents differ.</param>
/// <param name="isOfDocuments">Whether a question is about documents themselves and not about what their place tends to write.</param>
/// <param name="against">What rows are set against; null for nothing.</param>
internal sealed class RatioEstimates(CorpusColumns columns, Measure measure, ShareEstimates shares, bool isOfDocuments, OtherText? against) : IRowEstimates
{
    private readonly RatioIntervals _intervals = new(columns, measure, isOfDocuments);

    public Estimate?[] Of(IReadOnlyList<TextPart> row)
    {
        var runs = RowRuns.Of(row, columns);
        var spreads = columns.Spreads.Of(row);
        var own = shares.Shares(runs, spreads);
        var intervals = _intervals.Of(row, runs, own, spreads);
        var (rest, restRuns) = against is null ? (null, null) : (against.Without(row, measure), against.Without(row));
        var others = restRuns is null ? null : shares.Shares(restRuns, columns.Spreads.OfAll);
        var found = new Estimate?[intervals.Length];
        for (var subject = 0; subject < found.Length; subject++)
        {
            if (intervals[subject] is not { } mine)
            {
                continue;
            }

            found[subject] = new(mine.Ratio, mine.Low, mine.High, double.NaN);
            if (rest is not null && _intervals.Of(rest[subject], restRuns!, columns.Spreads.OfAll, subject) is { } its)
            {
                var thin = ShareEstimates.Residual(own[subject], others![subject], runs.Subjects[subject].About, restRuns!.Subjects[subject].About).IsThin;
                found[subject] = found[subject]! with { Contrast = Contrast(mine, its, thin) };
            }
        }

        return found;
    }

    private static Contrast Contrast(RatioInterval mine, RatioInterval its, bool isThin)
    {
        var (difference, low, high) = IntervalDifference.Of((mine.Ratio, mine.Low, mine.High), (its.Ratio, its.Low, its.High));

        // The half that reaches towards no difference decides whether there is one.
        var half = difference > 0 ? difference - low : high - difference;
        var residual = half > 0 ? difference / half * Normal.Z95 : double.NaN;
        return new(its.Ratio, difference, low, high, residual, Normal.TwoSided(residual), isThin);
    }
}
