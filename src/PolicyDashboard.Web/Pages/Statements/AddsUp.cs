using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Web.Pages.Statements;

/// <summary>Whether the statements listed are the number on the chart. Shown with every list, and not taken on trust.</summary>
public static class AddsUp
{
    // Attention adds thirds and quarters; a difference this small is rounding, and one statement more or less is not.
    private const double Rounding = 1e-6;

    /// <summary>Whether the contributions, added up and divided, are the number. Where all statements are on this page they are added up here, one by one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isFirst">Whether it is the first one.</param>
    /// <param name="measure">The measure on screen.</param>
    public static bool Check(StatementPage page, bool isFirst, Measure measure)
    {
        if (page.Value is not { } value || page.Denominator == 0)
        {
            return page.Count == 0;
        }

        // Those that facets leave out are added up without being shown.
        var sum = isFirst && page.Next is null ? page.Lines.Sum(line => line.Contribution) + page.Sum - page.KeptSum : page.Sum;
        var listed = sum / page.Denominator * (measure == Measure.Hits ? 1000 : 1);
        return Math.Abs(listed - value) <= Rounding * Math.Max(1, Math.Abs(value));
    }
}
