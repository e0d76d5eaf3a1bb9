using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Themes.Learned;

/// <summary>Which features of a model a statement has: its n-grams and the terms that count in it, each once.</summary>
/// <remarks>Holds scratch; one for each thread.</remarks>
/// <param name="features">The features.</param>
/// <param name="slotOfTerm">For each term of the catalogue its slot among them, or -1.</param>
internal sealed class FeatureRows(FeatureNames features, int[] slotOfTerm)
{
    // A byte, not a number, for each feature: what is met most stays in the near cache.
    private readonly byte[] _seen = new byte[features.Length];
    private ushort[] _classes = new ushort[512];
    private GramTrie.Walk[] _walks = new GramTrie.Walk[512];
    private int[] _found = new int[512 * GramText.Longest];
    private byte _stamp;
    private int _count;

    /// <summary>Slots of the features of the statement read last.</summary>
    public ReadOnlySpan<int> Found => _found.AsSpan(0, _count);

    /// <summary>Reads a statement.</summary>
    public void Read(MatchingView view, TextSpan span, ReadOnlySpan<Hit> hits) =>
        Read(view.Text.AsSpan()[view.FromStored(span.Start)..view.FromStored(span.End)], hits);

    /// <summary>Reads a line of a matching view.</summary>
    public void Read(ReadOnlySpan<char> line, ReadOnlySpan<Hit> hits)
    {
        Reserve(line.Length, hits.Length);
        var length = features.Trie.Classify(line, _classes);
        var found = features.Trie.Find(_classes, length, _walks, _found);
        foreach (var hit in hits)
        {
            if (hit.State == HitState.Counts && slotOfTerm[hit.Term] >= 0)
            {
                _found[found++] = slotOfTerm[hit.Term];
            }
        }

        _count = EachOnce(found);
    }

    private int EachOnce(int found)
    {
        if (++_stamp == 0)
        {
            Array.Clear(_seen);
            _stamp = 1;
        }

        var (seen, stamp, count) = (_seen, _stamp, 0);
        var slots = _found.AsSpan(0, found);
        foreach (var slot in slots)
        {
            slots[count] = slot;
            count += seen[slot] == stamp ? 0 : 1;
            seen[slot] = stamp;
        }

        return count;
    }

    private void Reserve(int characters, int hits)
    {
        if (_walks.Length < characters)
        {
            _walks = new GramTrie.Walk[characters * 2];
        }

        if (_classes.Length <= characters)
        {
            _classes = new ushort[(characters * 2) + 1];
        }

        if (_found.Length < (characters * GramText.Longest) + hits + 1)
        {
            _found = new int[((characters * GramText.Longest) + hits + 1) * 2];
        }
    }
}
