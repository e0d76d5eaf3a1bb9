using PolicyDashboard.Analysis.Measures.Intervals;
using PolicyDashboard.Benchmarks.Intervals;

namespace PolicyDashboard.Analysis.Tests.Measures.Intervals;

public class SpreadLearnerTests
{
    private static readonly SimulatedSubject[] Subjects = [new(0.03, 1), new(0.03, 4), new(0.1, 4), new(0.1, 8), new(0.3, 8)];

    [Fact]
    public void One_document_teaches_nothing()
    {
        var learner = new SpreadLearner(Subjects.Length);

        Assert.Null(learner.Learn());
        Add(learner, Draw([1], 0.5));
        Assert.Null(learner.Learn());
    }

    [Fact]
    public void Runs_of_statements_are_learned_as_they_were_simulated()
    {
        // A chain that stays with probability 1 − 1/run correlates as ((1 − 1/run − share)/(1 − share))^distance: 0.722 at 1 for the third.
        var typical = Learn(Draw([.. Enumerable.Repeat(20, 30)], between: 0, shortest: 100, longest: 500));

        Assert.Equal(0, typical[0].Correlations[0], 0.02);
        Assert.Equal(0.722, typical[2].Correlations[0], 0.04);
        Assert.Equal(0.722 * 0.722, typical[2].Correlations[1], 0.06);
        Assert.All(typical, spread => Assert.InRange(spread.BetweenDocuments, 0, 0.02));
    }

    [Fact]
    public void What_sets_documents_apart_is_learned_as_it_was_simulated()
    {
        // Var(share) = (0.5·0.3)² on average over places whose own share and variation differ; correlation = variance/(p(1−p)).
        var apart = Learn(Draw([.. Enumerable.Repeat(20, 60)], between: 0.5, shortest: 200, longest: 500));

        Assert.InRange(apart[4].BetweenDocuments, 0.08, 0.16);
        Assert.InRange(apart[2].BetweenDocuments, 0.02, 0.05);
    }

    [Fact]
    public void Inside_documents_nothing_is_left_of_what_sets_them_apart()
    {
        var spread = new TypicalSpread([0.6, 0.52, 0.4, 0.3, 0.25, 0.22, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2], 12);

        var inside = spread.InsideDocuments();

        Assert.Equal(0.5, inside.Correlations[0], 1e-12); // (0.6 − 0.2)/(1 − 0.2)
        Assert.Equal(0, inside.BetweenDocuments);
        Assert.True(inside.DesignEffect(TextRuns.Of(300)) < spread.DesignEffect(TextRuns.Of(300)));
    }

    [Fact]
    public void Documents_too_short_for_a_distance_teach_what_they_can_of_it()
    {
        // None has two statements 64 apart, and yet they differ: half of them are about it nearly throughout.
        var learner = new SpreadLearner(1);
        var counter = new RunCounter();
        var random = new Random(4);
        var (texts, runs, one) = (new TextRuns(), new SubjectRuns[1], new SubjectRuns[1]);
        for (var document = 0; document < 200; document++)
        {
            texts.Add(counter.Count(Enumerable.Range(0, 12).Select(_ => random.Next(10) < (document % 2 == 0 ? 1 : 9) ? 1u : 0).ToArray(), one));
            runs[0].Add(one[0]);
        }

        learner.Add(texts, runs);

        // (0.4)²/(0.5·0.5) by hand.
        Assert.Equal(0.64, learner.Learn()![0].BetweenDocuments, 0.05);
    }

    [Fact]
    public void Design_effect_sums_correlations_over_all_pairs()
    {
        // Three statements, pairs: two at distance 1, one at 2: 1 + 2/3·(2·0.5 + 0.25) = 1.8333.
        var spread = new TypicalSpread([0.5, 0.25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 12);

        Assert.Equal(1 + (2 / 3.0 * 1.25), spread.DesignEffect(TextRuns.Of(3)), 1e-12);
        Assert.Equal(1, spread.DesignEffect(default));
    }

    [Fact]
    public void Few_places_with_a_document_each_are_taken_together()
    {
        var typical = Learn(Draw([1, 1, 1, 1], between: 0.8));

        Assert.All(typical, spread => Assert.InRange(spread.Degrees, 4, 8));
    }

    [Fact]
    public void Order_of_places_does_not_matter()
    {
        var places = Draw([3, 5, 2, 9, 1, 4], between: 0.5);

        var (one, other) = (Learn(places), Learn([.. places.AsEnumerable().Reverse()]));

        Assert.All(one.Zip(other), pair => Assert.Equal(pair.First.BetweenDocuments, pair.Second.BetweenDocuments, 1e-9));
        Assert.Equal(one[0].Degrees, other[0].Degrees, 1e-6);
    }

    [Fact]
    public void A_theme_that_none_names_has_the_typical_upper_bound()
    {
        var spread = new TypicalSpread([0.5, 0.25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.1], 30);
        var (alone, learned) = (EffectiveShare.Of(TextRuns.Of(40), default), EffectiveShare.Of(TextRuns.Of(40), default, spread));

        Assert.True(learned.UpperBound > 1.5 * alone.UpperBound, $"{alone.UpperBound} {learned.UpperBound}");
        Assert.Equal((0, SpreadBasis.Learned), (learned.Interval.Low, learned.Basis));
    }

    [Fact]
    public void Many_documents_speak_for_themselves()
    {
        // 200 documents of 20 statements that each are all about it or not at all: variance p(1−p)/200, twenty times that of single ones.
        var (texts, subject) = (new TextRuns(), new SubjectRuns());
        var counter = new RunCounter();
        for (var document = 0; document < 200; document++)
        {
            var one = new SubjectRuns[1];
            texts.Add(counter.Count(Enumerable.Repeat(document % 4 == 0 ? 1u : 0, 20).ToArray(), one));
            subject.Add(one[0]);
        }

        var share = EffectiveShare.Of(texts, subject, new TypicalSpread(new double[LagBins.Count + 1], 4));

        Assert.Equal(200, share.Number, 200 * 0.25);
    }

    [Fact]
    public void What_is_taken_away_leaves_the_rest()
    {
        var places = Draw([3, 5], between: 0.5);
        var (texts, subject) = (places[0].Texts, places[0].Subjects[2]);
        texts.Add(places[1].Texts);
        subject.Add(places[1].Subjects[2]);

        texts.Subtract(places[0].Texts);
        subject.Subtract(places[0].Subjects[2]);

        Assert.Equal(EffectiveShare.Of(places[1].Texts, places[1].Subjects[2]), EffectiveShare.Of(texts, subject));
    }

    /// <summary>A short run of <c>-- intervals</c> of the benchmarks, which prints it by scenario.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Of_all_intervals_95_in_100_hold_the_truth(double between)
    {
        int[] documents = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 5, 5, 10, 10, 40];
        int held = 0, all = 0;
        for (var corpus = 0; corpus < 60; corpus++)
        {
            var places = Draw(documents, between, seed: corpus, subjects: between < 1 ? Subjects : Subjects[..4]);
            var typical = Learn(places);
            foreach (var place in places)
            {
                for (var subject = 0; subject < place.Subjects.Length; subject++)
                {
                    all++;
                    held += EffectiveShare.Of(place.Texts, place.Subjects[subject], typical[subject]).Interval.Holds(place.Tendencies[subject]) ? 1 : 0;
                }
            }
        }

        Assert.InRange((double)held / all, 0.94, 0.97);
    }

    private static List<SimulatedPlace> Draw(
        IReadOnlyList<int> documents, double between, int shortest = 20, int longest = 500, int seed = 1, IReadOnlyList<SimulatedSubject>? subjects = null) =>
        SimulatedCorpus.Draw(new(shortest, longest, between, documents, subjects ?? Subjects), seed);

    private static IReadOnlyList<TypicalSpread> Learn(List<SimulatedPlace> places)
    {
        var learner = new SpreadLearner(places[0].Subjects.Length);
        Add(learner, places);
        return learner.Learn()!;
    }

    private static void Add(SpreadLearner learner, List<SimulatedPlace> places) => places.ForEach(place => learner.Add(place.Texts, place.Subjects));
}
