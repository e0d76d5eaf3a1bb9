using System.Collections;
using System.Diagnostics.CodeAnalysis;
using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>Numerators of a row with those of a search beside the themes'.</summary>
internal sealed class CountsWithText(IReadOnlyDictionary<string, ThemeCounts> themes, string text, ThemeCounts counts) : IReadOnlyDictionary<string, ThemeCounts>
{
    public int Count => themes.Count + 1;

    public IEnumerable<string> Keys => themes.Keys.Append(text);

    public IEnumerable<ThemeCounts> Values => themes.Values.Append(counts);

    public ThemeCounts this[string key] => key == text ? counts : themes[key];

    public bool ContainsKey(string key) => key == text || themes.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out ThemeCounts value)
    {
        value = counts;
        return key == text || themes.TryGetValue(key, out value);
    }

    public IEnumerator<KeyValuePair<string, ThemeCounts>> GetEnumerator() => themes.Append(KeyValuePair.Create(text, counts)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
