using System.Globalization;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Web.Addresses;
using PolicyDashboard.Web.Charts;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Pages.Heatmap;

/// <summary>What a cell of the heatmap shows: coverage, or how it stands against something.</summary>
/// <param name="Shown">The number that is coloured; null where there is nothing to show.</param>
/// <param name="Text">As it is written in the cell.</param>
/// <param name="Range">Its interval as it is written; null without one.</param>
/// <param name="IsThin">Too little text: hatched.</param>
/// <param name="IsNotable">More than chance leaves one to expect: starred.</param>
internal readonly record struct MatrixCell(double? Shown, string Text, string? Range, bool IsThin, bool IsNotable)
{
    /// <summary>The cell of a coverage.</summary>
    public static MatrixCell Of(double? coverage, Estimate? estimate, Against against, Measure measure)
    {
        if (against.IsNothing)
        {
            return new(coverage, Numbers.Bare(coverage, measure), estimate is null ? null : EstimateWords.Range(estimate.Low, estimate.High, measure), false, false);
        }

        if (coverage is null || estimate?.Contrast is not { } contrast)
        {
            return new(null, Numbers.Missing, null, false, false);
        }

        var range = $"{Numbers.Difference(contrast.Low, measure)} … {Numbers.Difference(contrast.High, measure)}";
        return against.IsRest
            ? double.IsNaN(contrast.Residual) ? new(null, Numbers.Missing, range, true, false)
                : new(contrast.Residual, Signed(contrast.Residual), range, contrast.IsThin, contrast.IsNotable)
            : new(contrast.Difference, Numbers.Difference(contrast.Difference, measure), range, contrast.IsThin, !contrast.IsThin && !contrast.HoldsZero);
    }

    /// <summary>A residual with its sign.</summary>
    public static string Signed(double residual)
    {
        var text = Math.Abs(residual).ToString("0.0", CultureInfo.InvariantCulture);
        return text == "0.0" ? text : (residual > 0 ? "+" : "−") + text;
    }
}
