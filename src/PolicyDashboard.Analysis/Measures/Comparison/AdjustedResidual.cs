using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>How far a cell of place against the rest × about against not about is from what it would be if place did not matter.</summary>
/// <param name="Expected">Statements about the theme that the place would have at the share of both sides together; 0 or more.</param>
/// <param name="Residual">
/// Adjusted residual (Haberman 1973, The analysis of residuals in cross-classified tables) over the root of the design effect: standard
/// normal where place does not matter, positive where the place writes more of it. NaN where a side has no statement, and where no
/// statement or every one of both sides is about the theme.
/// </param>
/// <param name="P">Two-sided probability of a residual at least so large where place does not matter; NaN with it.</param>
/// <param name="IsThin">Whether <paramref name="Expected"/> over the design effect is under 5: hatched, and never starred.</param>
public readonly record struct AdjustedResidual(double Expected, double Residual, double P, bool IsThin)
{
    /// <summary>Under so many expected statements, design effect taken off, the normal distribution does not hold (Cochran 1954).</summary>
    public const double FewestExpected = 5;

    /// <summary>The cell from counts.</summary>
    /// <param name="about">Statements of the place about the theme.</param>
    /// <param name="statements">Statements of the place.</param>
    /// <param name="restAbout">Statements of the rest about it; the rest does not hold the place.</param>
    /// <param name="restStatements">Statements of the rest.</param>
    /// <param name="designEffect">How many statements tell as much as one independent one; 1 or more. See <see cref="DesignEffect"/>.</param>
    public static AdjustedResidual Of(long about, long statements, long restAbout, long restStatements, double designEffect = 1)
    {
        double all = statements + restStatements;
        double theme = about + restAbout;
        if (statements == 0 || restStatements == 0)
        {
            return new(all > 0 ? statements * theme / all : 0, double.NaN, double.NaN, true);
        }

        var expected = statements * theme / all;
        var variance = expected * (1 - (statements / all)) * (1 - (theme / all));
        var residual = variance > 0 ? (about - expected) / Math.Sqrt(variance * designEffect) : double.NaN;
        return new(expected, residual, Normal.TwoSided(residual), expected / designEffect < FewestExpected);
    }

    /// <summary>
    /// The design effect of the comparison: what the variance of the difference of both shares is, over what it would be for independent
    /// statements. Each side's own design effect weighs by its part of that variance, which is nearly all on the smaller side.
    /// </summary>
    public static double DesignEffect(long statements, double effect, long restStatements, double restEffect) =>
        statements + restStatements == 0 ? 1 : ((effect * restStatements) + (restEffect * statements)) / (statements + restStatements);
}
