using System.Numerics;
using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Texts;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Importing;

namespace PolicyDashboard.Corpus.Storage.Packing;

/// <summary>
/// The sums of a document in one piece, some hundred bytes. First a byte with a bit for each class that it has statements of, and
/// where there are several, denominators of each. Then its subjects, ascending: the step from the number before, a byte with a bit for
/// each class that holds anything of it, numerators of each of these, and where there are several, paragraphs of all together.
/// </summary>
internal static class SumsPacking
{
    public static byte[] Write(ClassTallies tallies)
    {
        var writer = PackedWriter.Empty();
        var classes = Mask(tallies, null);
        writer.Byte(classes);
        if (AreSeveral(classes))
        {
            for (var rest = (uint)classes; rest != 0; rest &= rest - 1)
            {
                var totals = Of(tallies, rest).Totals;
                Numbers(writer, totals.Statements, totals.Characters, totals.Coded, totals.Paragraphs);
            }
        }

        var before = -1;
        for (var subject = 0; subject < tallies.Whole.Subjects.Length; subject++)
        {
            if (tallies.Whole.Subjects[subject].IsEmpty)
            {
                continue;
            }

            var holding = Mask(tallies, subject);
            writer.Number(subject - before);
            writer.Byte(holding);
            for (var rest = (uint)holding; rest != 0; rest &= rest - 1)
            {
                ref readonly var sums = ref Of(tallies, rest).Subjects[subject];
                Numbers(writer, sums.Statements, sums.Characters, sums.Hits, sums.AttentionTwelfths, sums.Paragraphs);
            }

            if (AreSeveral(holding))
            {
                writer.Number(tallies.Whole.Subjects[subject].Paragraphs);
            }

            before = subject;
        }

        return writer.Written.ToArray();
    }

    /// <summary>Sums of a document, or of its statements of one class. Without any such statement there are none.</summary>
    /// <param name="packed">What was written.</param>
    /// <param name="whole">Denominators of the whole document.</param>
    /// <param name="kind">The class; null for all.</param>
    public static DocumentCounts Read(ReadOnlySpan<byte> packed, TextTotals whole, StatementClass? kind)
    {
        var reader = new PackedReader(packed);
        var totals = Totals(ref reader, whole, kind);
        var (numbers, counts) = (new List<byte>(), new List<ThemeCounts>());
        for (var subject = -1; !reader.AtEnd;)
        {
            subject += reader.Number();
            var (holding, sum, asked) = (reader.Byte(), default(ThemeCounts), default(ThemeCounts));
            for (var rest = (uint)holding; rest != 0; rest &= rest - 1)
            {
                var one = new ThemeCounts(reader.Number(), reader.Number(), reader.Number(), reader.Number(), reader.Number());
                sum += one;
                asked = BitOperations.TrailingZeroCount(rest) == (int?)kind ? one : asked;
            }

            if (AreSeveral(holding))
            {
                sum = sum with { Paragraphs = reader.Number() };
            }

            var found = kind is null ? sum : asked;
            if (found != default)
            {
                numbers.Add((byte)subject);
                counts.Add(found);
            }
        }

        return new(totals, [.. numbers], [.. counts]);
    }

    /// <summary>Denominators alone.</summary>
    public static TextTotals Totals(ReadOnlySpan<byte> packed, TextTotals whole, StatementClass? kind)
    {
        var reader = new PackedReader(packed);
        return Totals(ref reader, whole, kind);
    }

    private static TextTotals Totals(ref PackedReader reader, TextTotals whole, StatementClass? kind)
    {
        var classes = reader.Byte();
        var asked = kind is { } one && (classes & (1 << (int)one)) == 0 ? new(1, 0, 0, 0, 0) : whole;
        for (var rest = AreSeveral(classes) ? (uint)classes : 0; rest != 0; rest &= rest - 1)
        {
            var totals = new TextTotals(1, reader.Number(), reader.Number(), reader.Number(), reader.Number());
            asked = BitOperations.TrailingZeroCount(rest) == (int?)kind ? totals : asked;
        }

        return asked;
    }

    /// <summary>The classes that have statements, or that hold anything of a subject.</summary>
    private static byte Mask(ClassTallies tallies, int? subject)
    {
        var mask = 0;
        for (var kind = 0; kind < tallies.ByClass.Count; kind++)
        {
            mask |= tallies.ByClass[kind] is { } tally && (subject is { } asked ? !tally.Subjects[asked].IsEmpty : tally.Totals.Statements > 0) ? 1 << kind : 0;
        }

        return (byte)mask;
    }

    /// <summary>The tally of the lowest class of some.</summary>
    private static Tally Of(ClassTallies tallies, uint classes) => tallies.ByClass[BitOperations.TrailingZeroCount(classes)]!;

    private static bool AreSeveral(byte classes) => BitOperations.PopCount(classes) > 1;

    private static void Numbers(PackedWriter writer, params ReadOnlySpan<long> numbers)
    {
        foreach (var number in numbers)
        {
            writer.Number((int)number);
        }
    }
}
