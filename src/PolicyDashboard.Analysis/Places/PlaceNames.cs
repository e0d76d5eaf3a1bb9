using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Places;

/// <summary>A name that places are called by.</summary>
/// <param name="Text">Two characters or more.</param>
/// <param name="Places">Who is called so: provinces first, then prefectures, then counties; former ones after today's.</param>
/// <param name="IsFull">Whether it is a whole name, not a short one.</param>
internal sealed record PlaceName(string Text, Place[] Places, bool IsFull);

/// <summary>All names of places, prepared for finding them in a text at about the speed of reading it.</summary>
/// <remarks>Immutable. At each position the longest name wins and is passed over: 马鞍山 is never read as 鞍山 as well.</remarks>
internal sealed class PlaceNames
{
    private const int Empty = -1;

    // The two characters that each name begins with. It fits the nearest cache and sends nineteen positions out of twenty on.
    private readonly PairFilter _pairs = PairFilter.OfSize(17);
    private readonly int[] _keys;
    private readonly int[] _buckets;
    private readonly PlaceName[][] _names;
    private readonly int _mask;

    /// <summary>Prepares names.</summary>
    public PlaceNames(IEnumerable<PlaceName> names)
    {
        var byStart = names
            .GroupBy(name => Key(name.Text[0], name.Text[1]))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Text.Length).ToArray());

        var size = 16;
        while (size < byStart.Count * 4)
        {
            size *= 2;
        }

        (_mask, _keys, _buckets, _names) = (size - 1, new int[size], new int[size], [.. byStart.Values]);
        Array.Fill(_buckets, Empty);
        foreach (var (key, index) in byStart.Keys.Select((key, index) => (key, index)))
        {
            var slot = Slot(key);
            (_keys[slot], _buckets[slot]) = (key, index);
            _pairs.Add((char)(key >> 16), (char)key);
        }
    }

    /// <summary>The longest name that starts at a position; null where none does.</summary>
    public PlaceName? At(ReadOnlySpan<char> text, int position) =>
        (uint)position + 1 < (uint)text.Length && _pairs.MayHold(text[position], text[position + 1]) ? Longest(text, position) : null;

    /// <summary>The first position from one on, and before another, at which a name may start; <paramref name="to"/> where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from, int to)
    {
        var last = Math.Min(to, text.Length - 1);
        for (var at = from; at < last; at++)
        {
            if (_pairs.MayHold(text[at], text[at + 1]))
            {
                return at;
            }
        }

        return to;
    }

    private PlaceName? Longest(ReadOnlySpan<char> text, int position)
    {
        var bucket = _buckets[Slot(Key(text[position], text[position + 1]))];
        if (bucket == Empty)
        {
            return null;
        }

        foreach (var name in _names[bucket])
        {
            if (text[position..].StartsWith(name.Text, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return null;
    }

    private static int Key(char first, char second) => (first << 16) | second;

    /// <summary>Where a key lies, or the free slot where it would.</summary>
    private int Slot(int key)
    {
        var slot = (int)(((uint)key * 2654435769u) >> 8) & _mask;
        while (_buckets[slot] != Empty && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
