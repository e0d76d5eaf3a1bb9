namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Numbers the n-grams of 1 to 5 characters that the model knows. Open addressing over 64-bit keys.</summary>
/// <remarks>
/// Closed under prefixes: where an n-gram is known, so is every beginning of it. A walk from a position therefore stops at the
/// first unknown n-gram.
/// </remarks>
internal sealed class GramTable
{
    private const ulong Start = 0xcbf29ce484222325;
    private ulong[] _keys;
    private int[] _rows;
    private int _mask;

    /// <summary>An empty table.</summary>
    public GramTable(int expected = 1024)
    {
        var size = 1024;
        while (size < expected * 2)
        {
            size *= 2;
        }

        (_keys, _rows, _mask) = (new ulong[size], new int[size], size - 1);
    }

    /// <summary>How many n-grams have a number; numbers run from 0.</summary>
    public int Count { get; private set; }

    /// <summary>The key before the first character.</summary>
    public static ulong Empty => Start;

    /// <summary>The key of an n-gram one character longer.</summary>
    public static ulong Step(ulong key, char character)
    {
        key = (key ^ character) * 0x9E3779B97F4A7C15;
        return key ^ (key >> 29);
    }

    /// <summary>The key of a whole n-gram.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> gram)
    {
        var key = Start;
        foreach (var character in gram)
        {
            key = Step(key, character);
        }

        return key;
    }

    /// <summary>Its number, or -1.</summary>
    public int Find(ulong key)
    {
        for (var at = (int)(key >> 20) & _mask; ; at = (at + 1) & _mask)
        {
            var there = _keys[at];
            if (there == key)
            {
                return _rows[at];
            }

            if (there == 0)
            {
                return -1;
            }
        }
    }

    /// <summary>Its number; a new one where it has none yet.</summary>
    public int Add(ulong key)
    {
        if (Count * 2 > _mask)
        {
            Grow();
        }

        var at = (int)(key >> 20) & _mask;
        while (_keys[at] != 0)
        {
            if (_keys[at] == key)
            {
                return _rows[at];
            }

            at = (at + 1) & _mask;
        }

        (_keys[at], _rows[at]) = (key, Count);
        return Count++;
    }

    private void Grow()
    {
        var (keys, rows) = (_keys, _rows);
        _mask = (_mask * 2) + 1;
        (_keys, _rows) = (new ulong[_mask + 1], new int[_mask + 1]);
        for (var old = 0; old < keys.Length; old++)
        {
            if (keys[old] == 0)
            {
                continue;
            }

            var at = (int)(keys[old] >> 20) & _mask;
            while (_keys[at] != 0)
            {
                at = (at + 1) & _mask;
            }

            (_keys[at], _rows[at]) = (keys[old], rows[old]);
        }
    }
}
