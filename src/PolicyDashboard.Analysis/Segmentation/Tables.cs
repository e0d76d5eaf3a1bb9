namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>The arrays that <see cref="Segmenter"/> reads.</summary>
/// <param name="Classes">Class of each UTF-16 code unit, see <see cref="CharacterClasses"/>.</param>
/// <param name="Roots">First steps into the trie, by class.</param>
/// <param name="Nodes">The other steps.</param>
/// <param name="Weights">log(frequency) - log(total), by the nodes' weight indices; minus infinity first.</param>
/// <param name="Emissions">The model's emissions in states B M E S, at four times the class.</param>
/// <param name="Model">Four starts (B M E S), then sixteen transitions.</param>
/// <param name="Pairs">Characters that stand next to one another in words.</param>
/// <param name="Unknown">Weight of a single character that begins no word: as if its frequency were 1.</param>
internal sealed record Tables(
    ushort[] Classes,
    TrieRoot[] Roots,
    TrieNode[] Nodes,
    double[] Weights,
    double[] Emissions,
    double[] Model,
    PairFilter Pairs,
    double Unknown)
{
    /// <summary>Longest word in UTF-16 code units: a step of the route has no room for more.</summary>
    public const int LongestWord = BestRoute.Length;

    /// <summary>Lays out words and model.</summary>
    /// <param name="list">The words.</param>
    /// <param name="model">The model.</param>
    /// <param name="total">Sum of all frequencies.</param>
    public static Tables Build(WordList list, HiddenMarkovModel model, long total)
    {
        var classes = CharacterClasses.Number(list, model);
        var logTotal = Math.Log(total);
        var unknown = Math.Log(1) - logTotal;

        var frequencies = list.Words.Select(word => word.Frequency).Distinct().Order().ToArray();
        if (frequencies.Length >= ushort.MaxValue)
        {
            throw new DictionaryFormatException(0, $"has {frequencies.Length} different frequencies; at most {ushort.MaxValue - 1} can be kept.");
        }

        double[] weights = [double.NegativeInfinity, .. frequencies.Select(frequency => Math.Log(frequency) - logTotal)];

        var words = new string[list.Words.Count];
        var indices = new ushort[list.Words.Count];
        for (var word = 0; word < words.Length; word++)
        {
            var (text, frequency) = list.Words[word];
            if (text.Length > LongestWord)
            {
                throw new DictionaryFormatException(0, $"has a word of {text.Length} characters; at most {LongestWord} can be kept.");
            }

            words[word] = string.Create(text.Length, (text, classes.Of), static (to, from) =>
            {
                for (var at = 0; at < to.Length; at++)
                {
                    to[at] = (char)from.Of[from.text[at]];
                }
            });
            indices[word] = (ushort)(Array.BinarySearch(frequencies, frequency) + 1);
        }

        Array.Sort(words, indices, StringComparer.Ordinal);
        var (roots, nodes) = TrieBuilder.Build(words, indices, frequencies, weights, unknown, classes.Count);
        return new Tables(
            classes.Of,
            roots,
            nodes,
            weights,
            EmissionsOf(model, classes),
            [.. model.Start, .. model.Transitions],
            PairsOf(words),
            unknown);
    }

    private static PairFilter PairsOf(string[] words)
    {
        var pairs = PairFilter.OfSize(21);
        Array.ForEach(words, pairs.AddAll);
        return pairs;
    }

    private static double[] EmissionsOf(HiddenMarkovModel model, CharacterClasses classes)
    {
        var emissions = new double[4 * classes.Count];
        Array.Fill(emissions, HiddenMarkovModel.Impossible);
        foreach (var (character, states) in model.Emissions)
        {
            // A character that cuts the text never comes before the model.
            if (classes.Of[character] >= CharacterClasses.Unknown)
            {
                states.CopyTo(emissions, 4 * classes.Of[character]);
            }
        }

        return emissions;
    }
}
