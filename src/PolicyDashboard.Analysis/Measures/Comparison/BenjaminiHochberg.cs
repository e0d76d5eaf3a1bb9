namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>Adjusts probabilities for how many were asked for at once (Benjamini and Hochberg 1995, Controlling the false discovery rate).</summary>
public static class BenjaminiHochberg
{
    /// <summary>
    /// Adjusted probabilities, 0 to 1, in the order given: starring those up to 0.05 leaves at most 5 in 100 of the stars to chance, on
    /// average. NaN is no question, counts for nothing and stays NaN.
    /// </summary>
    public static double[] Adjust(ReadOnlySpan<double> probabilities)
    {
        var adjusted = new double[probabilities.Length];
        var order = new List<int>(probabilities.Length);
        for (var i = 0; i < probabilities.Length; i++)
        {
            adjusted[i] = double.NaN;
            if (!double.IsNaN(probabilities[i]))
            {
                order.Add(i);
            }
        }

        var values = probabilities.ToArray();
        order.Sort((a, b) => values[a] != values[b] ? values[a].CompareTo(values[b]) : a.CompareTo(b));
        var least = 1.0;
        for (var rank = order.Count; rank >= 1; rank--)
        {
            var at = order[rank - 1];
            least = Math.Min(least, values[at] * order.Count / rank);
            adjusted[at] = least;
        }

        return adjusted;
    }
}
