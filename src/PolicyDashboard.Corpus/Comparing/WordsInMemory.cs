using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>Words of documents with how often each stands in them. A document is cut into words when it is first asked about, once.</summary>
/// <param name="dictionary">Cuts texts into words; null where there is none, and documents have no words then.</param>
/// <param name="gazetteer">Names of places are no words to tell sides apart by: they say where, not what.</param>
internal sealed class WordsInMemory(SegmentationDictionary? dictionary, Gazetteer gazetteer)
{
    private readonly ConditionalWeakTable<DocumentColumns, DocumentWords> _documents = [];
    private readonly HashSet<string> _places = [.. gazetteer.Places.SelectMany(place => new[] { place.Name, place.Short })];
    private readonly ConcurrentBag<Segmenter> _idle = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _words = [];
    private readonly Lock _lock = new();

    /// <summary>The word of a number.</summary>
    public string Word(int number)
    {
        lock (_lock)
        {
            return _words[number];
        }
    }

    /// <summary>Number of a word; null where no document that was asked about has it.</summary>
    public int? NumberOf(string word)
    {
        lock (_lock)
        {
            return _numbers.TryGetValue(word, out var number) ? number : null;
        }
    }

    /// <summary>The words of a part of a document.</summary>
    public DocumentWords Of(TextPart part, SearchableText text)
    {
        if (part.Statements is not null)
        {
            return Count(part, text);
        }

        if (_documents.TryGetValue(part.Document, out var known))
        {
            return known;
        }

        var counted = Count(part, text);
        _documents.TryAdd(part.Document, counted);
        return counted;
    }

    /// <summary>Where a word stands in a statement, in positions of the view.</summary>
    public List<(int Start, int End)> Find(string word, ReadOnlySpan<char> statement)
    {
        var found = new List<(int, int)>();
        if (Take() is not { } segmenter)
        {
            return found;
        }

        var start = 0;
        foreach (var end in segmenter.Segment(statement))
        {
            if (statement[start..end].SequenceEqual(word))
            {
                found.Add((start, end));
            }

            start = end;
        }

        _idle.Add(segmenter);
        return found;
    }

    // A segmenter is for one thread at a time and keeps room between texts.
    private Segmenter? Take() => _idle.TryTake(out var idle) ? idle : dictionary is null ? null : new(dictionary);

    private DocumentWords Count(TextPart part, SearchableText text)
    {
        var counts = new Dictionary<string, int>();
        var byWord = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var tokens = 0;
        if (Take() is not { } segmenter)
        {
            return new(0, []);
        }

        for (var index = 0; index < part.Count; index++)
        {
            var statement = text.StatementAt(part.At(index));
            var start = 0;
            foreach (var end in segmenter.Segment(statement))
            {
                var token = statement[start..end];
                start = end;
                if (!IsHan(token))
                {
                    continue;
                }

                tokens++;
                if (token.Length >= 2)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(byWord, token, out _)++;
                }
            }
        }

        _idle.Add(segmenter);
        return new(tokens, Numbered(counts));
    }

    private (int Word, int Count)[] Numbered(Dictionary<string, int> counts)
    {
        var numbered = new List<(int, int)>(counts.Count);
        lock (_lock)
        {
            foreach (var (word, count) in counts)
            {
                if (_places.Contains(word))
                {
                    continue;
                }

                if (!_numbers.TryGetValue(word, out var number))
                {
                    _numbers[word] = number = _words.Count;
                    _words.Add(word);
                }

                numbered.Add((number, count));
            }
        }

        return [.. numbered];
    }

    private static bool IsHan(ReadOnlySpan<char> token)
    {
        foreach (var character in token)
        {
            if (character is < '\u4e00' or > '\u9fff')
            {
                return false;
            }
        }

        return token.Length > 0;
    }
}

/// <summary>The words of a document.</summary>
/// <param name="Tokens">Words and single characters in it, repeated ones included; signs, digits and Latin letters left aside.</param>
/// <param name="Words">Words of two characters and more by number, each with how often it stands there; no order.</param>
internal sealed record DocumentWords(int Tokens, (int Word, int Count)[] Words);
