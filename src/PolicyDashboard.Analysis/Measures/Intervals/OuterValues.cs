namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>The least and the greatest of some values in order, without sorting those between.</summary>
internal sealed class OuterValues
{
    private readonly double[] _least;
    private readonly double[] _greatest;
    private readonly int _count;

    /// <summary>Finds them.</summary>
    /// <param name="values">The values, more than <paramref name="outer"/> of them.</param>
    /// <param name="outer">How many are wanted at either end.</param>
    public OuterValues(ReadOnlySpan<double> values, int outer)
    {
        (_least, _greatest, _count) = (new double[outer], new double[outer], values.Length);
        Array.Fill(_least, double.PositiveInfinity);
        Array.Fill(_greatest, double.NegativeInfinity);
        foreach (var value in values)
        {
            if (value < _least[^1])
            {
                Insert(_least, value, 1);
            }

            if (value > _greatest[^1])
            {
                Insert(_greatest, value, -1);
            }
        }
    }

    /// <summary>The quantile between two of the values (Hyndman and Fan 1996, type 6).</summary>
    /// <param name="probability">So near to 0 or 1 that both of them are among the outer ones.</param>
    public double At(double probability)
    {
        var place = Math.Clamp((probability * (_count + 1)) - 1, 0, _count - 1);
        var below = (int)place;
        return below + 1 < _count ? Sorted(below) + ((place - below) * (Sorted(below + 1) - Sorted(below))) : Sorted(below);
    }

    private double Sorted(int place) => place < _least.Length ? _least[place] : _greatest[_count - 1 - place];

    private static void Insert(double[] ordered, double value, int sign)
    {
        var at = ordered.Length - 1;
        for (; at > 0 && sign * ordered[at - 1] > sign * value; at--)
        {
            ordered[at] = ordered[at - 1];
        }

        ordered[at] = value;
    }
}
