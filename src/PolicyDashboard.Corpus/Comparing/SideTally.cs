using PolicyDashboard.Analysis.Themes;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>How often every term of the catalogue and every word stands on a side.</summary>
internal sealed class SideTally
{
    private readonly long[] _terms;
    private readonly List<long> _words = [];

    public SideTally(IReadOnlyList<TextPart> side, CorpusTexts texts, WordsInMemory words, Catalogue catalogue, CancellationToken cancellation)
    {
        (Words, _terms) = (words, new long[catalogue.Terms.Count]);
        var counted = new DocumentWords[side.Count];
        Parallel.For(0, side.Count, new() { CancellationToken = cancellation }, index => counted[index] = words.Of(side[index], texts.Of(side[index].Document)));
        foreach (var document in counted)
        {
            Tokens += document.Tokens;
            foreach (var (word, count) in document.Words)
            {
                while (_words.Count <= word)
                {
                    _words.Add(0);
                }

                _words[word] += count;
            }
        }

        foreach (var part in side)
        {
            for (var index = 0; index < part.Count; index++)
            {
                foreach (var term in part.Document.TermsOf(part.At(index)))
                {
                    _terms[term]++;
                }
            }
        }
    }

    /// <summary>What the words' numbers stand for.</summary>
    public WordsInMemory Words { get; }

    /// <summary>All words and characters.</summary>
    public long Tokens { get; }

    /// <summary>No word of the side has this number or a higher one.</summary>
    public int MostWords => _words.Count;

    /// <summary>Hits of a term that count.</summary>
    public long OfTerm(int term) => _terms[term];

    /// <summary>How often a word stands there.</summary>
    public long OfWord(int word) => word < _words.Count ? _words[word] : 0;
}
