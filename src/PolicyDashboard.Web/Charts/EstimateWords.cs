using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Quality;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Languages;
using PolicyDashboard.Web.Pages.Quality;

namespace PolicyDashboard.Web.Charts;

/// <summary>What an interval and a contrast say in words, the same beside every chart.</summary>
public static class EstimateWords
{
    /// <summary>The interval, and what the number is set against; a line each.</summary>
    public static string Of(Estimate estimate, Measure measure, Against against, Language language)
    {
        var interval = Interval(estimate, measure, language);
        if (against.IsNothing || estimate.Contrast is not { } contrast)
        {
            return interval;
        }

        var unit = (measure == Measure.Hits ? Words.UnitHits : Words.UnitPoints).In(language);
        var versus = Words.ContrastOf.In(
            language,
            (against.IsRest ? Words.ContrastRest : Words.ContrastPlace).In(language),
            Numbers.Value(contrast.Base, measure),
            Numbers.Difference(contrast.Difference, measure),
            unit,
            Numbers.Difference(contrast.Low, measure),
            Numbers.Difference(contrast.High, measure));
        var judgement = contrast.IsThin ? Words.ContrastThin
            : against.IsRest ? (contrast.IsNotable ? Words.ContrastNotable : Words.ContrastChance)
            : contrast.HoldsZero ? Words.ContrastMayBeNone
            : Words.ContrastApart;
        return $"{interval}\n{versus}\n{judgement.In(language)}";
    }

    /// <summary>How far reading alone may move a number: in points for the share of statements, as F1 for other measures; null where it cannot be told.</summary>
    public static string? Reading(ThemeQuality counts, double share, Measure measure, Language language) =>
        measure != Measure.Statements ? Words.ReadingF1.In(language, QualityNumbers.Fraction(counts.F1))
        : new Analysis.Measures.ReadingError(counts.Tp, counts.Fp, counts.Fn).Error(share) is { } error ? Words.ReadingPoints.In(language, Numbers.Bare(error, measure), QualityNumbers.Fraction(counts.F1))
        : null;

    /// <summary>An interval of coverage: <c>8.1–12.4</c>.</summary>
    public static string Range(double low, double high, Measure measure) => $"{Numbers.Bare(low, measure)}–{Numbers.Bare(high, measure)}";

    /// <summary><c>95% 区间 8.1–12.4%（有效 n = 132）</c>.</summary>
    public static string Interval(Estimate estimate, Measure measure, Language language)
    {
        var range = Words.EstimateInterval.In(language, Numbers.Bare(estimate.Low, measure), Numbers.Value(estimate.High, measure));
        return double.IsNaN(estimate.EffectiveNumber) ? range : range + Words.EstimateNumber.In(language, Numbers.Count((long)Math.Round(estimate.EffectiveNumber)));
    }
}
