using System.Text;

namespace PolicyDashboard.Corpus.Queries;

/// <summary>Takes a typed search apart into alternatives, and writes a word so that it is read again as it is.</summary>
internal static class SearchTokens
{
    /// <summary>The alternatives, parted by blanks; those behind a <c>-</c> are unwanted. Signs may be full width, and a last quotation mark may be missing.</summary>
    public static IEnumerable<(bool IsUnwanted, List<string> Words)> Of(string typed)
    {
        var (words, unwanted) = (new List<string>(), false);
        var joined = false;
        for (var at = 0; at < typed.Length;)
        {
            if (char.IsWhiteSpace(typed[at]))
            {
                at++;
            }
            else if (typed[at] is '|' or '｜')
            {
                (joined, at) = (words.Count > 0, at + 1);
            }
            else
            {
                if (!joined)
                {
                    if (words.Count > 0)
                    {
                        yield return (unwanted, words);
                    }

                    (words, unwanted) = ([], typed[at] is '-' or '－');
                    at += unwanted ? 1 : 0;
                }

                joined = false;
                var word = Word(typed, ref at);
                if (word.Length > 0)
                {
                    words.Add(word);
                }
            }
        }

        if (words.Count > 0)
        {
            yield return (unwanted, words);
        }
    }

    /// <summary>A word, in quotation marks where it would be taken apart without them.</summary>
    public static string Quoted(string word) =>
        word[0] == '-' || word.Any(character => char.IsWhiteSpace(character) || character == '|') ? $"\"{word}\"" : word;

    // Quotation marks may open and close inside a word: they only keep blanks and signs together.
    private static string Word(string typed, ref int at)
    {
        var word = new StringBuilder();
        var quoted = false;
        for (; at < typed.Length && (quoted || !(char.IsWhiteSpace(typed[at]) || typed[at] is '|' or '｜')); at++)
        {
            if (typed[at] is '"' or '＂')
            {
                quoted = !quoted;
            }
            else
            {
                word.Append(typed[at]);
            }
        }

        return word.ToString();
    }
}
