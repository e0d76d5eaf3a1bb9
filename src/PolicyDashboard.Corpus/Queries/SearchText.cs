using System.Globalization;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>
/// What a search looks for in one statement. Words parted by blanks must all be in it, of words joined by <c>|</c> one is
/// enough, a word behind <c>-</c> must not be in it, and quotation marks (<c>"</c>) hold blanks and these signs together.
/// Exact: no stemming, no synonyms, upper and lower case told apart. Words are read like the texts: full width and half
/// width, traditional and simplified characters, and blanks inside a word make no difference.
/// </summary>
public sealed class SearchText : IEquatable<SearchText>
{
    /// <summary>A subject key that begins so is a search: <c>text:放管服</c>.</summary>
    public const string KeyPrefix = "text:";

    /// <summary>Fewest characters of a word.</summary>
    public const int ShortestWord = 2;

    /// <summary>Most words of a search.</summary>
    public const int MostWords = 12;

    /// <summary>Most characters of a search.</summary>
    public const int LongestText = 120;

    private SearchText(IReadOnlyList<IReadOnlyList<string>> wanted, IReadOnlyList<string> unwanted) =>
        (Wanted, Unwanted, Text) = (wanted, unwanted, Written(wanted, unwanted));

    /// <summary>One word at least of each of these must be in the statement. Never empty; no word twice in a row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Wanted { get; }

    /// <summary>None of these may be in the statement.</summary>
    public IReadOnlyList<string> Unwanted { get; }

    /// <summary>The search, written in the one way that all ways of typing it come to.</summary>
    public string Text { get; }

    /// <summary>What stands for it where a subject is asked for.</summary>
    public string Key => KeyPrefix + Text;

    /// <summary>Reads what somebody typed.</summary>
    /// <returns>The search, or why there is none; one of the two is null.</returns>
    public static (SearchText? Search, SearchProblem? Problem) Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length > LongestText)
        {
            return (null, new(SearchProblemKind.TooLong, ""));
        }

        var (wanted, unwanted) = (new List<IReadOnlyList<string>>(), new List<string>());
        foreach (var (isUnwanted, words) in SearchTokens.Of(typed))
        {
            List<string> read = [.. words.Select(word => MatchingView.Of(word).Text.Trim()).Where(word => word.Length > 0).Distinct()];
            if (read.Find(IsShort) is { } shortWord)
            {
                return (null, new(SearchProblemKind.ShortWord, shortWord));
            }

            if (isUnwanted)
            {
                unwanted.AddRange(read.Except(unwanted));
            }
            else if (read.Count > 0 && !wanted.Any(known => known.SequenceEqual(read)))
            {
                wanted.Add(read);
            }
        }

        return wanted.Sum(words => words.Count) + unwanted.Count > MostWords ? (null, new(SearchProblemKind.TooLong, ""))
            : wanted.Count > 0 ? (new(wanted, unwanted), null)
            : (null, new(unwanted.Count > 0 ? SearchProblemKind.OnlyUnwanted : SearchProblemKind.Nothing, ""));
    }

    /// <summary>The search that a subject key stands for; null where the key is none.</summary>
    public static SearchText? OfKey(string? key) =>
        key is not null && key.StartsWith(KeyPrefix, StringComparison.Ordinal) ? Read(key[KeyPrefix.Length..]).Search : null;

    /// <summary>The search as a subject of its own: a column beside the themes.</summary>
    public Subject AsSubject() => new(Key, $"含“{Text}”", $"contains “{Text}”", "", SubjectKind.Text);

    /// <inheritdoc/>
    public bool Equals(SearchText? other) => other?.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SearchText);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool IsShort(string word) => new StringInfo(word).LengthInTextElements < ShortestWord;

    private static string Written(IReadOnlyList<IReadOnlyList<string>> wanted, IReadOnlyList<string> unwanted) => string.Join(
        ' ',
        wanted.Select(words => string.Join('|', words.Select(SearchTokens.Quoted))).Concat(unwanted.Select(word => $"-{SearchTokens.Quoted(word)}")));
}

/// <summary>Why a search cannot be made.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Word">The word that is wrong; empty where it is all of it.</param>
public sealed record SearchProblem(SearchProblemKind Kind, string Word);

/// <summary>What can be wrong with a search.</summary>
public enum SearchProblemKind : byte
{
    /// <summary>There is no word.</summary>
    Nothing = 0,

    /// <summary>A word of one character: it is part of so many others that a list of them says nothing.</summary>
    ShortWord = 1,

    /// <summary>Only words that must not be there.</summary>
    OnlyUnwanted = 2,

    /// <summary>More characters or words than one search may have.</summary>
    TooLong = 3,
}
