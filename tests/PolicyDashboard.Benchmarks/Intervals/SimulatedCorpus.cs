using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Benchmarks.Intervals;

/// <summary>A subject as it is simulated.</summary>
/// <param name="Share">Mean of the places' tendencies.</param>
/// <param name="Run">Mean number of statements about it in a row; 1 where each is drawn for itself.</param>
internal sealed record SimulatedSubject(double Share, double Run);

/// <summary>How a corpus is simulated.</summary>
/// <param name="Shortest">Statements of the shortest document.</param>
/// <param name="Longest">Of the longest; lengths are spread evenly on a logarithmic scale.</param>
/// <param name="BetweenDocuments">Coefficient of variation of the share between documents of one place.</param>
/// <param name="Documents">Number of documents of each place.</param>
/// <param name="Subjects">At most 32.</param>
internal sealed record SimulatedDesign(int Shortest, int Longest, double BetweenDocuments, IReadOnlyList<int> Documents, IReadOnlyList<SimulatedSubject> Subjects)
{
    /// <summary>Coefficient of variation of the tendency between places.</summary>
    public const double BetweenPlaces = 0.3;

    /// <summary>Standard deviation, on a logarithmic scale, of how places differ in run lengths and in variation between documents: no place scatters as is typical.</summary>
    public const double Unlike = 0.3;
}

/// <summary>One place of a simulated corpus, with the truth.</summary>
internal sealed record SimulatedPlace(TextRuns Texts, SubjectRuns[] Subjects, double[] Tendencies);

/// <summary>
/// Statements with known truth. A place has a tendency for each subject; a document draws its share around it; its statements follow each
/// other as a two-state Markov chain with that share and the subject's run length.
/// </summary>
internal static class SimulatedCorpus
{
    /// <summary>All places of a corpus.</summary>
    public static List<SimulatedPlace> Draw(SimulatedDesign design, int seed)
    {
        var draws = new Draws(seed);
        var counter = new RunCounter();
        return [.. design.Documents.Select(documents => Place(design, documents, draws, counter))];
    }

    private static SimulatedPlace Place(SimulatedDesign design, int documents, Draws draws, RunCounter counter)
    {
        var subjects = design.Subjects;
        var tendencies = subjects.Select(subject => draws.Share(subject.Share, SimulatedDesign.BetweenPlaces)).ToArray();
        var runs = subjects.Select(subject => 1 + ((subject.Run - 1) * draws.Factor(SimulatedDesign.Unlike))).ToArray();
        var variation = design.BetweenDocuments * draws.Factor(SimulatedDesign.Unlike);
        var (texts, sums, one) = (new TextRuns(), new SubjectRuns[subjects.Count], new SubjectRuns[subjects.Count]);
        for (var document = 0; document < documents; document++)
        {
            var masks = new uint[draws.Length(design.Shortest, design.Longest)];
            for (var subject = 0; subject < subjects.Count; subject++)
            {
                Chain(masks, subject, draws.Share(tendencies[subject], variation), runs[subject], draws);
            }

            texts.Add(counter.Count(masks, one));
            for (var subject = 0; subject < subjects.Count; subject++)
            {
                sums[subject].Add(one[subject]);
            }
        }

        return new(texts, sums, tendencies);
    }

    private static void Chain(uint[] masks, int subject, double share, double run, Draws draws)
    {
        // Of the two ways to stay or to change, one follows from the run length, the other from the share.
        var stays = Math.Max(1 - (1 / run), share);
        var begins = share * (1 - stays) / (1 - share);
        var about = draws.Happens(share);
        for (var at = 0; at < masks.Length; at++)
        {
            masks[at] |= about ? 1u << subject : 0;
            about = draws.Happens(about ? stays : begins);
        }
    }
}
