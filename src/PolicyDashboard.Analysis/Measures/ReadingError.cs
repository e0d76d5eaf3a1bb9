using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures;

/// <summary>
/// How far a share is off because a theme is read wrongly, told from statements that people labelled. It stands beside the interval, which
/// knows nothing of it: the interval would stay if the reading were right.
/// </summary>
/// <param name="Both">tp: statements that reading and label give the theme.</param>
/// <param name="Wrong">fp: statements that only the reading gives it.</param>
/// <param name="Missed">fn: statements that only the label gives it.</param>
public readonly record struct ReadingError(int Both, int Wrong, int Missed)
{
    /// <summary>Part of the read statements that is right, 0 to 1; null where none was read.</summary>
    public double? Precision => Both + Wrong == 0 ? null : (double)Both / (Both + Wrong);

    /// <summary>Part of the labelled statements that was read, 0 to 1; null where none was labelled.</summary>
    public double? Recall => Both + Missed == 0 ? null : (double)Both / (Both + Missed);

    /// <summary>Labelled over read: what a share has to be multiplied with. Below 1 where the reading gives the theme too often. Null where either is 0.</summary>
    /// <remarks>
    /// precision/recall = (tp/(tp+fp))/(tp/(tp+fn)) = (tp+fn)/(tp+fp). It takes wrong readings to be in proportion to readings; the correction
    /// by a constant rate of false positives (Rogan and Gladen 1978) makes shares negative in places that hardly speak of a theme.
    /// </remarks>
    public double? Factor => Both + Wrong == 0 || Both + Missed == 0 ? null : (double)(Both + Missed) / (Both + Wrong);

    /// <summary>95 % interval of <see cref="Factor"/>, above 0; null with it.</summary>
    /// <remarks>
    /// A ratio of two paired shares: Var(ln) = (fp+fn)/((tp+fp)(tp+fn)) (Nam and Blackwelder 2002). Half a statement is added to fp and fn,
    /// or three right ones of three would pass for certainty. Labelled statements are taken for independent.
    /// </remarks>
    public (double Low, double High)? FactorInterval
    {
        get
        {
            if (Factor is not { } factor)
            {
                return null;
            }

            var width = Math.Exp(Normal.Z95 * Deviation);
            return (factor / width, factor * width);
        }
    }

    /// <summary>A share of statements (0 to 1) as it would be if the theme were read as people label it, with the 95 % interval of that correction alone; null where nothing was labelled or read.</summary>
    public (double Share, double Low, double High)? Corrected(double share) => Factor is { } factor && FactorInterval is { } interval
        ? (Math.Min(1, share * factor), Math.Min(1, share * interval.Low), Math.Min(1, share * interval.High))
        : null;

    /// <summary>How far a share (0 to 1) is off by reading, as a share: the root of mean square error, bias and its uncertainty together; null where nothing was labelled or read.</summary>
    public double? Error(double share) =>
        Factor is { } factor ? share * Math.Sqrt(((factor - 1) * (factor - 1)) + (factor * factor * Deviation * Deviation)) : null;

    private double Deviation
    {
        get
        {
            double wrong = Wrong + 0.5, missed = Missed + 0.5;
            return Math.Sqrt((wrong + missed) / ((Both + wrong) * (Both + missed)));
        }
    }
}
