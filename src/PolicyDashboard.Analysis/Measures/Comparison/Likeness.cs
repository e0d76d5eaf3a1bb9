namespace PolicyDashboard.Analysis.Measures.Comparison;

/// <summary>How unlike rows or columns of a table of coverage are: symmetric tables of distances, 0 on the diagonal.</summary>
/// <remarks>A cell without documents is null, which is missing and not zero: a distance looks at what both have, and is NaN where that is nothing.</remarks>
public static class Likeness
{
    /// <summary>
    /// Distances of rows (places): root mean square difference of the roots of coverage. Roots (Hellinger 1909) let small themes speak beside
    /// large ones: a share scatters in proportion to its root.
    /// </summary>
    public static double[,] Rows(IReadOnlyList<IReadOnlyList<double?>> coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return Distances(Roots(coverage), static (one, other) =>
        {
            double sum = 0;
            var shared = 0;
            for (var i = 0; i < one.Length; i++)
            {
                var difference = one[i] - other[i];
                if (!double.IsNaN(difference))
                {
                    sum += difference * difference;
                    shared++;
                }
            }

            return shared == 0 ? double.NaN : Math.Sqrt(sum / shared);
        });
    }

    /// <summary>Distances of columns (themes): 1 − correlation over rows, 0 to 2, so that a small theme is near a large one that rises and falls with it. A column that never changes is 1 from all others.</summary>
    public static double[,] Columns(IReadOnlyList<IReadOnlyList<double?>> coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var rows = Roots(coverage);
        var columns = Enumerable.Range(0, rows.Length == 0 ? 0 : rows[0].Length).Select(column => rows.Select(row => row[column]).ToArray()).ToArray();
        return Distances(columns, static (one, other) => 1 - Correlation(one, other));
    }

    private static double[][] Roots(IReadOnlyList<IReadOnlyList<double?>> coverage) =>
        [.. coverage.Select(row => row.Select(cell => cell is { } value ? Math.Sqrt(Math.Max(0, value)) : double.NaN).ToArray())];

    private static double[,] Distances(double[][] vectors, Func<double[], double[], double> distance)
    {
        var distances = new double[vectors.Length, vectors.Length];
        for (var i = 0; i < vectors.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                distances[i, j] = distances[j, i] = distance(vectors[i], vectors[j]);
            }
        }

        return distances;
    }

    private static double Correlation(double[] one, double[] other)
    {
        double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (var i = 0; i < one.Length; i++)
        {
            if (!double.IsNaN(one[i] + other[i]))
            {
                n++;
                x += one[i];
                y += other[i];
                xx += one[i] * one[i];
                yy += other[i] * other[i];
                xy += one[i] * other[i];
            }
        }

        if (n == 0)
        {
            return double.NaN;
        }

        double first = xx - (x * x / n), second = yy - (y * y / n);
        return first > 1e-12 && second > 1e-12 ? Math.Clamp((xy - (x * y / n)) / Math.Sqrt(first * second), -1, 1) : 0;
    }
}
