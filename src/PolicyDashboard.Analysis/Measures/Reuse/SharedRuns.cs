namespace PolicyDashboard.Analysis.Measures.Reuse;

/// <summary>The runs of a statement that stand elsewhere word for word.</summary>
/// <param name="Runs">Where, in the text given: from the first letter to behind the last; ascending, apart from each other.</param>
/// <param name="Shared">Letters that lie in a run.</param>
/// <param name="Letters">All letters.</param>
public readonly record struct SharedRuns(IReadOnlyList<(int Start, int End)> Runs, int Shared, int Letters)
{
    /// <summary>A statement is mostly shared wording where so large a part of its letters is.</summary>
    public const double Mostly = 0.6;

    /// <summary>Part of the letters that is shared, 0 to 1; 0 without a letter.</summary>
    public double Share => Letters == 0 ? 0 : (double)Shared / Letters;

    /// <summary>Whether the statement is mostly shared wording.</summary>
    public bool IsMostlyShared => Letters > 0 && Share >= Mostly;

    /// <summary>Finds them. A run of more than <see cref="Grams.Length"/> letters is shared where all runs of that length in it are.</summary>
    /// <param name="text">A statement in the matching view.</param>
    /// <param name="isElsewhere">Whether a run, by its <see cref="Grams.Hash"/>, stands elsewhere.</param>
    public static SharedRuns Of(ReadOnlySpan<char> text, Func<ulong, bool> isElsewhere)
    {
        var runs = new List<(int Start, int End)>();
        var (shared, behind) = (0, 0);
        var grams = new Grams(text);
        while (grams.MoveNext())
        {
            if (!isElsewhere(grams.Hash))
            {
                continue;
            }

            var first = grams.Letters - Grams.Length;
            if (runs.Count > 0 && first < behind)
            {
                shared += grams.Letters - behind;
                runs[^1] = (runs[^1].Start, grams.End);
            }
            else
            {
                shared += Grams.Length;
                runs.Add((grams.Start, grams.End));
            }

            behind = grams.Letters;
        }

        return new(runs, shared, grams.Letters);
    }
}
