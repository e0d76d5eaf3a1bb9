namespace PolicyDashboard.Analysis.Segmentation;

/// <summary>A dense number for each character, the most used first, so that what is often read lies close together.</summary>
internal sealed class CharacterClasses
{
    /// <summary>Class of a character that cuts the text. No word holds it, so it ends every walk through the trie.</summary>
    public const ushort Cut = 0;

    /// <summary>Class of a character that cuts the text and may be one token with the next: \r, and the first half of a surrogate pair.</summary>
    public const ushort CutPair = 1;

    /// <summary>Class of a word character that neither the dictionary nor the model knows.</summary>
    public const ushort Unknown = 2;

    private const ushort FirstKnown = 3;

    private CharacterClasses(ushort[] of, int count) => (Of, Count) = (of, count);

    /// <summary>The class of each UTF-16 code unit; 65,536 of them.</summary>
    public ushort[] Of { get; }

    /// <summary>Number of classes; the largest is one less.</summary>
    public int Count { get; }

    /// <summary>Numbers the characters of the words by how often the words are used, then the model's other characters.</summary>
    public static CharacterClasses Number(WordList words, HiddenMarkovModel model)
    {
        var use = new Dictionary<char, long>();
        foreach (var (word, frequency) in words.Words)
        {
            foreach (var character in word)
            {
                use[character] = use.GetValueOrDefault(character) + frequency;
            }
        }

        foreach (var character in model.Emissions.Keys)
        {
            use.TryAdd(character, 0);
        }

        var classes = new ushort[char.MaxValue + 1];
        foreach (var character in WordCharacters.List())
        {
            classes[character] = Unknown;
        }

        classes['\r'] = CutPair;
        Array.Fill(classes, CutPair, '\uD800', '\uDC00' - '\uD800');

        var next = FirstKnown;
        foreach (var (character, _) in use.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            if (classes[character] == Unknown)
            {
                classes[character] = next++;
            }
        }

        return new CharacterClasses(classes, next);
    }
}
