using System.Runtime.CompilerServices;
using PolicyDashboard.Analysis.Segmentation;

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
    Order = 512,
    Modal = 1024,
    Perfect = 2048,
    OfItself = 4096,
    Form = 8192,
}

/// <summary>The cue words of a statement: which kinds there are, and how many of those that are weighed, at most 4 each.</summary>
internal readonly record struct Cues(Cue Kinds, int Done, int Demanded, int Measures)
{
    public bool Has(Cue kind) => (Kinds & kind) != 0;
}

/// <summary>Finds all cue words of a statement in one pass: words are chained by their first character.</summary>
/// <remarks>Of the pairs of characters one in forty begins a word: most are sent on before a word is compared, and without a jump that could not be foretold.</remarks>
internal static class CueScanner
{
    private const int Most = 4;

    private static readonly (string Text, Cue Kind)[] Words = Sorted();
    private static readonly short[] First = FirstOf(Words);

    // A bit for each character that is a word by itself.
    private static readonly ulong[] Singles = SinglesOf(Words);

    // The first two characters of each word. 8 KB.
    private static readonly PairFilter Pairs = PairsOf(Words);

    public static Cues Scan(ReadOnlySpan<char> text)
    {
        var kinds = Cue.None;
        int done = 0, demanded = 0, measures = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var found = At(text, at);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cue At(ReadOnlySpan<char> text, int at)
    {
        var first = text[at];
        var second = at + 1 < text.Length ? text[at + 1] : '\0';
        return (Pairs.MayHold(first, second) | Holds(Singles, first)) ? Compare(text[at..]) : Cue.None;
    }

    private static Cue Compare(ReadOnlySpan<char> text)
    {
        var kinds = Cue.None;
        for (var word = (int)First[text[0]]; word < Words.Length && Words[word].Text[0] == text[0]; word++)
        {
            if (text.StartsWith(Words[word].Text))
            {
                kinds |= Words[word].Kind;
            }
        }

        return kinds;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Holds(ulong[] bits, int at) => (bits[at >> 6] >> (at & 63) & 1) != 0;

    private static (string, Cue)[] Sorted()
    {
        var kinds = new SortedDictionary<string, Cue>(StringComparer.Ordinal);
        foreach (var (words, kind) in (ReadOnlySpan<(string[], Cue)>)
            [(ClassCues.Done, Cue.Done), (ClassCues.Demanded, Cue.Demanded), (ClassCues.Measures, Cue.Measure), (ClassCues.Duties, Cue.Duty), (ClassCues.Problems, Cue.Problem),
                (ClassCues.ReviewParts, Cue.ReviewPart), (ClassCues.PlanParts, Cue.PlanPart), (ClassCues.ReviewTurns, Cue.ReviewTurn), (ClassCues.PlanTurns, Cue.PlanTurn),
                (ClassCues.Orders, Cue.Order), (ClassCues.Modals, Cue.Modal), (ClassCues.Perfects, Cue.Perfect), (ClassCues.OfItself, Cue.OfItself), (FormalProvisions.Cues, Cue.Form)])
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
        for (var i = words.Length - 1; i >= 0; i--)
        {
            first[words[i].Text[0]] = (short)i;
        }

        return first;
    }

    private static ulong[] SinglesOf((string Text, Cue Kind)[] words)
    {
        var singles = new ulong[(char.MaxValue + 1) / 64];
        foreach (var (text, _) in words)
        {
            if (text.Length == 1)
            {
                singles[text[0] >> 6] |= 1ul << (text[0] & 63);
            }
        }

        return singles;
    }

    private static PairFilter PairsOf((string Text, Cue Kind)[] words)
    {
        var pairs = PairFilter.OfSize(16);
        foreach (var (text, _) in words)
        {
            if (text.Length > 1)
            {
                pairs.Add(text[0], text[1]);
            }
        }

        return pairs;
    }
}
