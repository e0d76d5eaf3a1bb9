namespace PolicyDashboard.Analysis.Measures.Reuse;

/// <summary>How alike two statements are: Dice's coefficient (1945) of the pairs of neighbouring letters in them.</summary>
public static class Bigrams
{
    /// <summary>The pairs of neighbouring letters of a text, each once, ascending. Punctuation and white space are passed over.</summary>
    public static int[] Of(ReadOnlySpan<char> text)
    {
        var pairs = new HashSet<int>();
        var last = '\0';
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                if (last != '\0')
                {
                    pairs.Add((last << 16) | character);
                }

                last = character;
            }
        }

        var sorted = pairs.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Twice what both have over what each has, 0 to 1; 0 where either has nothing.</summary>
    public static double Dice(int common, int first, int second) => first + second == 0 ? 0 : 2.0 * common / (first + second);
}
