using System.Runtime.InteropServices;
using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>What one section (the statements under one heading) adds to a measure that is a ratio of sums.</summary>
/// <param name="Numerator">Characters of statements about the subject, hits, or attention; 0 or more.</param>
/// <param name="Denominator">Characters, or statements about any theme; 0 or more. A section with 0 adds nothing.</param>
public readonly record struct SectionPart(double Numerator, double Denominator);

/// <summary>95 % interval of a ratio of sums. Same unit as the ratio.</summary>
/// <param name="Ratio">Σ numerators / Σ denominators.</param>
/// <param name="Low">Lower end, 0 or more.</param>
/// <param name="High">Upper end.</param>
public readonly record struct RatioInterval(double Ratio, double Low, double High)
{
    /// <summary>An interval with both halves made wider by a factor, inside 0 and <paramref name="most"/>.</summary>
    internal static RatioInterval Widened(double ratio, double low, double high, double widening, double most) => new(
        ratio,
        Math.Clamp(ratio - (Math.Max(0, ratio - low) * widening), 0, ratio),
        Math.Clamp(ratio + (Math.Max(0, high - ratio) * widening), ratio, Math.Max(most, ratio)));
}

/// <summary>
/// Intervals for share of text, hits and attention, where statements weigh differently and Wilson's formula does not hold: sections are
/// drawn anew, as they stand, a thousand times.
/// </summary>
/// <remarks>
/// Each section is taken a Poisson number of times (Chamandy and others 2012, Estimating uncertainty for massive data streams). Sections
/// without the subject differ in length only; where there are many, their sum is drawn at once. Above
/// <see cref="MostDrawn"/> sections with the subject the ratio is normal for all purposes, and its linearised variance gives the same ends
/// a thousand times faster. The percentiles are taken further out for few sections (Hesterberg 2015, What teachers should know about the
/// bootstrap, "expanded percentile"). The seed is fixed: the same sections give the same interval, everywhere.
/// </remarks>
public static class RatioBootstrap
{
    /// <summary>How many times the sections are drawn.</summary>
    public const int Rounds = 999;

    /// <summary>Above so many sections with the subject the interval is worked out and not drawn.</summary>
    public const int MostDrawn = 100;

    /// <summary>Up to so many sections without the subject are drawn one by one.</summary>
    public const int MostDrawnWithout = 50;

    /// <summary>The interval.</summary>
    /// <param name="sections">Sections of all documents, in any fixed order.</param>
    /// <param name="widening">
    /// By how much documents of a place differ beyond what their sections explain, as a factor on half the width, 1 or more: the root of
    /// <see cref="TypicalSpread.DesignEffect"/> over that of <see cref="TypicalSpread.InsideDocuments"/>. 1 for a question about the documents themselves.
    /// </param>
    /// <param name="most">Where the measure ends: 1 for a share, infinity for hits.</param>
    /// <returns>
    /// Null where it cannot be told: the denominators are all 0, fewer than two sections count, or no section has the subject (the share of
    /// statements then has an upper bound).
    /// </returns>
    public static RatioInterval? Of(ReadOnlySpan<SectionPart> sections, double widening = 1, double most = 1)
    {
        var sums = new RatioSums();
        var with = new List<SectionPart>();
        var without = new List<double>();
        foreach (var section in sections)
        {
            sums.Add(section);
            if (section.Denominator > 0 && section.Numerator > 0)
            {
                with.Add(section);
            }
            else if (section.Denominator > 0)
            {
                without.Add(section.Denominator);
            }
        }

        return with.Count > MostDrawn
            ? sums.Interval(widening, most)
            : Of(sums, CollectionsMarshal.AsSpan(with), CollectionsMarshal.AsSpan(without), widening, most);
    }

    /// <summary>The interval of a text of which is known what its sections add up to.</summary>
    /// <param name="sums">All sections, with their numerators.</param>
    /// <param name="with">Those with the subject, at most <see cref="MostDrawn"/>, in any fixed order.</param>
    /// <param name="without">Denominators of the others; needed up to <see cref="MostDrawnWithout"/> of them, and empty beyond.</param>
    /// <param name="widening">See <see cref="Of(ReadOnlySpan{SectionPart}, double, double)"/>.</param>
    /// <param name="most">Where the measure ends.</param>
    /// <returns>Null where it cannot be told.</returns>
    public static RatioInterval? Of(in RatioSums sums, ReadOnlySpan<SectionPart> with, ReadOnlySpan<double> without, double widening, double most)
    {
        if (sums.Count < 2 || sums.Numerator <= 0)
        {
            return null;
        }

        var ratios = sums.Count - with.Length <= MostDrawnWithout ? DrawnRatios.Of(with, without) : Summed(sums, with);

        // Sorting all rounds would take as long as drawing them.
        var outer = Normal.Cdf(-QuantileOf(sums.Count));
        var ends = new OuterValues(ratios, (int)(outer * (Rounds + 1)) + 2);
        return RatioInterval.Widened(sums.Numerator / sums.Denominator, ends.At(outer), ends.At(1 - outer), widening, most);
    }

    /// <summary>How many standard deviations of the ratio lie on either side, with the t quantile and the small-sample factor for so many sections.</summary>
    internal static double QuantileOf(int sections) => StudentT.Within95(sections - 1) * Math.Sqrt(sections / (sections - 1.0));

    private static double[] Summed(in RatioSums sums, ReadOnlySpan<SectionPart> with)
    {
        double rest = sums.Denominator, squares = sums.DenominatorSquares;
        foreach (var section in with)
        {
            rest -= section.Denominator;
            squares -= section.Denominator * section.Denominator;
        }

        return DrawnRatios.Of(with, rest, Math.Sqrt(squares));
    }
}
