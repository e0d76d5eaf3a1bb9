using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Two to four texts side by side.</summary>
/// <param name="Sides">In the order asked for.</param>
/// <param name="Subjects">Any, groups, themes, in the catalogue's order.</param>
public sealed record ComparisonTable(IReadOnlyList<ComparedSide> Sides, IReadOnlyList<Subject> Subjects)
{
    /// <summary>Whether shared wording was to be left out and is not, because the sides have too much text together.</summary>
    public bool IsTooLong { get; init; }
}

/// <summary>One side.</summary>
/// <param name="Totals">Denominators of what is compared.</param>
/// <param name="Subjects">Its numbers by subject key.</param>
/// <param name="Whole">Denominators of all of its text; the same as <paramref name="Totals"/> where nothing was taken out.</param>
/// <param name="Without">
/// Numbers of the sides whose text was taken out of this one, because a part is compared with the rest and never with a total
/// that holds it; empty for none.
/// </param>
/// <param name="SameAs">Number of an earlier side that is the very same text; null for none.</param>
public sealed record ComparedSide(
    TextTotals Totals, IReadOnlyDictionary<string, SideNumber> Subjects, TextTotals Whole, IReadOnlyList<int> Without, int? SameAs)
{
    /// <summary>The same side with the wording that it shares; null where nothing is left out.</summary>
    public SharedPart? Shared { get; init; }

    /// <summary>The number of a subject.</summary>
    public SideNumber Of(string subject) => Subjects[subject];
}

/// <summary>A side with the statements that were left out because they are mostly wording of another side.</summary>
/// <param name="Totals">Denominators with them.</param>
/// <param name="Subjects">Numerators with them, by subject key.</param>
/// <param name="OfLetters">Part of the side's letters that stands on another side word for word, in runs of eight and more; 0 to 1.</param>
public sealed record SharedPart(TextTotals Totals, IReadOnlyDictionary<string, ThemeCounts> Subjects, double OfLetters);

/// <summary>A subject on one side.</summary>
/// <param name="Counts">Numerators.</param>
/// <param name="Intervals">95 % intervals by measure, all five, in the order of <see cref="Measure"/>; null where a measure has none.</param>
/// <param name="EffectiveNumber">How many independent statements would tell as much.</param>
/// <param name="AtMost">The share of statements that is not exceeded with 95 % confidence, 0 to 1; 1 without a statement.</param>
/// <param name="FromFirst">What it has more than the first side; null for the first side.</param>
public sealed record SideNumber(ThemeCounts Counts, IReadOnlyList<NumberInterval?> Intervals, double EffectiveNumber, double AtMost, SideDifference? FromFirst)
{
    /// <summary>The interval in one measure; null without one.</summary>
    public NumberInterval? Interval(Measure measure) => Intervals[(int)measure];
}

/// <summary>The ends of an interval, in the unit of its measure.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct NumberInterval(double Low, double High);

/// <summary>What a side has more than another, in every measure.</summary>
/// <param name="Measures">By measure, all five, in the order of <see cref="Measure"/>.</param>
public sealed record SideDifference(IReadOnlyList<MeasureDifference> Measures)
{
    /// <summary>In one measure.</summary>
    public MeasureDifference In(Measure measure) => Measures[(int)measure];

    /// <summary>
    /// In how many of the measures that are defined the difference goes the way it goes in <paramref name="shown"/>. Where a
    /// measure has an interval, the difference has to be beyond doubt in it.
    /// </summary>
    /// <returns>k and d; null where the difference shown is undefined or none.</returns>
    public (int Holds, int Defined)? Holding(Measure shown)
    {
        if (In(shown).Difference is not { } difference || difference == 0)
        {
            return null;
        }

        var defined = Measures.Where(one => one.Difference is not null).ToList();
        return (defined.Count(one => one.Goes(Math.Sign(difference))), defined.Count);
    }
}

/// <summary>A difference of two sides in one measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Difference">This side less the other, in the unit of the measure; null where it is undefined on either side.</param>
/// <param name="Low">Lower end of its 95 % interval (Newcombe 1998; Zou and Donner 2008); null where a side has none in this measure.</param>
/// <param name="High">Upper end.</param>
public readonly record struct MeasureDifference(Measure Measure, double? Difference, double? Low = null, double? High = null)
{
    /// <summary>Whether an interval says that the difference is not none.</summary>
    public bool IsApart => Low > 0 || High < 0;

    /// <summary>Whether it goes a way (−1 or 1), beyond doubt where there is an interval.</summary>
    public bool Goes(int sign) => Difference is { } difference && Math.Sign(difference) == sign && (Low is null || IsApart);
}
