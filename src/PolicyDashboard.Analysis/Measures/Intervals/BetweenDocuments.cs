using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>How far documents differ in a share.</summary>
public static class BetweenDocuments
{
    /// <summary>The variance of the share as a ratio of sums over documents (Cochran 1977, Sampling Techniques, 6.3): D/(D−1)·Σ(y−pn)²/n², 0 or more; infinite with one document.</summary>
    public static double Variance(in TextRuns texts, in SubjectRuns subject)
    {
        if (texts.Documents < 2)
        {
            return double.PositiveInfinity;
        }

        double n = texts.Statements, share = subject.About / n, documents = texts.Documents;
        var squares = subject.Squares - (2 * share * subject.Products) + (share * share * texts.Squares);
        return documents / (documents - 1) * Math.Max(0, squares) / (n * n);
    }

    /// <summary>The effective number with the t quantile in it: p(1−p)/variance · (z/t)², D−1 degrees of freedom. Infinite with one document and where all have the same share.</summary>
    public static double Number(in TextRuns texts, in SubjectRuns subject)
    {
        if (texts.Documents < 2)
        {
            return double.PositiveInfinity;
        }

        var variance = Variance(texts, subject);
        var share = (double)subject.About / texts.Statements;
        var ratio = Normal.Z95 / StudentT.Within95(texts.Documents - 1);
        return variance > 0 ? share * (1 - share) / variance * ratio * ratio : double.PositiveInfinity;
    }
}
