namespace PolicyDashboard.Analysis.Measures;

/// <summary>
/// What is summed of one subject over the statements of a text: the numerators of <see cref="ThemeCounts"/>, and how
/// many statements a reader is shown behind them.
/// </summary>
public record struct SubjectSums
{
    /// <summary>Σy: also how many statements are listed for shares of statements and text and for attention.</summary>
    public int Statements { get; internal set; }

    /// <summary>Σly.</summary>
    public int Characters { get; internal set; }

    /// <summary>Σh.</summary>
    public int Hits { get; internal set; }

    /// <summary>Statements with h above 0: how many are listed for hits.</summary>
    public int HitStatements { get; internal set; }

    /// <summary>Σ(y/m), in twelfths.</summary>
    public int AttentionTwelfths { get; internal set; }

    /// <summary>Paragraphs with a statement about it.</summary>
    public int Paragraphs { get; internal set; }

    /// <summary>Statements about it where paragraphs are counted: how many are listed for the share of paragraphs.</summary>
    public int ParagraphStatements { get; internal set; }

    /// <summary>Largest l of a statement about it: nothing in this text contributes more to the share of text.</summary>
    public int PeakCharacters { get; internal set; }

    /// <summary>Largest h of a statement.</summary>
    public int PeakHits { get; internal set; }

    /// <summary>Whether nothing was found of the subject.</summary>
    public readonly bool IsEmpty => Statements == 0 && Hits == 0;

    /// <summary>Takes another text's sums in: what is summed is added, of peaks the larger one stays.</summary>
    public void Add(in SubjectSums other)
    {
        Statements += other.Statements;
        Characters += other.Characters;
        Hits += other.Hits;
        HitStatements += other.HitStatements;
        AttentionTwelfths += other.AttentionTwelfths;
        Paragraphs += other.Paragraphs;
        ParagraphStatements += other.ParagraphStatements;
        PeakCharacters = Math.Max(PeakCharacters, other.PeakCharacters);
        PeakHits = Math.Max(PeakHits, other.PeakHits);
    }

    /// <summary>The numerators.</summary>
    public readonly ThemeCounts Counts => new(Statements, Characters, Hits, AttentionTwelfths / (double)SubjectPart.Twelfths, Paragraphs);
}
