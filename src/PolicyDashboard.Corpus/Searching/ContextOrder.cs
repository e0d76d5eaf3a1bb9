using PolicyDashboard.Corpus.Queries;

namespace PolicyDashboard.Corpus.Searching;

/// <summary>
/// Orders occurrences by what stands beside them, from the hit outwards, by code unit: the same words come together,
/// which is what such an order is for. Blanks and line ends do not count. Equal ones stay in their order.
/// </summary>
internal static class ContextOrder
{
    // Four characters fit into one number, and few neighbours share more: numbers are sorted, and only equal ones looked at again.
    private const int Packed = 4;
    private const int Looked = SearchQuery.Around;

    /// <summary>The occurrences of a page.</summary>
    public static List<AlignedHit> Page(AlignedHit[] hits, ConcordanceOrder order, int skip, int size)
    {
        var keys = new ulong[hits.Length];
        for (var index = 0; index < hits.Length; index++)
        {
            keys[index] = Key(hits[index], order);
        }

        var sorted = new int[hits.Length];
        for (var index = 0; index < sorted.Length; index++)
        {
            sorted[index] = index;
        }

        Array.Sort(keys, sorted);
        var end = Math.Min(hits.Length, skip + size);
        for (var first = 0; first < end;)
        {
            var next = first + 1;
            while (next < keys.Length && keys[next] == keys[first])
            {
                next++;
            }

            // Runs that end before the page need no order of their own.
            if (next > skip && next - first > 1)
            {
                sorted.AsSpan(first..next).Sort((left, right) => Compare(hits[left], hits[right], order) is var by && by != 0 ? by : left.CompareTo(right));
            }

            first = next;
        }

        return [.. sorted.Skip(skip).Take(size).Select(index => hits[index])];
    }

    private static ulong Key(AlignedHit hit, ConcordanceOrder order)
    {
        Span<char> beside = stackalloc char[Packed];
        Beside(hit, order, beside);
        return ((ulong)beside[0] << 48) | ((ulong)beside[1] << 32) | ((ulong)beside[2] << 16) | beside[3];
    }

    private static int Compare(AlignedHit left, AlignedHit right, ConcordanceOrder order)
    {
        Span<char> one = stackalloc char[Looked], other = stackalloc char[Looked];
        Beside(left, order, one);
        Beside(right, order, other);
        return ((ReadOnlySpan<char>)one).SequenceCompareTo(other);
    }

    /// <summary>The characters beside a hit, the nearest first; what is missing at the text's edge is less than every character.</summary>
    private static void Beside(AlignedHit hit, ConcordanceOrder order, Span<char> beside)
    {
        var text = hit.Statement.Text.View.Text;
        var step = order == ConcordanceOrder.Left ? -1 : 1;
        var filled = 0;
        for (var at = step < 0 ? hit.Start - 1 : hit.End; at >= 0 && at < text.Length && filled < beside.Length; at += step)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                beside[filled++] = text[at];
            }
        }

        beside[filled..].Clear();
    }
}
