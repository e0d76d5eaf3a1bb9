using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Corpus.Columns;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Estimates of the share of statements: Wilson's interval with an effective number, Newcombe's for differences, adjusted residuals.</summary>
/// <param name="columns">The corpus.</param>
/// <param name="isOfDocuments">Whether the question is about documents themselves and not about what their place tends to write.</param>
/// <param name="against">What rows are set against; null for nothing.</param>
internal sealed class ShareEstimates(CorpusColumns columns, bool isOfDocuments, OtherText? against) : IRowEstimates
{
    private readonly int _subjects = columns.Known.Numbers.Count;

    public Estimate?[] Of(IReadOnlyList<TextPart> row)
    {
        var runs = RowRuns.Of(row, columns);
        var own = Shares(runs, columns.Spreads.Of(row));
        var rest = against?.Without(row);
        var others = rest is null ? null : Shares(rest, columns.Spreads.OfAll);
        return
        [
            .. Enumerable.Range(0, _subjects).Select(subject => own[subject].Statements == 0 ? null : new Estimate(
                own[subject].Share,
                own[subject].Interval.Low,
                own[subject].Interval.High,
                own[subject].Number,
                others is null || others[subject].Statements == 0 ? null : Contrast(own[subject], others[subject], runs.Subjects[subject].About, rest!.Subjects[subject].About))),
        ];
    }

    /// <summary>Shares with their effective numbers, by subject number.</summary>
    public EffectiveShare[] Shares(RowRuns runs, Spreads spreads) => runs.Shares(columns.Known.Numbers, isOfDocuments ? spreads.OfDocuments : spreads.OfPlaces);

    private static Contrast Contrast(in EffectiveShare mine, in EffectiveShare its, int about, int restAbout)
    {
        var residual = Residual(mine, its, about, restAbout);
        var difference = NewcombeInterval.Of(mine.Share, mine.Number, its.Share, its.Number);
        return new(its.Share, difference.Difference, difference.Low, difference.High, residual.Residual, residual.P, residual.IsThin);
    }

    /// <summary>The residual of a row's share against another's.</summary>
    public static AdjustedResidual Residual(in EffectiveShare mine, in EffectiveShare its, int about, int restAbout) => AdjustedResidual.Of(
        about,
        mine.Statements,
        restAbout,
        its.Statements,
        AdjustedResidual.DesignEffect(mine.Statements, mine.DesignEffect, its.Statements, its.DesignEffect));
}
