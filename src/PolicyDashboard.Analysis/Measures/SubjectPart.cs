namespace PolicyDashboard.Analysis.Measures;

/// <summary>What one statement that counts holds of one subject. In DESIGN's letters: y, m, l, h.</summary>
/// <param name="OfSubject">How many of its themes belong to the subject: for a theme 0 or 1, for a group up to 4.</param>
/// <param name="Themes">m: how many themes it has, 0 to 4.</param>
/// <param name="Characters">l: its characters that are not white space.</param>
/// <param name="Hits">h: hits that count for the subject. A statement may have some without being about it.</param>
public readonly record struct SubjectPart(int OfSubject, int Themes, int Characters, int Hits)
{
    /// <summary>
    /// Attention is summed in twelfths: a statement has one to four themes, so every y/m is a whole number of
    /// them, and sums are exact in whatever order they are taken.
    /// </summary>
    public const int Twelfths = 12;

    /// <summary>y: whether the statement is about the subject.</summary>
    public bool IsAbout => OfSubject > 0;

    /// <summary>y/m in twelfths.</summary>
    public int AttentionTwelfths => IsAbout ? OfSubject * Twelfths / Themes : 0;

    /// <summary>Whether it is listed among the statements behind a number in this measure.</summary>
    /// <param name="measure">The measure on screen.</param>
    /// <param name="hasParagraphs">Whether its document has enough paragraphs for the share of paragraphs.</param>
    public bool IsListedIn(Measure measure, bool hasParagraphs) => measure switch
    {
        Measure.Hits => Hits > 0,
        Measure.Paragraphs => IsAbout && hasParagraphs,
        _ => IsAbout,
    };

    /// <summary>What it adds to the numerator: over the statements listed these add up to it.</summary>
    /// <param name="measure">The measure on screen.</param>
    /// <param name="listedInParagraph">Listed statements in its paragraph, itself included; they share the paragraph evenly.</param>
    public double Contribution(Measure measure, int listedInParagraph) => measure switch
    {
        Measure.Statements => IsAbout ? 1 : 0,
        Measure.Text => IsAbout ? Characters : 0,
        Measure.Hits => Hits,
        Measure.Attention => AttentionTwelfths / (double)Twelfths,
        Measure.Paragraphs => IsAbout ? 1.0 / listedInParagraph : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };
}
