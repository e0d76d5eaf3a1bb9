namespace PolicyDashboard.Analysis.Measures.Intervals;

/// <summary>
/// Learns how statements usually scatter from places that are added one by one, each with all its documents. Not for several threads at once.
/// </summary>
/// <remarks>
/// A place with two documents says next to nothing of how a third would differ, but two hundred places with a few documents each do. What
/// they have in common is learned here, and <see cref="EffectiveShare"/> weighs it against what a place says itself, as Smyth 2004 (Linear
/// models and empirical Bayes methods) does for thousands of genes with a few samples each.
/// </remarks>
/// <param name="subjects">How many subjects there are.</param>
public sealed class SpreadLearner(int subjects)
{
    /// <summary>With fewer documents beyond the first of each place, places teach nothing, and all documents are taken as those of one.</summary>
    public const int FewestRepeats = 5;

    // A subject's own correlations count like so many statements about it beside those of all subjects.
    private const double SharedStatements = 5;
    private const double FewestDegrees = 4;
    private const double MostDegrees = 30;

    // What few documents taught is not worth more than they are, or than this, as all subjects teach together.
    private const double FewDegrees = 8;

    // The variance of a place's share corrects the correlations that it is told from; after three rounds nothing moves that would be seen.
    private const int Rounds = 4;

    private readonly List<(TextRuns Texts, SubjectRuns[] Subjects)> _places = [];

    /// <summary>Adds a place: its documents' runs, added. No document may be in two places.</summary>
    public void Add(in TextRuns texts, ReadOnlySpan<SubjectRuns> runs)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(runs.Length, subjects, nameof(runs));
        if (texts.Documents > 0)
        {
            _places.Add((texts, runs.ToArray()));
        }
    }

    /// <summary>What was learned, by subject; null where fewer than two documents were added, from which nothing can be learned.</summary>
    public IReadOnlyList<TypicalSpread>? Learn()
    {
        var places = Repeats(_places) >= FewestRepeats ? _places : [Together()];
        if (Repeats(places) < 1)
        {
            return null;
        }

        TypicalSpread[]? typical = null;
        for (var round = 0; round < Rounds; round++)
        {
            typical = Correlations(places, typical);
        }

        var degrees = Degrees(places, typical!);
        return [.. typical!.Select(spread => new TypicalSpread(spread.Correlations, degrees))];
    }

    private TypicalSpread[] Correlations(List<(TextRuns Texts, SubjectRuns[] Subjects)> places, TypicalSpread[]? before)
    {
        var shared = new CorrelationSums();
        var own = new CorrelationSums[subjects];
        for (var subject = 0; subject < subjects; subject++)
        {
            own[subject] = new CorrelationSums();
            foreach (var (texts, runs) in places)
            {
                own[subject].Add(texts, runs[subject], before?[subject]);
            }

            shared.Add(own[subject]);
        }

        return [.. own.Select(sums => new TypicalSpread(sums.Correlations(shared, SharedStatements), 1))];
    }

    private static int Repeats(List<(TextRuns Texts, SubjectRuns[] Subjects)> places) => places.Sum(place => place.Texts.Documents - 1);

    private (TextRuns Texts, SubjectRuns[] Subjects) Together()
    {
        var (texts, runs) = (new TextRuns(), new SubjectRuns[subjects]);
        foreach (var place in _places)
        {
            texts.Add(place.Texts);
            for (var subject = 0; subject < subjects; subject++)
            {
                runs[subject].Add(place.Subjects[subject]);
            }
        }

        return (texts, runs);
    }

    /// <summary>
    /// The places' own variances over the typical ones scatter more than their degrees of freedom explain where places truly differ. The
    /// surplus s² gives the degrees of freedom of a scaled inverse χ² distribution of true variances, 4 + 2/s².
    /// </summary>
    private static double Degrees(List<(TextRuns Texts, SubjectRuns[] Subjects)> places, TypicalSpread[] typical)
    {
        double surplus = 0, weight = 0;
        foreach (var (texts, runs) in places)
        {
            for (var subject = 0; subject < typical.Length; subject++)
            {
                var cell = SpreadCell.Of(texts, runs[subject], typical[subject]);
                if (cell.Degrees > 0)
                {
                    surplus += cell.Degrees * (((cell.Ratio - 1) * (cell.Ratio - 1)) - (2 / cell.Degrees));
                    weight += cell.Degrees * (1 + (2 / cell.Degrees));
                }
            }
        }

        var most = Math.Clamp(Repeats(places), FewDegrees, MostDegrees);
        return surplus > 0 ? Math.Min(FewestDegrees + (2 * weight / surplus), most) : most;
    }
}
