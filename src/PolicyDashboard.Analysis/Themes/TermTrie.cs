using System.Runtime.CompilerServices;

namespace PolicyDashboard.Analysis.Themes;

/// <summary>All strings of a catalogue as one double-array trie over UTF-16 code units.</summary>
/// <remarks>
/// Characters that occur in no string have class 0, which ends every walk; the first step is one look-up by character,
/// because nine positions out of ten end there or one step later.
/// </remarks>
internal sealed class TermTrie
{
    private const int Root = 1;

    private readonly ushort[] _class = new ushort[char.MaxValue + 1];
    private readonly int[] _first = new int[char.MaxValue + 1];
    private int[] _base = new int[1 << 12];
    private int[] _check = new int[1 << 12];
    private int[] _value = new int[1 << 12];
    private int _lowestFree = Root + 1;

    /// <param name="strings">Not empty, no string twice. Their positions are the values found.</param>
    public TermTrie(IReadOnlyList<string> strings)
    {
        var classes = 0;
        foreach (var character in strings.SelectMany(text => text).CountBy(character => character).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            _class[character.Key] = (ushort)++classes;
        }

        var sorted = Enumerable.Range(0, strings.Count).OrderBy(index => strings[index], StringComparer.Ordinal).ToArray();
        _check[Root] = Root;
        Place(strings, sorted, 0, sorted.Length, 0, Root);

        for (var character = 0; character <= char.MaxValue; character++)
        {
            _first[character] = Step(Root, (char)character);
        }
    }

    /// <summary>The state after the first character; 0 where no string starts with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Start(char character) => _first[character];

    /// <summary>The state after one more character; 0 where no string goes on like this.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int state, char character)
    {
        int kind = _class[character];
        var next = _base[state] + kind;
        return kind != 0 && (uint)next < (uint)_check.Length && _check[next] == state ? next : 0;
    }

    /// <summary>Position of the string that ends in a state; -1 where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Value(int state) => _value[state] - 1;

    private void Place(IReadOnlyList<string> strings, int[] sorted, int from, int to, int depth, int state)
    {
        if (strings[sorted[from]].Length == depth)
        {
            _value[state] = sorted[from] + 1;
            from++;
        }

        if (from == to)
        {
            return;
        }

        // Sorted strings with one next character are one family.
        var families = new List<(int Class, int From, int To)>();
        for (var index = from; index < to;)
        {
            var character = strings[sorted[index]][depth];
            var end = index + 1;
            while (end < to && strings[sorted[end]][depth] == character)
            {
                end++;
            }

            families.Add((_class[character], index, end));
            index = end;
        }

        var offset = FreeOffset(families);
        _base[state] = offset;
        foreach (var family in families)
        {
            _check[offset + family.Class] = state;
        }

        foreach (var family in families)
        {
            Place(strings, sorted, family.From, family.To, depth + 1, offset + family.Class);
        }
    }

    private int FreeOffset(List<(int Class, int From, int To)> families)
    {
        var lowest = families.Min(family => family.Class);
        var highest = families.Max(family => family.Class);

        while (_lowestFree < _check.Length && _check[_lowestFree] != 0)
        {
            _lowestFree++;
        }

        for (var offset = Math.Max(0, _lowestFree - lowest); ; offset++)
        {
            if (offset + highest >= _check.Length)
            {
                Grow(offset + highest + 1);
            }

            if (families.TrueForAll(family => _check[offset + family.Class] == 0 && offset + family.Class > Root))
            {
                return offset;
            }
        }
    }

    private void Grow(int least)
    {
        var length = Math.Max(least, _check.Length * 2);
        Array.Resize(ref _base, length);
        Array.Resize(ref _check, length);
        Array.Resize(ref _value, length);
    }
}
