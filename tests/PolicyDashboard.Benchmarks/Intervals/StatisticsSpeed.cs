using System.Diagnostics;
using System.Globalization;
using PolicyDashboard.Analysis.Measures.Comparison;
using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Benchmarks.Intervals;

/// <summary>How long the statistics of a chart take: the least of 15 rounds, which a busy machine disturbs least.</summary>
internal static class StatisticsSpeed
{
    public static void Print()
    {
        // 3,000 documents of about 166 statements under 31 subjects; 34 places.
        var draws = new Draws(1);
        var documents = Enumerable.Range(0, 3000).Select(_ => Masks(draws)).ToArray();
        var counter = new RunCounter();
        var counted = documents.Select(masks => (Texts: default(TextRuns), Subjects: new SubjectRuns[31])).ToArray();
        Say($"count the runs of {documents.Sum(masks => masks.Length)} statements x 31 subjects", () =>
        {
            for (var i = 0; i < documents.Length; i++)
            {
                counted[i].Texts = counter.Count(documents[i], counted[i].Subjects);
            }
        });

        var places = Enumerable.Range(0, 34).Select(_ => (Texts: default(TextRuns), Subjects: new SubjectRuns[31])).ToArray();
        Say("add 3000 documents x 31 subjects", () =>
        {
            Array.ForEach(places, place => Array.Clear(place.Subjects));
            for (var place = 0; place < places.Length; place++)
            {
                places[place].Texts = default;
            }

            for (var i = 0; i < counted.Length; i++)
            {
                ref var place = ref places[i % 34];
                place.Texts.Add(counted[i].Texts);
                for (var subject = 0; subject < 31; subject++)
                {
                    place.Subjects[subject].Add(counted[i].Subjects[subject]);
                }
            }
        });

        IReadOnlyList<TypicalSpread> typical = [];
        Say("learn from 34 places x 31 subjects", () =>
        {
            var learner = new SpreadLearner(31);
            Array.ForEach(places, place => learner.Add(place.Texts, place.Subjects));
            typical = learner.Learn()!;
        });
        Say("intervals of 34 places x 31 subjects", () => Array.ForEach(places, place =>
        {
            for (var subject = 0; subject < 31; subject++)
            {
                _ = EffectiveShare.Of(place.Texts, place.Subjects[subject], typical[subject]).Interval;
            }
        }));

        var sections = Enumerable.Range(0, 20_000).Select(at => new SectionPart(at % 40 == 0 ? draws.Length(10, 300) : 0, draws.Length(100, 900))).ToArray();
        Say("bootstrap of 20000 sections, 500 with the subject", () => RatioBootstrap.Of(sections));
        Say("bootstrap of 4000 sections, 100 with the subject", () => RatioBootstrap.Of(sections.AsSpan(0, 4_000)));

        var coverage = Enumerable.Range(0, 400).Select(_ => (IReadOnlyList<double?>)[.. Enumerable.Range(0, 23).Select(_ => (double?)draws.Share(0.05, 0.8))]).ToArray();
        Say("order 400 rows of 23 by likeness", () => Seriation.Order(Likeness.Rows(coverage)));
    }

    private static uint[] Masks(Draws draws)
    {
        var masks = new uint[draws.Length(40, 480)];
        for (var subject = 0; subject < 31; subject++)
        {
            var about = false;
            for (var at = 0; at < masks.Length; at++)
            {
                about = draws.Happens(about ? 0.6 : 0.03);
                masks[at] |= about ? 1u << subject : 0;
            }
        }

        return masks;
    }

    private static void Say(string what, Action work)
    {
        var times = Enumerable.Range(0, 18).Select(_ =>
        {
            var watch = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
        }).Skip(3).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[0]:F1} ms |"));
    }
}
