using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Analysis.Measures.Probability;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>
/// Estimates of measures that are ratios of sums over sections: share of text, hits, attention, share of paragraphs. Differences
/// take the square-and-add way of Newcombe, which holds for any two intervals (Zou and Donner 2008).
/// </summary>
/// <param name="columns">The corpus.</param>
/// <param name="measure">The measure.</param>
/// <param name="shares">Estimates of the share of statements of the same rows: whether there is text enough, and how documents differ.</param>
/// <param name="isOfDocuments">Whether a question is about documents themselves and not about what their place tends to write.</param>
/// <param name="against">What rows are set against; null for nothing.</param>
internal sealed class RatioEstimates(CorpusColumns columns, Measure measure, ShareEstimates shares, bool isOfDocuments, OtherText? against) : IRowEstimates
{
    private const double PerCharacters = 1000;
    private readonly int _subjects = columns.Known.Numbers.Count;
    private readonly double _unit = measure == Measure.Hits ? PerCharacters : 1;
    private readonly double _most = measure == Measure.Hits ? double.PositiveInfinity : 1;

    public Estimate?[] Of(IReadOnlyList<TextPart> row)
    {
        var runs = RowRuns.Of(row, columns);
        var spreads = columns.Spreads.Of(row);
        var own = shares.Shares(runs, spreads);
        var sections = new SectionSums(columns, measure);
        foreach (var part in row)
        {
            sections.Add(part);
        }

        var (rest, restRuns) = against is null ? (null, null) : (against.Without(row, measure), against.Without(row));
        var others = restRuns is null ? null : shares.Shares(restRuns, columns.Spreads.OfAll);
        var found = new Estimate?[_subjects];
        for (var subject = 0; subject < _subjects; subject++)
        {
            var sums = sections.Sums(subject);
            if (!(sums.Denominator > 0))
            {
                continue;
            }

            // None of it: the share of statements has an upper bound, and a share of text or attention of nothing is bounded like it.
            var interval = sums.Numerator > 0
                ? sections.Interval(subject, Widening(spreads, runs.Texts, subject), _most)
                : measure == Measure.Hits ? null : new RatioInterval(0, 0, own[subject].Interval.High);
            if (interval is not { } mine)
            {
                continue;
            }

            found[subject] = new(_unit * mine.Ratio, _unit * mine.Low, _unit * mine.High, double.NaN);
            if (rest is not null && rest[subject].Interval(Widening(columns.Spreads.OfAll, restRuns!.Texts, subject), _most) is { } its)
            {
                var thin = ShareEstimates.Residual(own[subject], others![subject], runs.Subjects[subject].About, restRuns.Subjects[subject].About).IsThin;
                found[subject] = found[subject]! with { Contrast = Contrast(mine, its, thin) };
            }
        }

        return found;
    }

    private Contrast Contrast(RatioInterval mine, RatioInterval its, bool isThin)
    {
        var difference = mine.Ratio - its.Ratio;
        var low = difference - Math.Sqrt(Square(mine.Ratio - mine.Low) + Square(its.High - its.Ratio));
        var high = difference + Math.Sqrt(Square(mine.High - mine.Ratio) + Square(its.Ratio - its.Low));

        // The half that reaches towards no difference decides whether there is one.
        var half = difference > 0 ? difference - low : high - difference;
        var residual = half > 0 ? difference / half * Normal.Z95 : double.NaN;
        return new(_unit * its.Ratio, _unit * difference, _unit * low, _unit * high, residual, Normal.TwoSided(residual), isThin);
    }

    private double Widening(Spreads spreads, in TextRuns texts, int subject) =>
        isOfDocuments || spreads is not { OfPlaces: { } places, OfDocuments: { } documents } ? 1
        : Math.Sqrt(places[subject].DesignEffect(texts) / documents[subject].DesignEffect(texts));

    private static double Square(double value) => value * value;
}
