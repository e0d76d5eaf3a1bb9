using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>Whether the statements listed are the number on the chart. Shown with every list, and not taken on trust.</summary>
public static class AddsUp
{
    // Attention adds thirds and quarters; a difference this small is rounding, and one statement more or less is not.
    private const double Rounding = 1e-6;

    /// <summary>Whether the contributions, added up and divided, are the number.</summary>
    public static bool Check(StatementPage page, Measure measure)
    {
        if (page.Value is not { } value || page.Denominator == 0)
        {
            return page.Count == 0;
        }

        var listed = page.Sum / page.Denominator * (measure == Measure.Hits ? 1000 : 1);
        return Math.Abs(listed - value) <= Rounding * Math.Max(1, Math.Abs(value));
    }
}
