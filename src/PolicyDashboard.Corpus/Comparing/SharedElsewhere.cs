using PolicyDashboard.Analysis.Measures.Reuse;
using PolicyDashboard.Corpus.Columns;
using PolicyDashboard.Corpus.Queries;
using PolicyDashboard.Corpus.Searching;

namespace PolicyDashboard.Corpus.Comparing;

/// <summary>
/// Which runs of a few statements stand on other sides word for word. Only these statements' runs are kept; the other sides
/// are read through once, so it does not matter how large they are.
/// </summary>
internal static class SharedElsewhere
{
    // One bit a run, by part of its hash: nearly all of a side's text is passed over without looking further.
    private const int Bits = 1 << 16;

    /// <summary>By side: the runs of its statements that stand on another side.</summary>
    public static IReadOnlyList<IReadOnlySet<ulong>> Of(IReadOnlyList<IReadOnlyList<SideStatement>> shown, IReadOnlyList<IReadOnlyList<TextPart>> sides, CorpusTexts texts)
    {
        var own = shown.Select(statements => Runs(statements, texts)).ToList();
        var sieve = new ulong[Bits / 64];
        foreach (var hash in own.SelectMany(runs => runs))
        {
            sieve[(int)(hash % Bits) >> 6] |= 1UL << (int)(hash & 63);
        }

        var found = sides.Select(_ => new HashSet<ulong>()).ToList();
        for (var side = 0; side < sides.Count; side++)
        {
            var here = Standing(sides[side], texts, sieve, own);
            for (var other = 0; other < sides.Count; other++)
            {
                if (other != side)
                {
                    found[other].UnionWith(own[other].Where(here.Contains));
                }
            }
        }

        return found;
    }

    /// <summary>Where such runs stand in a line.</summary>
    public static IReadOnlyList<(int Start, int Length)> Marks(StatementLine line, in SideStatement statement, CorpusTexts texts, IReadOnlySet<ulong> runs)
    {
        var text = texts.Of(statement.Document);
        var (view, start) = (text.View, text.StartOf(statement.At));
        return
        [
            .. SharedRuns.Of(text.StatementAt(statement.At), runs.Contains).Runs.Select(run =>
            {
                var stored = view.ToStored(start + run.Start);
                return (stored - line.Span.Start, view.ToStored(start + run.End - 1) + 1 - stored);
            }),
        ];
    }

    private static HashSet<ulong> Runs(IReadOnlyList<SideStatement> statements, CorpusTexts texts)
    {
        var runs = new HashSet<ulong>();
        foreach (var statement in statements)
        {
            var grams = new Grams(texts.Of(statement.Document).StatementAt(statement.At));
            while (grams.MoveNext())
            {
                runs.Add(grams.Hash);
            }
        }

        return runs;
    }

    private static HashSet<ulong> Standing(IReadOnlyList<TextPart> side, CorpusTexts texts, ulong[] sieve, List<HashSet<ulong>> wanted)
    {
        var here = new HashSet<ulong>();
        Parallel.ForEach(
            side,
            () => new HashSet<ulong>(),
            (part, _, found) =>
            {
                var text = texts.Of(part.Document);
                for (var index = 0; index < part.Count; index++)
                {
                    var grams = new Grams(text.StatementAt(part.At(index)));
                    while (grams.MoveNext())
                    {
                        var hash = grams.Hash;
                        if ((sieve[(int)(hash % Bits) >> 6] & (1UL << (int)(hash & 63))) != 0 && wanted.Exists(runs => runs.Contains(hash)))
                        {
                            found.Add(hash);
                        }
                    }
                }

                return found;
            },
            found =>
            {
                lock (here)
                {
                    here.UnionWith(found);
                }
            });
        return here;
    }
}
