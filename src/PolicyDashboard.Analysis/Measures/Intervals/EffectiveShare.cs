using PolicyDashboard.Analysis.Measures.Probability;

namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>From what an effective number follows.</summary>
public enum SpreadBasis : byte
{
    /// <summary>No statement counts: there is no share.</summary>
    None = 0,

    /// <summary>From how statements follow each other inside documents.</summary>
    Within = 1,

    /// <summary>From how the documents' shares differ.</summary>
    Between = 2,

    /// <summary>From how statements usually scatter, and how those of these documents do.</summary>
    Learned = 3,
}

/// <summary>A share of statements and the number of independent statements that would tell as much about it.</summary>
/// <remarks>
/// Statements about a theme stand together, and documents differ, so 500 statements tell less than 500 draws would. The effective number
/// is p(1−p) over the variance of the share (Kish 1965; Korn and Graubard 1998), and it already holds the t quantile: an estimate of the
/// variance with few degrees of freedom is itself uncertain, which Wilson's formula takes in as n·(z/t)². So the interval that is printed
/// is simply Wilson's, with z.
/// </remarks>
/// <param name="Share">p, 0 to 1; 0 without a statement.</param>
/// <param name="Statements">n: statements that count.</param>
/// <param name="Number">The effective number, above 0 and at most n; 0 without a statement.</param>
/// <param name="Basis">From what it follows.</param>
public readonly record struct EffectiveShare(double Share, int Statements, double Number, SpreadBasis Basis)
{
    /// <summary>95 % Wilson interval; 0 to 1 without a statement.</summary>
    public WilsonInterval Interval => WilsonInterval.OfShare(Share, Number);

    /// <summary>With 95 % confidence the share is not above this, 0 to 1.</summary>
    public double UpperBound => WilsonInterval.UpperBound(Share, Number);

    /// <summary>How many statements tell as much as one independent one, 1 or more; 1 without a statement.</summary>
    public double DesignEffect => Number > 0 ? Statements / Number : 1;

    /// <summary>The variance that the effective number stands for, t quantile included.</summary>
    public double Variance => Number > 0 ? Share * (1 - Share) / Number : double.NaN;

    /// <summary>The share of a subject in any number of documents, from what is known of many.</summary>
    /// <remarks>
    /// The variance is the typical one for documents of these lengths and the one between these documents, each weighed by its degrees of
    /// freedom, and the t quantile has those of both (Smyth 2004). One document, or a theme that none names, has the typical one alone; forty
    /// documents mostly their own.
    /// </remarks>
    /// <param name="texts">The documents, added.</param>
    /// <param name="subject">The subject in the same documents, added.</param>
    /// <param name="typical">What <see cref="SpreadLearner"/> learned of the subject; null where nothing could be learned.</param>
    public static EffectiveShare Of(in TextRuns texts, in SubjectRuns subject, TypicalSpread? typical)
    {
        if (typical is null || texts.Statements == 0)
        {
            return Of(texts, subject);
        }

        var cell = SpreadCell.Of(texts, subject, typical);
        var degrees = typical.Degrees + cell.Degrees;
        var effect = Math.Max(1, cell.DesignEffect * (typical.Degrees + (cell.Degrees * cell.Ratio)) / degrees);
        var ratio = Normal.Z95 / StudentT.Within95(degrees);
        return new((double)subject.About / texts.Statements, texts.Statements, texts.Statements / effect * ratio * ratio, SpreadBasis.Learned);
    }

    /// <summary>The share of a subject in any number of documents, from these documents alone: the wider of the variance within and between them.</summary>
    /// <param name="texts">The documents, added.</param>
    /// <param name="subject">The subject in the same documents, added.</param>
    /// <param name="constantDesignEffect">
    /// Design effect where the statements are all about the subject or none is, so that they say nothing of how they scatter; 1 or more.
    /// The typical one of the other subjects in the same texts is a good choice.
    /// </param>
    public static EffectiveShare Of(in TextRuns texts, in SubjectRuns subject, double constantDesignEffect = 1)
    {
        double n = texts.Statements;
        if (texts.Statements == 0)
        {
            return default;
        }

        var share = subject.About / n;
        if (subject.About == 0 || subject.About == texts.Statements)
        {
            return new(share, texts.Statements, n / Math.Max(1, constantDesignEffect), SpreadBasis.Within);
        }

        var within = n / WithinDocuments.DesignEffect(texts, subject);
        var between = BetweenDocuments.Number(texts, subject);
        return between < within
            ? new(share, texts.Statements, between, SpreadBasis.Between)
            : new(share, texts.Statements, within, SpreadBasis.Within);
    }
}
