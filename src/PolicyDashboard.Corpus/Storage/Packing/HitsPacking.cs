using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Analysis.Themes;

namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>
/// Hits of each statement: how many, then for each the distance of its start from that of the hit before (from the
/// tile's start for the first) with one bit for whether it is out of the ordinary, and its term. One that is not counted
/// or is not as long as its term has a byte of flags, its length and what masked it after that.
/// </summary>
internal static class HitsPacking
{
    private const int StateBits = 0b11;
    private const int OtherLength = 1 << 2;
    private const int HasBy = 1 << 3;

    public static void Write(ReadOnlySpan<Statement> tiles, ReadOnlySpan<StatementReading> statements, ReadOnlySpan<int> termLengths, PackedWriter writer)
    {
        for (var index = 0; index < tiles.Length; index++)
        {
            var hits = statements[index].Hits;
            writer.Number(hits.Length);
            var before = tiles[index].Tile.Start;
            foreach (var hit in hits)
            {
                var flags = (int)hit.State
                    | (hit.Span.Length != termLengths[hit.Term] ? OtherLength : 0)
                    | (hit.By >= 0 ? HasBy : 0);
                writer.Number(((hit.Span.Start - before) << 1) | (flags == 0 ? 0 : 1));
                writer.Number(hit.Term);
                if (flags != 0)
                {
                    writer.Byte((byte)flags);
                }

                if ((flags & OtherLength) != 0)
                {
                    writer.Number(hit.Span.Length);
                }

                if ((flags & HasBy) != 0)
                {
                    writer.Number(hit.By);
                }

                before = hit.Span.Start;
            }
        }
    }

    public static Hit[][] Read(ref PackedReader reader, Statement[] tiles, ReadOnlySpan<int> termLengths)
    {
        var statements = new Hit[tiles.Length][];
        for (var index = 0; index < tiles.Length; index++)
        {
            var count = reader.Number();
            var hits = count == 0 ? [] : new Hit[count];
            var start = tiles[index].Tile.Start;
            for (var place = 0; place < count; place++)
            {
                var head = reader.Number();
                var term = reader.Number();
                start += head >> 1;
                var flags = (head & 1) != 0 ? reader.Byte() : 0;
                var length = (flags & OtherLength) != 0 ? reader.Number() : termLengths[term];
                hits[place] = new(new(start, length), term, (HitState)(flags & StateBits), (flags & HasBy) != 0 ? reader.Number() : -1);
            }

            statements[index] = hits;
        }

        return statements;
    }
}
