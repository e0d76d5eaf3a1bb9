namespace PolicyDashboard.Analysis.Measures;

/// <summary>
/// Adds up the statements of one document, or of a part of it (one class, one place spoken of), for every subject at
/// once. Statements are added in reading order, because a paragraph is counted when its first statement comes.
/// </summary>
/// <param name="subjects">How many subjects there are.</param>
/// <param name="hasParagraphs">Whether the document has enough paragraphs for the share of paragraphs.</param>
public sealed class Tally(int subjects, bool hasParagraphs)
{
    /// <summary>A document with fewer paragraphs has no share of paragraphs: many come without line breaks.</summary>
    public const int FewestParagraphs = 8;

    private readonly SubjectSums[] _sums = new SubjectSums[subjects];
    private readonly int[] _lastParagraph = NewMarks(subjects);
    private int _last = -1;
    private int _statements;
    private int _characters;
    private int _coded;
    private int _paragraphs;

    /// <summary>The denominators of what was added, as one document.</summary>
    public TextTotals Totals => new(1, _statements, _characters, _coded, _paragraphs);

    /// <summary>The sums by subject number.</summary>
    public ReadOnlySpan<SubjectSums> Subjects => _sums;

    /// <summary>Adds a statement that counts.</summary>
    /// <param name="paragraph">The paragraph it stands in; never smaller than that of the statement before.</param>
    /// <param name="parts">What it holds.</param>
    public void Add(int paragraph, StatementParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        _statements++;
        _characters += parts.Characters;
        _coded += parts.IsCoded ? 1 : 0;
        if (hasParagraphs && paragraph != _last)
        {
            _paragraphs++;
            _last = paragraph;
        }

        foreach (var subject in parts.Subjects)
        {
            Add(ref _sums[subject], ref _lastParagraph[subject], paragraph, parts[subject]);
        }
    }

    private void Add(ref SubjectSums sums, ref int last, int paragraph, SubjectPart part)
    {
        sums.Hits += part.Hits;
        if (!part.IsAbout)
        {
            return;
        }

        sums.Statements++;
        sums.Characters += part.Characters;
        sums.AttentionTwelfths += part.AttentionTwelfths;
        if (hasParagraphs)
        {
            sums.Paragraphs += paragraph == last ? 0 : 1;
            last = paragraph;
        }
    }

    private static int[] NewMarks(int count)
    {
        var marks = new int[count];
        Array.Fill(marks, -1);
        return marks;
    }
}
