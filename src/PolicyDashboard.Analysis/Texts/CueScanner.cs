namespace PolicyDashboard.Analysis.Texts;

/// <summary>What kinds of cue words a statement holds.</summary>
[Flags]
internal enum Cue : ushort
{
    None = 0,
    Done = 1,
    Demanded = 2,
    Measure = 4,
    Duty = 8,
    Problem = 16,
    ReviewPart = 32,
    PlanPart = 64,
    ReviewTurn = 128,
    PlanTurn = 256,
}

/// <summary>The cue words of a statement: which kinds there are, and how many of those that are weighed, at most 4 each.</summary>
internal readonly record struct Cues(Cue Kinds, int Done, int Demanded, int Measures)
{
    public bool Has(Cue kind) => (Kinds & kind) != 0;
}

/// <summary>Finds all cue words of a statement in one pass: words are chained by their first character.</summary>
/// <remarks>One character in five begins a word, of the pairs of characters one in forty: most are sent on before a word is compared.</remarks>
internal static class CueScanner
{
    private const int Most = 4;

    private static readonly (string Text, Cue Kind)[] Words = Sorted();
    private static readonly short[] First = FirstOf(Words);

    // A bit for each character that begins a word: 8 KB, which the near cache holds, where the places of words are 128.
    private static readonly ulong[] Begins = BeginsOf(Words);

    // A bit for the hash of the first two characters of each word.
    private static readonly ulong[] Pairs = PairsOf(Words);

    public static Cues Scan(ReadOnlySpan<char> text)
    {
        var kinds = Cue.None;
        int done = 0, demanded = 0, measures = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            var found = (Begins[character >> 6] >> (character & 63) & 1) == 0 ? Cue.None : At(text, at);
            if (found != Cue.None)
            {
                kinds |= found;
                done += (found & Cue.Done) != 0 && done < Most ? 1 : 0;
                demanded += (found & Cue.Demanded) != 0 && demanded < Most ? 1 : 0;
                measures += (found & Cue.Measure) != 0 && measures < Most ? 1 : 0;
            }
        }

        return new Cues(kinds, done, demanded, measures);
    }

    /// <summary>The kinds of words that begin at a position.</summary>
    public static Cue At(ReadOnlySpan<char> text, int at)
    {
        var kinds = Cue.None;
        var word = (int)First[text[at]];
        if (word < 0)
        {
            return kinds;
        }

        var first = text[at];
        if (Words[word].Text.Length == 1)
        {
            // The shortest one comes first.
            kinds = Words[word++].Kind;
        }

        var rest = text[(at + 1)..];
        if (rest.IsEmpty || (Pairs[Bit(first, rest[0]) >> 6] >> (Bit(first, rest[0]) & 63) & 1) == 0)
        {
            return kinds;
        }

        for (; word < Words.Length && Words[word].Text[0] == first; word++)
        {
            if (rest.StartsWith(Words[word].Text.AsSpan(1)))
            {
                kinds |= Words[word].Kind;
            }
        }

        return kinds;
    }

    private static (string, Cue)[] Sorted()
    {
        var kinds = new SortedDictionary<string, Cue>(StringComparer.Ordinal);
        foreach (var (words, kind) in (ReadOnlySpan<(string[], Cue)>)
            [(ClassCues.Done, Cue.Done), (ClassCues.Demanded, Cue.Demanded), (ClassCues.Measures, Cue.Measure), (ClassCues.Duties, Cue.Duty), (ClassCues.Problems, Cue.Problem),
                (ClassCues.ReviewParts, Cue.ReviewPart), (ClassCues.PlanParts, Cue.PlanPart), (ClassCues.ReviewTurns, Cue.ReviewTurn), (ClassCues.PlanTurns, Cue.PlanTurn)])
        {
            foreach (var word in words)
            {
                kinds[word] = kinds.GetValueOrDefault(word) | kind;
            }
        }

        return [.. kinds.Select(pair => (pair.Key, pair.Value))];
    }

    private static short[] FirstOf((string Text, Cue Kind)[] words)
    {
        var first = new short[char.MaxValue + 1];
        Array.Fill(first, (short)-1);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            first[words[i].Text[0]] = (short)i;
        }

        return first;
    }

    private static ulong[] BeginsOf((string Text, Cue Kind)[] words)
    {
        var begins = new ulong[(char.MaxValue + 1) / 64];
        foreach (var (text, _) in words)
        {
            begins[text[0] >> 6] |= 1ul << (text[0] & 63);
        }

        return begins;
    }

    private static ulong[] PairsOf((string Text, Cue Kind)[] words)
    {
        var pairs = new ulong[1 << 10];
        foreach (var (text, _) in words)
        {
            if (text.Length > 1)
            {
                pairs[Bit(text[0], text[1]) >> 6] |= 1ul << (Bit(text[0], text[1]) & 63);
            }
        }

        return pairs;
    }

    private static int Bit(char first, char second) => (int)(((uint)(first << 16 | second) * 2654435769u) >> 16);
}
