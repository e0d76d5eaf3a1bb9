namespace PolicyDashboard.Analysis.Measures.Probability;

/// <summary>
/// Random numbers that are the same on every machine and under every version of the runtime: SplitMix64 (Steele, Lea and Flood 2014).
/// A number on screen must not change because a library changed its generator.
/// </summary>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Above 0 and up to 1.</summary>
    public double Share() => ((Next() >> 11) + 1) * (1.0 / (1UL << 53));

    /// <summary>A draw of a Poisson distribution with mean 1, up to 12; more comes once in 10¹⁰ draws.</summary>
    public int Poisson()
    {
        var share = 1 - Share();
        double probability = 0.36787944117144233, sum = probability;
        var count = 0;
        while (share >= sum && count < 12)
        {
            probability /= ++count;
            sum += probability;
        }

        return count;
    }

    /// <summary>Standard normal (Box and Muller 1958).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(Share())) * Math.Cos(2 * Math.PI * Share());
}
