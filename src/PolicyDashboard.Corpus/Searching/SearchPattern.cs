using System.Buffers;
using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>Where a word of a search was found.</summary>
/// <param name="Start">Position in the text searched.</param>
/// <param name="Word">The word.</param>
internal readonly record struct Occurrence(int Start, string Word)
{
    public int End => Start + Word.Length;
}

/// <summary>
/// Looks for a search in statements. Occurrences of a word do not overlap, counted from the left; of several words one
/// that lies wholly inside another does not count, and those that cross both do, as with the terms of the catalogue.
/// Safe for several threads.
/// </summary>
internal sealed class SearchPattern
{
    private readonly string[][] _wanted;
    private readonly string[] _unwanted;
    private readonly string? _single;

    // A statement can only be found where one of these is.
    private readonly string? _firstWord;
    private readonly SearchValues<string>? _firstWords;

    public SearchPattern(SearchText search)
    {
        _wanted = [.. search.Wanted.Select(words => words.ToArray())];
        _unwanted = [.. search.Unwanted];
        _single = _wanted is [[var only]] ? only : null;

        // Fewest words and longest ones first: they are found in the fewest statements.
        var rarest = _wanted.OrderBy(words => words.Length).ThenByDescending(words => words.Min(word => word.Length)).First();
        (_firstWord, _firstWords) = rarest is [var word] ? (word, null) : ((string?)null, SearchValues.Create(rarest, StringComparison.Ordinal));
    }

    /// <summary>First position at which a statement that is found may have what it is found for; -1 for none.</summary>
    public int Next(ReadOnlySpan<char> text) => _firstWord is { } word ? text.IndexOf(word) : text.IndexOfAny(_firstWords!);

    /// <summary>How often a statement has what is looked for; 0 where it is not found.</summary>
    public int Count(ReadOnlySpan<char> statement)
    {
        if (_single is not { } word)
        {
            return Find(statement).Count;
        }

        if (_unwanted.Length > 0 && HasUnwanted(statement))
        {
            return 0;
        }

        var count = 0;
        for (var at = statement.IndexOf(word); at >= 0; at = statement.IndexOf(word))
        {
            count++;
            statement = statement[(at + word.Length)..];
        }

        return count;
    }

    /// <summary>Where, from left to right; empty where the statement is not found.</summary>
    public List<Occurrence> Find(ReadOnlySpan<char> statement)
    {
        var found = new List<Occurrence>();
        if (HasUnwanted(statement))
        {
            return found;
        }

        foreach (var words in _wanted)
        {
            var before = found.Count;
            foreach (var word in words)
            {
                Collect(statement, word, found);
            }

            if (found.Count == before)
            {
                return [];
            }
        }

        return _single is null ? Outermost(found) : found;
    }

    private static void Collect(ReadOnlySpan<char> statement, string word, List<Occurrence> found)
    {
        for (int from = 0, at; (at = statement[from..].IndexOf(word)) >= 0; from += at + word.Length)
        {
            found.Add(new(from + at, word));
        }
    }

    private static List<Occurrence> Outermost(List<Occurrence> found)
    {
        found.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        var kept = new List<Occurrence>(found.Count);
        foreach (var occurrence in found)
        {
            if (kept.Count == 0 || occurrence.End > kept[^1].End)
            {
                kept.Add(occurrence);
            }
        }

        return kept;
    }

    private bool HasUnwanted(ReadOnlySpan<char> statement)
    {
        foreach (var word in _unwanted)
        {
            if (statement.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
