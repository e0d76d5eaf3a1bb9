namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>The features of a model: n-grams and terms, numbered in the order of their names and, for reading, by slots.</summary>
/// <remarks>Immutable. The slots of the n-grams are those of the trie, which has a few that no one uses; those of the terms come behind.</remarks>
internal sealed class FeatureNames
{
    private readonly int[] _slots;
    private readonly int[] _numbers;

    /// <summary>Lays features out.</summary>
    /// <param name="grams">n-grams in ordinal order; every beginning of one is one.</param>
    /// <param name="terms">Terms, numbered behind the n-grams.</param>
    /// <param name="rarity">How rare each feature is.</param>
    public FeatureNames(IReadOnlyList<string> grams, IReadOnlyList<string> terms, ReadOnlySpan<float> rarity)
    {
        (Grams, Terms, Trie) = (grams, terms, new GramTrie(grams, rarity));
        Length = Trie.Length + terms.Count;
        _slots = [.. Trie.Slots, .. Enumerable.Range(Trie.Length, terms.Count)];
        _numbers = new int[Length];
        for (var number = 0; number < _slots.Length; number++)
        {
            _numbers[_slots[number]] = number;
        }
    }

    /// <summary>n-grams, in ordinal order.</summary>
    public IReadOnlyList<string> Grams { get; }

    /// <summary>Terms, their numbers behind those of the n-grams.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>Finds the n-grams.</summary>
    public GramTrie Trie { get; }

    /// <summary>How many features there are.</summary>
    public int Count => _slots.Length;

    /// <summary>How many slots there are, those that no feature has included.</summary>
    public int Length { get; }

    /// <summary>The slot of a feature by its number.</summary>
    public int SlotOf(int number) => _slots[number];

    /// <summary>The number of the feature in a slot.</summary>
    public int NumberOf(int slot) => _numbers[slot];

    /// <summary>Slot of each term of a catalogue, -1 where the model does not know it.</summary>
    public int[] SlotsOf(Catalogue catalogue)
    {
        var slots = Terms.Select((term, index) => (term, Trie.Length + index)).ToDictionary(pair => pair.term, pair => pair.Item2);
        return [.. catalogue.Terms.Select(term => slots.GetValueOrDefault(term.Text, -1))];
    }
}
