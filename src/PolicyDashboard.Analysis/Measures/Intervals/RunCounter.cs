using System.Numerics;
using System.Runtime.Intrinsics;

namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>Counts the runs of all subjects of a document at once. Keeps room between documents; not for several threads at once.</summary>
public sealed class RunCounter
{
    /// <summary>How many subjects fit into a mask.</summary>
    public const int MostSubjects = 32;

    private static readonly Vector256<ushort>[] Reaches = AllReaches();

    private ulong[] _rows = [];
    private int[] _positions = [];

    /// <summary>Counts one document.</summary>
    /// <param name="masks">Its statements that count, in reading order; bit k is set where the statement is about subject k.</param>
    /// <param name="subjects">Overwritten; one a subject, 32 at most. Bits beyond them are left alone.</param>
    /// <returns>What holds of the document for every subject.</returns>
    public TextRuns Count(ReadOnlySpan<uint> masks, Span<SubjectRuns> subjects)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(subjects.Length, MostSubjects);
        subjects.Clear();
        var words = (masks.Length + 63) / 64;
        var wanted = subjects.Length == MostSubjects ? uint.MaxValue : (1u << subjects.Length) - 1;
        var any = Spread(masks, wanted, words);
        for (; any != 0; any &= any - 1)
        {
            var subject = BitOperations.TrailingZeroCount(any);
            Count(_rows.AsSpan(subject * (words + 1), words + 1), masks.Length, ref subjects[subject]);
        }

        return TextRuns.Of(masks.Length);
    }

    /// <summary>Turns statements × subjects into a row of bits a subject, with an empty word behind it; returns the subjects that occur.</summary>
    private uint Spread(ReadOnlySpan<uint> masks, uint wanted, int words)
    {
        var needed = MostSubjects * (words + 1);
        if (_rows.Length < needed)
        {
            (_rows, _positions) = (new ulong[needed], new int[words * 64]);
        }

        _rows.AsSpan(0, needed).Clear();
        var any = 0u;
        for (var at = 0; at < masks.Length; at++)
        {
            any |= masks[at];
            for (var mask = masks[at] & wanted; mask != 0; mask &= mask - 1)
            {
                _rows[(BitOperations.TrailingZeroCount(mask) * (words + 1)) + (at >> 6)] |= 1UL << (at & 63);
            }
        }

        return any & wanted;
    }

    private void Count(ReadOnlySpan<ulong> row, int statements, ref SubjectRuns runs)
    {
        var about = Positions(row);
        runs = new(about.Length, statements);
        AddPairSums(about, statements, ref runs);

        // Few statements about it: look at their pairs. Many: shift the row against itself, 64 statements at a time.
        if ((long)about.Length * Math.Min(about.Length, LagBins.Largest) < 96L * row.Length)
        {
            AddPairs(about, ref runs);
        }
        else
        {
            AddShifted(row, statements, ref runs);
        }
    }

    private ReadOnlySpan<int> Positions(ReadOnlySpan<ulong> row)
    {
        var count = 0;
        for (var word = 0; word < row.Length; word++)
        {
            for (var bits = row[word]; bits != 0; bits &= bits - 1)
            {
                _positions[count++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return _positions.AsSpan(0, count);
    }

    private static void AddPairs(ReadOnlySpan<int> about, ref SubjectRuns runs)
    {
        for (var i = 0; i < about.Length; i++)
        {
            for (var j = i + 1; j < about.Length && about[j] - about[i] <= LagBins.Largest; j++)
            {
                runs.AddPairs(LagBins.Of(about[j] - about[i]), 1);
            }
        }
    }

    private static void AddShifted(ReadOnlySpan<ulong> row, int statements, ref SubjectRuns runs)
    {
        for (var lag = 1; lag <= LagBins.Largest && lag < statements; lag++)
        {
            var count = 0;
            for (var word = 0; word < row.Length - 1; word++)
            {
                // A shift by 64 would be one by 0 for the processor.
                var shifted = lag == 64 ? row[word + 1] : (row[word] >> lag) | (row[word + 1] << (64 - lag));
                count += BitOperations.PopCount(row[word] & shifted);
            }

            runs.AddPairs(LagBins.Of(lag), count);
        }
    }

    /// <summary>A statement is in a pair of each distance with the one before it and the one after it, where the document reaches that far.</summary>
    private static void AddPairSums(ReadOnlySpan<int> about, int statements, ref SubjectRuns runs)
    {
        // A statement adds at most 32 to a bin, so sums of 16 bits hold a thousand of them.
        for (; about.Length > 0; about = about[Math.Min(about.Length, 1000)..])
        {
            var sums = Vector256<ushort>.Zero;
            foreach (var position in about[..Math.Min(about.Length, 1000)])
            {
                sums += Reaches[Math.Min(position, LagBins.Largest)] + Reaches[Math.Min(statements - 1 - position, LagBins.Largest)];
            }

            for (var bin = 0; bin < LagBins.Count; bin++)
            {
                runs.AddPairSums(bin, sums[bin]);
            }
        }
    }

    /// <summary>How many distances of each bin there are up to one, which is the place in the list.</summary>
    private static Vector256<ushort>[] AllReaches()
    {
        var reaches = new Vector256<ushort>[LagBins.Largest + 1];
        for (var lag = 1; lag < reaches.Length; lag++)
        {
            reaches[lag] = reaches[lag - 1].WithElement(LagBins.Of(lag), (ushort)(reaches[lag - 1][LagBins.Of(lag)] + 1));
        }

        return reaches;
    }
}
