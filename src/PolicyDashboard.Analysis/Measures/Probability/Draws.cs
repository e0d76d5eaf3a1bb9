namespace PolicyDashboard.Analysis.Measures.Probability;

/// <summary>
/// The first draws of <see cref="SplitMix"/> from one seed, made once: whoever starts from that seed each time draws the same numbers
/// each time, and making them takes longer than what is done with them.
/// </summary>
internal sealed class Draws
{
    private readonly byte[] _poisson;
    private readonly double[] _normal;

    /// <summary>Makes them.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="poisson">How many places of the sequence a Poisson draw may be taken at.</param>
    /// <param name="normal">How many places of the sequence a normal draw may be taken at.</param>
    public Draws(ulong seed, int poisson, int normal)
    {
        (_poisson, _normal) = (new byte[poisson], new double[normal]);

        // One draw of the generator a Poisson number, two a normal one: from each place on, what would be drawn there.
        var random = new SplitMix(seed);
        for (var place = 0; place < Math.Max(poisson, normal); place++)
        {
            var (times, pair) = (random, random);
            if (place < poisson)
            {
                _poisson[place] = (byte)times.Poisson();
            }

            if (place < normal)
            {
                _normal[place] = pair.Normal();
            }

            random.Next();
        }
    }

    /// <summary>Poisson numbers with mean 1, by their place in the sequence.</summary>
    public ReadOnlySpan<byte> Poisson => _poisson;

    /// <summary>Standard normal numbers by the place in the sequence of the first of their two draws.</summary>
    public ReadOnlySpan<double> Normal => _normal;
}
