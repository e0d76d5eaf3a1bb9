using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Corpus.Columns;

/// <summary>How the statements about every subject follow each other in some texts. Added and taken away, document by document.</summary>
internal sealed class RowRuns(int subjects)
{
    private TextRuns _texts;
    private readonly SubjectRuns[] _subjects = new SubjectRuns[subjects];

    /// <summary>What holds whatever the subject.</summary>
    public ref readonly TextRuns Texts => ref _texts;

    /// <summary>By subject number.</summary>
    public ReadOnlySpan<SubjectRuns> Subjects => _subjects;

    /// <summary>Adds a document.</summary>
    public void Add(DocumentRuns document)
    {
        _texts.Add(document.Texts);
        for (var index = 0; index < document.Numbers.Length; index++)
        {
            _subjects[document.Numbers[index]].Add(document.Subjects[index]);
        }
    }

    /// <summary>The same texts with some documents taken out and others put in.</summary>
    public RowRuns With(IEnumerable<DocumentRuns> added, IEnumerable<DocumentRuns> removed)
    {
        var runs = new RowRuns(_subjects.Length) { _texts = _texts };
        _subjects.CopyTo(runs._subjects, 0);
        foreach (var document in removed)
        {
            runs._texts.Subtract(document.Texts);
            for (var index = 0; index < document.Numbers.Length; index++)
            {
                runs._subjects[document.Numbers[index]].Subtract(document.Subjects[index]);
            }
        }

        foreach (var document in added)
        {
            runs.Add(document);
        }

        return runs;
    }

    /// <summary>The runs of these texts.</summary>
    public static RowRuns Of(IEnumerable<TextPart> parts, CorpusColumns columns)
    {
        var runs = new RowRuns(columns.Known.Numbers.Count);
        foreach (var part in parts)
        {
            runs.Add(DocumentRuns.Of(part, columns));
        }

        return runs;
    }

    /// <summary>The share of every subject with its effective number, by subject number.</summary>
    /// <param name="numbers">Numbers of the revision's catalogue.</param>
    /// <param name="typical">How statements usually scatter; null where nothing could be learned.</param>
    public EffectiveShare[] Shares(SubjectNumbers numbers, IReadOnlyList<TypicalSpread>? typical)
    {
        var shares = new EffectiveShare[_subjects.Length];
        var constant = typical is null ? TypicalDesignEffect(numbers) : 1;
        for (var subject = 0; subject < shares.Length; subject++)
        {
            shares[subject] = typical is null
                ? EffectiveShare.Of(_texts, _subjects[subject], constant)
                : EffectiveShare.Of(_texts, _subjects[subject], typical[subject]);
        }

        return shares;
    }

    /// <summary>The design effect to take for a subject of which nothing was found, or that everything is about: the middle one of the themes that do vary; 1 without any.</summary>
    private double TypicalDesignEffect(SubjectNumbers numbers)
    {
        var effects = new List<double>();
        for (var subject = numbers.FirstTheme; subject < _subjects.Length; subject++)
        {
            if (_subjects[subject].About > 0 && _subjects[subject].About < _texts.Statements)
            {
                effects.Add(EffectiveShare.Of(_texts, _subjects[subject]).DesignEffect);
            }
        }

        effects.Sort();
        return effects.Count == 0 ? 1 : effects[effects.Count / 2];
    }
}

/// <summary>The same of one document. Subjects of which nothing was found are left out.</summary>
/// <param name="Texts">What holds whatever the subject.</param>
/// <param name="Numbers">Subject numbers, ascending.</param>
/// <param name="Subjects">Their runs.</param>
internal sealed record DocumentRuns(TextRuns Texts, byte[] Numbers, SubjectRuns[] Subjects)
{
    [ThreadStatic]
    private static RunCounter? _counter;

    /// <summary>The runs of a document's part. Those of whole documents, and of their classes, are counted once.</summary>
    public static DocumentRuns Of(TextPart part, CorpusColumns columns) =>
        part.Statements is null ? part.Document.Runs[0] ??= Count(part, columns)
        : part.Class is { } kind ? part.Document.Runs[1 + (int)kind] ??= Count(part, columns)
        : Count(part, columns);

    private static DocumentRuns Count(TextPart part, CorpusColumns columns)
    {
        var counter = _counter ??= new();
        var count = columns.Known.Numbers.Count;
        Span<SubjectRuns> runs = new SubjectRuns[RunCounter.MostSubjects];
        var masks = new uint[part.Count];
        var (numbers, found, texts) = (new List<byte>(), new List<SubjectRuns>(), default(TextRuns));
        for (var first = 0; first < count; first += RunCounter.MostSubjects)
        {
            var width = Math.Min(RunCounter.MostSubjects, count - first);
            for (var index = 0; index < masks.Length; index++)
            {
                masks[index] = (uint)(columns.SubjectsOf(part.Document.Themes[part.At(index)]) >> first);
            }

            texts = counter.Count(masks, runs[..width]);
            for (var subject = 0; subject < width; subject++)
            {
                if (runs[subject].About > 0)
                {
                    numbers.Add((byte)(first + subject));
                    found.Add(runs[subject]);
                }
            }
        }

        return new(texts, [.. numbers], [.. found]);
    }
}
