namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Examples with few features each, laid out one after the other.</summary>
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

    /// <summary>Values of an example.</summary>
    public ReadOnlySpan<float> Values(int row) => _values.AsSpan(_starts[row].._starts[row + 1]);

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
