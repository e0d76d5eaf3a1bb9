using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>Where a place stands among others, as far as it can be told.</summary>
/// <param name="Best">The best rank that is not excluded, from 1: so many places, less one, surely have more.</param>
/// <param name="Worst">The worst rank that is not excluded.</param>
/// <param name="Band">Band from 1 down: places of a band cannot be told from its first, the one with the most. 0 without a statement.</param>
public readonly record struct RankBand(int Best, int Worst, int Band);

/// <summary>Bands in the place of ranks.</summary>
public static class RankBands
{
    /// <summary>Two places are told apart where the adjusted probability is up to this.</summary>
    public const double Level = 0.05;

    /// <summary>
    /// Bands for the places given, in their order. Every two are compared (score test of two shares with effective numbers), the
    /// probabilities adjusted by Benjamini and Hochberg over all pairs. A place without a statement may be anywhere and is in no band.
    /// </summary>
    public static RankBand[] Of(IReadOnlyList<EffectiveShare> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var known = Enumerable.Range(0, places.Count).Where(place => places[place].Number > 0)
            .OrderByDescending(place => places[place].Share).ThenBy(place => place).ToArray();
        var apart = Apart([.. known.Select(place => places[place])]);
        var bands = Enumerable.Repeat(new RankBand(1, places.Count, 0), places.Count).ToArray();
        int band = 0, first = 0;
        for (var i = 0; i < known.Length; i++)
        {
            if (i == 0 || apart[first, i])
            {
                (band, first) = (band + 1, i);
            }

            int above = 0, below = 0;
            for (var j = 0; j < known.Length; j++)
            {
                above += j < i && apart[j, i] ? 1 : 0;
                below += j > i && apart[i, j] ? 1 : 0;
            }

            bands[known[i]] = new(1 + above, places.Count - below, band);
        }

        return bands;
    }

    /// <summary>Probability of a difference at least so large where two places have the same tendency (score test, Pearson 1900); 1 where both are 0 or both are 1.</summary>
    public static double P(in EffectiveShare one, in EffectiveShare other)
    {
        var together = ((one.Share * one.Number) + (other.Share * other.Number)) / (one.Number + other.Number);
        var variance = together * (1 - together) * ((1 / one.Number) + (1 / other.Number));
        return variance > 0 ? Normal.TwoSided((one.Share - other.Share) / Math.Sqrt(variance)) : 1;
    }

    /// <summary>Which pairs are told apart; row before column.</summary>
    private static bool[,] Apart(EffectiveShare[] places)
    {
        var probabilities = new List<double>(places.Length * places.Length / 2);
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = i + 1; j < places.Length; j++)
            {
                probabilities.Add(P(places[i], places[j]));
            }
        }

        var adjusted = BenjaminiHochberg.Adjust(probabilities.ToArray());
        var apart = new bool[places.Length, places.Length];
        for (int i = 0, at = 0; i < places.Length; i++)
        {
            for (var j = i + 1; j < places.Length; j++)
            {
                apart[i, j] = adjusted[at++] <= Level;
            }
        }

        return apart;
    }
}
