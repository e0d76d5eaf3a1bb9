namespace PolicyDashboard.Analysis.Measures;

/// <summary>The denominators of a text, or of several texts together. Add them, then divide.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Statements">n: statements that count.</param>
/// <param name="Characters">Σl over statements that count.</param>
/// <param name="Coded">Σ[m&gt;0]: statements about at least one theme.</param>
/// <param name="Paragraphs">Paragraphs with a statement that counts, in documents with 8 of them or more; others add 0.</param>
public readonly record struct TextTotals(long Documents, long Statements, long Characters, long Coded, long Paragraphs)
{
    /// <summary>Both texts taken as one.</summary>
    public static TextTotals operator +(TextTotals left, TextTotals right) => new(
        left.Documents + right.Documents,
        left.Statements + right.Statements,
        left.Characters + right.Characters,
        left.Coded + right.Coded,
        left.Paragraphs + right.Paragraphs);

    /// <summary>What a measure divides by.</summary>
    public long Denominator(Measure measure) => measure switch
    {
        Measure.Statements => Statements,
        Measure.Text or Measure.Hits => Characters,
        Measure.Attention => Coded,
        Measure.Paragraphs => Paragraphs,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };
}

/// <summary>The numerators of one theme, one group or "any theme". Add over texts, never over themes.</summary>
/// <param name="Statements">Σy.</param>
/// <param name="Characters">Σly.</param>
/// <param name="Hits">Σh over statements that count; a hit is counted once for a group even where its term has two themes in it.</param>
/// <param name="Attention">Σ(y/m); for a group Σ(themes of the group/m). Not a number for what is no theme and so has none.</param>
/// <param name="Paragraphs">Paragraphs with a statement about it, in documents with 8 paragraphs or more.</param>
public readonly record struct ThemeCounts(long Statements, long Characters, long Hits, double Attention, long Paragraphs)
{
    /// <summary>Both texts taken as one.</summary>
    public static ThemeCounts operator +(ThemeCounts left, ThemeCounts right) => new(
        left.Statements + right.Statements,
        left.Characters + right.Characters,
        left.Hits + right.Hits,
        left.Attention + right.Attention,
        left.Paragraphs + right.Paragraphs);

    /// <summary>What a measure divides; for hits it is multiplied by 1,000 afterwards.</summary>
    public double Numerator(Measure measure) => measure switch
    {
        Measure.Statements => Statements,
        Measure.Text => Characters,
        Measure.Hits => Hits,
        Measure.Attention => Attention,
        Measure.Paragraphs => Paragraphs,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>Coverage in a measure; null where its denominator is 0 or it has no numerator, which is missing and not zero.</summary>
    public double? In(Measure measure, TextTotals totals) =>
        totals.Denominator(measure) is var whole && (whole == 0 || double.IsNaN(Numerator(measure)))
            ? null
            : (measure == Measure.Hits ? 1000 : 1) * Numerator(measure) / whole;
}
