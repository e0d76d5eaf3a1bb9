using System.Globalization;
using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Benchmarks.Intervals;

/// <summary>What share of the 95 % intervals holds the truth: <c>-- intervals [CORPORA]</c>.</summary>
internal static class IntervalFigures
{
    private static readonly int[] Places = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5, 5, 5, 5, 10, 10, 10, 10, 40, 40, 40, 40];
    private static readonly double[] Shares = [0.01, 0.03, 0.1, 0.3];
    private static readonly double[] Runs = [1, 3, 8];
    private static readonly (int Shortest, int Longest)[] Lengths = [(20, 100), (20, 500), (200, 500)];
    private static readonly double[] Variations = [0, 0.5, 1];

    /// <param name="corpora">Corpora a design; 0 prints the times alone.</param>
    public static int Print(int corpora)
    {
        if (corpora == 0)
        {
            StatisticsSpeed.Print();
            return 0;
        }

        var scenarios = (from lengths in Lengths from variation in Variations select Design(lengths, variation, Places)).AsParallel().AsOrdered()
            .SelectMany(design => Scenarios(design, corpora)).ToList();
        Say($"{scenarios.Count} scenarios of {corpora} corpora of {Places.Length} places, {scenarios.Sum(scenario => (long)scenario.Intervals)} intervals; truth: the place's tendency");
        Table("documents of the place", scenarios, scenario => scenario.Documents);
        Table("tendency", scenarios, scenario => scenario.Subject.Share);
        Table("mean run of statements", scenarios, scenario => scenario.Subject.Run);
        Table("variation between documents", scenarios, scenario => scenario.Design.BetweenDocuments);
        Table("shortest document", scenarios, scenario => scenario.Design.Shortest);
        Table("all", scenarios, _ => 1);
        foreach (var scenario in scenarios.Where(scenario => scenario.Learned is < 0.93 or > 0.97))
        {
            Say($"  outside 93-97: {scenario}");
        }

        Small(corpora);
        Console.WriteLine();
        StatisticsSpeed.Print();
        return 0;
    }

    /// <summary>What is left of it where there is hardly anything to learn from.</summary>
    private static void Small(int corpora)
    {
        foreach (var (name, places) in new[] { ("4 places, a document each", new[] { 1, 1, 1, 1 }), ("1 document", [1]), ("4 places with 3", [3, 3, 3, 3]), ("1 place with 10", [10]) })
        {
            var scenarios = (from lengths in Lengths from variation in Variations select Design(lengths, variation, places)).AsParallel().AsOrdered()
                .SelectMany(design => Scenarios(design, 8 * corpora)).ToList();
            Table(name, scenarios, scenario => scenario.Design.BetweenDocuments);
        }
    }

    private static SimulatedDesign Design((int Shortest, int Longest) lengths, double variation, IReadOnlyList<int> places) => new(
        lengths.Shortest,
        lengths.Longest,
        variation,
        places,
        // A share of 0.3 that varies as much as itself is no field of policy: documents would be all about it or not at all.
        [.. from share in Shares where share * variation * variation < 0.3 from run in Runs select new SimulatedSubject(share, run)]);

    private static List<Scenario> Scenarios(SimulatedDesign design, int corpora)
    {
        var scenarios = (from documents in design.Documents.Distinct() from subject in design.Subjects select new Scenario(design, documents, subject))
            .ToDictionary(scenario => (scenario.Documents, scenario.Subject));
        for (var corpus = 0; corpus < corpora; corpus++)
        {
            var places = SimulatedCorpus.Draw(design, corpus + 1);
            var learner = new SpreadLearner(design.Subjects.Count);
            places.ForEach(place => learner.Add(place.Texts, place.Subjects));
            var typical = learner.Learn();
            foreach (var place in places)
            {
                for (var subject = 0; subject < design.Subjects.Count; subject++)
                {
                    scenarios[(place.Texts.Documents, design.Subjects[subject])].Add(
                        place.Tendencies[subject],
                        EffectiveShare.Of(place.Texts, place.Subjects[subject], typical?[subject]),
                        EffectiveShare.Of(place.Texts, place.Subjects[subject]));
                }
            }
        }

        return [.. scenarios.Values];
    }

    private static void Table<T>(string title, List<Scenario> scenarios, Func<Scenario, T> key)
    {
        Console.WriteLine();
        Console.WriteLine($"| {title} | scenarios | learned: mean, least, most | 93-97 | 94-96 | mean width | these documents alone: mean, least | mean width |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var group in scenarios.GroupBy(key))
        {
            var all = group.ToList();
            Say($"| {group.Key} | {all.Count} | {all.Average(s => s.Learned):P1}, {all.Min(s => s.Learned):P1}, {all.Max(s => s.Learned):P1} | {Part(all, 0.93, 0.97):P0} | {Part(all, 0.94, 0.96):P0} | {all.Average(s => s.LearnedWidth):F3} | {all.Average(s => s.Alone):P1}, {all.Min(s => s.Alone):P1} | {all.Average(s => s.AloneWidth):F3} |");
        }
    }

    private static double Part(List<Scenario> scenarios, double least, double most) =>
        scenarios.Count(scenario => scenario.Learned >= least && scenario.Learned <= most) / (double)scenarios.Count;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Counts how often the truth was held by both kinds of interval.</summary>
    private sealed class Scenario(SimulatedDesign design, int documents, SimulatedSubject subject)
    {
        private int _learned;
        private int _alone;
        private double _learnedWidth;
        private double _aloneWidth;

        public SimulatedDesign Design => design;

        public int Documents => documents;

        public SimulatedSubject Subject => subject;

        public int Intervals { get; private set; }

        public double Learned => _learned / (double)Intervals;

        public double Alone => _alone / (double)Intervals;

        public double LearnedWidth => _learnedWidth / Intervals;

        public double AloneWidth => _aloneWidth / Intervals;

        public void Add(double truth, EffectiveShare learned, EffectiveShare alone)
        {
            Intervals++;
            _learned += learned.Interval.Holds(truth) ? 1 : 0;
            _alone += alone.Interval.Holds(truth) ? 1 : 0;
            _learnedWidth += learned.Interval.High - learned.Interval.Low;
            _aloneWidth += alone.Interval.High - alone.Interval.Low;
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{documents} documents of {design.Shortest}-{design.Longest}, tendency {subject.Share}, run {subject.Run}, variation {design.BetweenDocuments}: {Learned:P1} of {Intervals}");
    }
}
