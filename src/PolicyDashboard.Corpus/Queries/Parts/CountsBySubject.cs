using System.Collections;
using System.Diagnostics.CodeAnalysis;
using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Corpus.Queries.Parts;

/// <summary>Numerators by subject key over an array by subject number. Thousands of rows share one table of keys instead of having one each.</summary>
internal sealed class CountsBySubject(CatalogueOfRevision catalogue, ThemeCounts[] counts) : IReadOnlyDictionary<string, ThemeCounts>
{
    public int Count => counts.Length;

    public IEnumerable<string> Keys => catalogue.Subjects.Select(subject => subject.Key);

    public IEnumerable<ThemeCounts> Values => counts;

    public ThemeCounts this[string key] => counts[catalogue.NumberOf[key]];

    public bool ContainsKey(string key) => catalogue.NumberOf.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out ThemeCounts value)
    {
        var found = catalogue.NumberOf.TryGetValue(key, out var number);
        value = found ? counts[number] : default;
        return found;
    }

    public IEnumerator<KeyValuePair<string, ThemeCounts>> GetEnumerator() =>
        catalogue.Subjects.Select((subject, number) => KeyValuePair.Create(subject.Key, counts[number])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
