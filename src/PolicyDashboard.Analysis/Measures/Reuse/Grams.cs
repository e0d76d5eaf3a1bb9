namespace PolicyDashboard.Analysis.Measures.Reuse;

/// <summary>
/// Walks through all runs of <see cref="Length"/> letters of a text, one letter further each time. Punctuation, signs and white space
/// are passed over: wording is the same whatever stands between it.
/// </summary>
/// <remarks>
/// Eight letters, as in the reuse of policy texts (政策内容再生产) they are the shortest run that hardly ever comes about by itself. Eight
/// characters of 16 bits are one number of 128 bits, so a run is told by its number exactly; <see cref="Hash"/> draws it together to 64.
/// </remarks>
public ref struct Grams
{
    /// <summary>Letters in a run.</summary>
    public const int Length = 8;

    private readonly ReadOnlySpan<char> _text;
    private Positions _positions;
    private ulong _high, _low;
    private int _at;

    /// <summary>The runs of a text in the matching view.</summary>
    public Grams(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Letters passed so far, those of the run included.</summary>
    public int Letters { get; private set; }

    /// <summary>Where the run begins in the text.</summary>
    public readonly int Start => _positions[Letters % Length];

    /// <summary>The first position behind it.</summary>
    public readonly int End => _at;

    /// <summary>The run as a number of 64 bits: the same for the same letters; different ones share it once in 10¹⁹.</summary>
    public readonly ulong Hash
    {
        get
        {
            var mixed = (_high * 0x9E3779B97F4A7C15) ^ (_low + 0xD1B54A32D192ED03);
            mixed = (mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93;
            mixed = (mixed ^ (_low >> 29) ^ (mixed >> 32)) * 0xD6E8FEB86659FD93;
            return mixed ^ (mixed >> 32);
        }
    }

    /// <summary>Goes on to the next run; false at the end. <see cref="Letters"/> is then the number of letters of the text.</summary>
    public bool MoveNext()
    {
        while (_at < _text.Length)
        {
            var character = _text[_at++];
            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character))
            {
                continue;
            }

            _positions[Letters % Length] = _at - 1;
            Letters++;
            _high = (_high << 16) | (_low >> 48);
            _low = (_low << 16) | character;
            if (Letters >= Length)
            {
                return true;
            }
        }

        return false;
    }

    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct Positions
    {
        private int _first;
    }
}
