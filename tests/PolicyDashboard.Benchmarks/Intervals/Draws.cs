namespace PolicyDashboard.Benchmarks.Intervals;

/// <summary>Draws from distributions, repeatable from a seed.</summary>
internal sealed class Draws(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Whether something of this probability happens.</summary>
    public bool Happens(double probability) => _random.NextDouble() < probability;

    /// <summary>A whole number whose logarithm is spread evenly between two.</summary>
    public int Length(int shortest, int longest) => (int)Math.Round(shortest * Math.Pow((double)longest / shortest, _random.NextDouble()));

    /// <summary>Standard normal (Box and Muller).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    /// <summary>A positive number around 1 whose logarithm has this standard deviation.</summary>
    public double Factor(double deviation) => Math.Exp(deviation * Normal());

    /// <summary>A share with this mean and this coefficient of variation (beta distribution); where no beta distribution varies so much, as much as it can.</summary>
    public double Share(double mean, double variation)
    {
        if (variation <= 0)
        {
            return mean;
        }

        var size = Math.Max(0.3, ((1 - mean) / (mean * variation * variation)) - 1);
        double about = Gamma(mean * size), not = Gamma((1 - mean) * size);
        return about + not > 0 ? about / (about + not) : mean;
    }

    /// <summary>Gamma distribution with scale 1 (Marsaglia and Tsang 2000).</summary>
    private double Gamma(double shape)
    {
        if (shape < 1)
        {
            return Gamma(shape + 1) * Math.Pow(_random.NextDouble(), 1 / shape);
        }

        double d = shape - (1.0 / 3), c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal();
            var v = Math.Pow(1 + (c * x), 3);
            if (v > 0 && Math.Log(1 - _random.NextDouble()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }
}
