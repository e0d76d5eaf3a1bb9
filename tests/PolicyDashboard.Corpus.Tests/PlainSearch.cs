namespace PolicyDashboard.Corpus.Tests;

/// <summary>A search in the plainest way, over one string: what the fast one must find too. Knows blanks, | and -; no quotation marks.</summary>
internal static class PlainSearch
{
    /// <summary>One word, a word inside another, alternatives that overlap and that lie inside one another, several words, words that must not be there, nothing.</summary>
    public static string[] Examples { get; } = ["甲乙", "甲甲", "甲乙|乙丙|字文", "甲乙|甲乙丙|乙丙", "甲乙 丙丁", "字文 -甲乙", "甲丁|丁甲 字文|文字 -戊戊", "第1", "没有的词"];

    /// <summary>Occurrences in a statement; 0 where it is not found.</summary>
    public static int Hits(string statement, string search)
    {
        var words = search.Split(' ');
        if (words.Where(word => word[0] == '-').Any(word => word[1..].Split('|').Any(statement.Contains))
            || words.Where(word => word[0] != '-').Any(word => !word.Split('|').Any(statement.Contains)))
        {
            return 0;
        }

        var spans = words.Where(word => word[0] != '-').SelectMany(word => word.Split('|')).Distinct().SelectMany(word => Spans(statement, word)).ToList();
        return spans.Count(span => !spans.Any(other => other != span && other.Start <= span.Start && other.End >= span.End));
    }

    private static IEnumerable<(int Start, int End)> Spans(string statement, string word)
    {
        for (var at = 0; at + word.Length <= statement.Length; at++)
        {
            if (string.CompareOrdinal(statement, at, word, 0, word.Length) == 0)
            {
                yield return (at, at + word.Length);
                at += word.Length - 1;
            }
        }
    }
}
