using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Web.Languages;

namespace PolicyDashboard.Web.Charts;

/// <summary>A chart: what it says, the drawing, and the table of the same numbers.</summary>
/// <param name="Title">One line, with what and of whom.</param>
/// <param name="Notes">Measure and formula, denominator, types, years, levels: all that a copied picture must not lose.</param>
/// <param name="Plot">The drawing.</param>
/// <param name="Table">The numbers.</param>
/// <param name="Scale">What the colours mean; null for a chart without a colour scale.</param>
public sealed record Figure(string Title, IReadOnlyList<string> Notes, Plot Plot, FigureTable Table, ColourScale? Scale = null);

/// <summary>A scale of colours: from 0 to an upper bound, or from a lower bound through 0 to an upper one.</summary>
/// <param name="Most">Value at the upper end.</param>
/// <param name="Low">The lower end as it is written.</param>
/// <param name="High">The upper end as it is written.</param>
/// <param name="IsDiverging">Whether it goes from −<paramref name="Most"/> to <paramref name="Most"/>.</param>
public sealed record ColourScale(double Most, string Low, string High, bool IsDiverging = false)
{
    private const int Many = 200;
    private const int Side = 4;

    /// <summary>Steps of a diverging scale; the one in the middle is 0.</summary>
    public const int DivergingSteps = (2 * Side) + 1;

    /// <summary>Where the bounds come from, as it is written; null for nothing to say.</summary>
    public string? Bounds { get; init; }

    /// <summary>The same chart with the other bounds; null for none.</summary>
    public (string Text, string Link)? OtherBounds { get; init; }

    /// <summary>What its signs mean, such as hatching and stars; empty for none.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Steps of the scale; 0 is kept for a share of exactly 0.</summary>
    public const int Steps = 10;

    /// <summary>A scale for these values, its ends written out; a bound that some of them exceed is written with ≥.</summary>
    public static ColourScale Of(IReadOnlyCollection<double> values, Measure measure, Language language)
    {
        var most = BoundOf(values);
        var high = Numbers.Value(most, measure);
        return new ColourScale(most, Numbers.Value(0, measure), values.Any(value => value > most) ? Words.ScaleAtLeast.In(language, high) : high);
    }

    /// <summary>Step of a value: 0 to 9, and only a value of 0 has step 0; on a diverging scale 0 to 8, and 4 is 0.</summary>
    public int Shade(double value) => IsDiverging
        ? Side + Math.Clamp((int)Math.Round(value / Most * Side), -Side, Side)
        : value <= 0 ? 0 : Math.Clamp((int)Math.Round(value / Most * (Steps - 1)), 1, Steps - 1);

    /// <summary>
    /// An upper bound for these values. Where there are many, it is one that 97 in 100 of those above 0 stay under: a
    /// one-page notice that is all about one theme must not turn everything else pale. What lies above it is as dark as
    /// the scale gets, and its number still stands in its cell.
    /// </summary>
    public static double BoundOf(IEnumerable<double> values)
    {
        var above = values.Where(value => value > 0).Order().ToList();
        return above.Count == 0 ? Bound(0) : Bound(above.Count < Many ? above[^1] : above[(int)((above.Count - 1) * 0.97)]);
    }

    /// <summary>An upper bound that can be written in two digits: the first of 1, 2, 3, 4, 5, 6, 8 times a power of ten that is not below <paramref name="largest"/>.</summary>
    public static double Bound(double largest)
    {
        if (!(largest > 0))
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(largest)));
        foreach (var step in (ReadOnlySpan<double>)[1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10])
        {
            // The product may end a little below the value it stands for.
            if (step * power >= largest - (1e-12 * power))
            {
                return step * power;
            }
        }

        return 10 * power;
    }
}
