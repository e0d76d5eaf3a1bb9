using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>All statements of a revision that a search finds. Never changes.</summary>
internal sealed class FoundText
{
    private readonly Dictionary<int, FoundInDocument> _byDocument;

    private FoundText(SearchText search, SearchPattern pattern, CorpusTexts texts, IEnumerable<FoundInDocument> found) =>
        (Search, Pattern, Texts, _byDocument) = (search, pattern, texts, found.ToDictionary(document => document.Text.Columns.Id));

    /// <summary>What was looked for.</summary>
    public SearchText Search { get; }

    /// <summary>The same, ready to be looked for again in a statement.</summary>
    public SearchPattern Pattern { get; }

    /// <summary>What was searched.</summary>
    public CorpusTexts Texts { get; }

    /// <summary>Searches all texts on all cores.</summary>
    public static FoundText Of(SearchText search, CorpusTexts texts, CancellationToken cancellation)
    {
        var pattern = new SearchPattern(search);
        var found = new FoundInDocument?[texts.Documents.Count];
        Parallel.For(0, found.Length, new() { CancellationToken = cancellation }, index => found[index] = texts.Documents[index].Find(pattern));
        return new(search, pattern, texts, found.OfType<FoundInDocument>());
    }

    /// <summary>What is found in a document; null for nothing.</summary>
    public FoundInDocument? In(int document) => _byDocument.GetValueOrDefault(document);

    /// <summary>The statements found in a part of a document, each with how often.</summary>
    public IEnumerable<(int Statement, int Hits)> In(TextPart part)
    {
        if (In(part.Document.Id) is not { } found)
        {
            yield break;
        }

        var at = 0;
        for (var index = 0; index < found.Statements.Length; index++)
        {
            var statement = found.Statements[index];
            if (part.Statements is { } some)
            {
                for (; at < some.Length && some[at] < statement; at++)
                {
                }

                if (at == some.Length)
                {
                    yield break;
                }

                if (some[at] != statement)
                {
                    continue;
                }
            }

            yield return (statement, found.Hits[index]);
        }
    }

    /// <summary>
    /// The numerators of the search in some text. It has no attention: that parts a statement among its themes, and a
    /// search is none of them.
    /// </summary>
    public ThemeCounts Counts(IEnumerable<TextPart> parts)
    {
        var (statements, characters, hits, paragraphs) = (0L, 0L, 0L, 0L);
        foreach (var part in parts)
        {
            var last = -1;
            foreach (var (statement, count) in In(part))
            {
                statements++;
                characters += part.Document.Characters[statement];
                hits += count;
                if (part.Document.HasParagraphs && part.Document.Paragraphs[statement] != last)
                {
                    paragraphs++;
                    last = part.Document.Paragraphs[statement];
                }
            }
        }

        return new(statements, characters, hits, double.NaN, paragraphs);
    }
}
