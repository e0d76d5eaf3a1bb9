namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>
/// A linear classifier with squared hinge loss and L2 regularisation, fitted by dual coordinate descent
/// (Hsieh, Chang, Lin, Keerthi, Sundararajan 2008: A dual coordinate descent method for large-scale linear SVM, algorithm 1 with shrinking left out).
/// </summary>
/// <remarks>Deterministic: the same rows in the same order with the same seed give the same weights.</remarks>
internal static class LinearSvm
{
    /// <summary>Fits one classifier.</summary>
    /// <param name="rows">Features of each example.</param>
    /// <param name="positive">Whether each example belongs.</param>
    /// <param name="cost">C of each example; 0 leaves it out.</param>
    /// <param name="weights">Takes a weight a feature; the last one is the bias.</param>
    /// <param name="rounds">Passes over the examples at most.</param>
    public static void Fit(SparseRows rows, bool[] positive, float[] cost, double[] weights, int rounds)
    {
        var used = Enumerable.Range(0, rows.Count).Where(row => cost[row] > 0).ToArray();
        var alpha = new double[rows.Count];
        var norm = new double[rows.Count];
        foreach (var row in used)
        {
            norm[row] = rows.SquaredNorm(row) + 1;
        }

        var random = new Random(20);
        var bias = weights.Length - 1;
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(used);
            var largest = 0.0;
            foreach (var row in used)
            {
                var sign = positive[row] ? 1.0 : -1.0;
                var slack = 0.5 / cost[row];
                var gradient = (sign * (rows.Dot(row, weights) + weights[bias])) - 1 + (slack * alpha[row]);
                var projected = alpha[row] == 0 ? Math.Min(gradient, 0) : gradient;
                if (Math.Abs(projected) < 1e-12)
                {
                    continue;
                }

                largest = Math.Max(largest, Math.Abs(projected));
                var before = alpha[row];
                alpha[row] = Math.Max(before - (gradient / (norm[row] + slack)), 0);
                var step = (alpha[row] - before) * sign;
                rows.AddTo(row, step, weights);
                weights[bias] += step;
            }

            if (largest < 0.02)
            {
                break;
            }
        }
    }
}

/// <summary>Examples with few features each, laid out one after the other, with an optional dense part behind.</summary>
internal sealed class SparseRows
{
    private readonly List<int> _starts = [0];
    private int[] _columns = new int[1 << 16];
    private float[] _values = new float[1 << 16];
    private int _length;

    /// <summary>How many examples.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>Adds a feature to the example being written.</summary>
    public void Add(int column, float value)
    {
        if (_length == _columns.Length)
        {
            Array.Resize(ref _columns, _length * 2);
            Array.Resize(ref _values, _length * 2);
        }

        (_columns[_length], _values[_length]) = (column, value);
        _length++;
    }

    /// <summary>Ends the example being written.</summary>
    public void End() => _starts.Add(_length);

    /// <summary>Features of an example.</summary>
    public ReadOnlySpan<int> Columns(int row) => _columns.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>Values of an example, writable.</summary>
    public Span<float> Values(int row) => _values.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>Σ of weight times value.</summary>
    public double Dot(int row, double[] weights)
    {
        var sum = 0.0;
        for (var at = _starts[row]; at < _starts[row + 1]; at++)
        {
            sum += weights[_columns[at]] * _values[at];
        }

        return sum;
    }

    /// <summary>Adds a multiple of an example to the weights.</summary>
    public void AddTo(int row, double step, double[] weights)
    {
        for (var at = _starts[row]; at < _starts[row + 1]; at++)
        {
            weights[_columns[at]] += step * _values[at];
        }
    }

    /// <summary>Σ of squared values.</summary>
    public double SquaredNorm(int row)
    {
        var sum = 0.0;
        foreach (var value in Values(row))
        {
            sum += (double)value * value;
        }

        return sum;
    }
}
