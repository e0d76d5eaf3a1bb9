namespace PolicyDashboard.Analysis.Places;

/// <summary>Words that a text may begin with. Most texts begin with the first character of none of them, and are told so at once.</summary>
internal sealed class Beginnings
{
    private readonly string[] _words;

    // A bit for the low bits of each first character.
    private readonly ulong[] _first = new ulong[64];

    public Beginnings(string[] words)
    {
        _words = words;
        foreach (var word in words)
        {
            _first[(word[0] >> 6) & 63] |= 1ul << (word[0] & 63);
        }
    }

    /// <summary>Length of the first of the words, in the order given, that a text begins with; 0 where it begins with none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (_first[(text[0] >> 6) & 63] >> (text[0] & 63) & 1) == 0)
        {
            return 0;
        }

        foreach (var word in _words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
