using System.Runtime.CompilerServices;

namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>
/// Distances between two statements of a document, in statements, gathered into twelve bins that grow with the distance:
/// 1, 2, 3, 4, 5–6, 7–8, 9–12, 13–16, 17–24, 25–32, 33–48, 49–64.
/// </summary>
/// <remarks>
/// A bin holds sums over its distances, so a sum of autocovariances up to 64 needs twelve numbers and not sixty-four, and single
/// distances far out, which are mostly chance, are smoothed with their neighbours as in Geyer 1992 (Practical Markov chain Monte Carlo).
/// A chapter of a plan that stays with one theme is seldom longer.
/// </remarks>
public static class LagBins
{
    /// <summary>How many bins there are.</summary>
    public const int Count = 12;

    /// <summary>The largest distance in a bin.</summary>
    public const int Largest = 64;

    /// <summary>The bin of all larger distances, where one is kept: what statements of one document still share so far apart is what sets the document apart.</summary>
    public const int Beyond = Count;

    private static ReadOnlySpan<byte> Ends => [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

    private static readonly byte[] BinOfLag = Enumerable.Range(0, Largest + 1).Select(lag => (byte)FirstAtOrAfter(lag)).ToArray();

    /// <summary>The bin of a distance, 1 to <see cref="Largest"/>.</summary>
    public static int Of(int lag) => BinOfLag[lag];

    /// <summary>The largest distance in a bin.</summary>
    public static int End(int bin) => Ends[bin];

    private static int FirstAtOrAfter(int lag)
    {
        var bin = 0;
        while (Ends[bin] < lag)
        {
            bin++;
        }

        return bin;
    }
}

/// <summary>One number a bin of <see cref="LagBins"/>, nearest distance first.</summary>
[InlineArray(LagBins.Count)]
public struct LagRow
{
    private int _first;

    /// <summary>Adds bin by bin.</summary>
    public void Add(in LagRow other)
    {
        for (var bin = 0; bin < LagBins.Count; bin++)
        {
            this[bin] += other[bin];
        }
    }

    /// <summary>Takes away bin by bin.</summary>
    public void Subtract(in LagRow other)
    {
        for (var bin = 0; bin < LagBins.Count; bin++)
        {
            this[bin] -= other[bin];
        }
    }

    /// <summary>The numbers, bin by bin.</summary>
    public readonly int[] ToArray()
    {
        var numbers = new int[LagBins.Count];
        for (var bin = 0; bin < numbers.Length; bin++)
        {
            numbers[bin] = this[bin];
        }

        return numbers;
    }
}
