namespace PolicyDashboard.Analysis.Measures;

/// <summary>
/// What is summed of one subject over the statements of a text: the numerators of <see cref="ThemeCounts"/>, attention in whole numbers.
/// </summary>
public record struct SubjectSums
{
    /// <summary>Σy.</summary>
    public int Statements { get; internal set; }

    /// <summary>Σly.</summary>
    public int Characters { get; internal set; }

    /// <summary>Σh.</summary>
    public int Hits { get; internal set; }

    /// <summary>Σ(y/m), in twelfths.</summary>
    public int AttentionTwelfths { get; internal set; }

    /// <summary>Paragraphs with a statement about it.</summary>
    public int Paragraphs { get; internal set; }

    /// <summary>Whether nothing was found of the subject.</summary>
    public readonly bool IsEmpty => Statements == 0 && Hits == 0;

    /// <summary>The numerators.</summary>
    public readonly ThemeCounts Counts => new(Statements, Characters, Hits, AttentionTwelfths / (double)SubjectPart.Twelfths, Paragraphs);
}
