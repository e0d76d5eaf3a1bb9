using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Analysis.Tests.Measures.Intervals;

public class RunCounterTests
{
    public static TheoryData<int> Lengths => [0, 1, 2, 5, 63, 64, 65, 128, 129, 700];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Sums_are_those_counted_pair_by_pair(int length)
    {
        var random = new Random(length);
        var masks = new uint[length];
        for (var at = 0; at < length; at++)
        {
            // Subject 0 is hardly ever there, 1 half of the time, 2 always, 3 in runs, 31 seldom; 5 never.
            masks[at] = (random.Next(90) == 0 ? 1u : 0) | (random.Next(2) == 0 ? 2u : 0) | 4 | (at / 9 % 3 == 0 ? 8u : 0) | (random.Next(9) == 0 ? 1u << 31 : 0);
        }

        var subjects = new SubjectRuns[RunCounter.MostSubjects];
        var texts = new RunCounter().Count(masks, subjects);

        Assert.Equal((length > 0 ? 1 : 0, length, (double)length * length), (texts.Documents, texts.Statements, texts.Squares));
        foreach (var subject in new[] { 0, 1, 2, 3, 5, 31 })
        {
            var y = masks.Select(mask => (int)(mask >> subject & 1)).ToArray();
            var (pairs, products, sums) = Slowly(y);
            Assert.Equal(pairs, texts.Pairs.ToArray());
            Assert.Equal(products, subjects[subject].PairProducts.ToArray());
            Assert.Equal(sums, subjects[subject].PairSums.ToArray());
            Assert.Equal((y.Sum(), (double)y.Sum() * y.Sum(), (double)y.Sum() * length), (subjects[subject].About, subjects[subject].Squares, subjects[subject].Products));
        }
    }

    [Fact]
    public void A_counter_forgets_the_document_before()
    {
        var counter = new RunCounter();
        var (first, again) = (new SubjectRuns[3], new SubjectRuns[3]);
        counter.Count([1, 2, 3, 0, 1], first);

        counter.Count(Enumerable.Repeat(7u, 400).ToArray(), again);
        counter.Count([1, 2, 3, 0, 1], again);

        Assert.Equal(Numbers(first), Numbers(again));
    }

    [Fact]
    public void Bits_beyond_the_subjects_asked_for_are_left_alone()
    {
        var subjects = new SubjectRuns[2];

        new RunCounter().Count([8, 9, 4], subjects);

        Assert.Equal((1, 0), (subjects[0].About, subjects[1].About));
    }

    [Fact]
    public void Adding_takes_documents_in_any_order_and_grouping()
    {
        var counter = new RunCounter();
        var random = new Random(3);
        var documents = Enumerable.Range(0, 3).Select(_ =>
        {
            var subjects = new SubjectRuns[1];
            var texts = counter.Count(Enumerable.Range(0, random.Next(20, 90)).Select(_ => (uint)random.Next(2)).ToArray(), subjects);
            return (Texts: texts, Subject: subjects[0]);
        }).ToArray();

        var leftFirst = Sum(Sum(documents[0], documents[1]), documents[2]);
        var rightFirst = Sum(documents[2], Sum(documents[1], documents[0]));

        Assert.Equal(Numbers([leftFirst.Subject]), Numbers([rightFirst.Subject]));
        Assert.Equal(leftFirst.Texts.Pairs.ToArray(), rightFirst.Texts.Pairs.ToArray());
        Assert.Equal((3, leftFirst.Texts.Squares), (rightFirst.Texts.Documents, rightFirst.Texts.Squares));
    }

    [Fact]
    public void Bins_hold_each_distance_once()
    {
        Assert.Equal(Enumerable.Range(1, 64).Select(LagBins.Of), Enumerable.Range(1, 64).Select(LagBins.Of).Order());
        Assert.Equal((0, LagBins.Count - 1), (LagBins.Of(1), LagBins.Of(64)));
        Assert.All(Enumerable.Range(1, 64), lag => Assert.InRange(lag, LagBins.Of(lag) == 0 ? 1 : LagBins.End(LagBins.Of(lag) - 1) + 1, LagBins.End(LagBins.Of(lag))));
    }

    private static (TextRuns Texts, SubjectRuns Subject) Sum((TextRuns Texts, SubjectRuns Subject) left, (TextRuns Texts, SubjectRuns Subject) right)
    {
        left.Texts.Add(right.Texts);
        left.Subject.Add(right.Subject);
        return left;
    }

    private static List<double> Numbers(SubjectRuns[] subjects) =>
        [.. subjects.SelectMany(runs => new double[] { runs.About, runs.Squares, runs.Products }
            .Concat(runs.PairProducts.ToArray().Select(number => (double)number))
            .Concat(runs.PairSums.ToArray().Select(number => (double)number)))];

    private static (int[] Pairs, int[] Products, int[] Sums) Slowly(int[] y)
    {
        var (pairs, products, sums) = (new int[LagBins.Count], new int[LagBins.Count], new int[LagBins.Count]);
        for (var lag = 1; lag <= LagBins.Largest; lag++)
        {
            for (var i = 0; i + lag < y.Length; i++)
            {
                pairs[LagBins.Of(lag)]++;
                products[LagBins.Of(lag)] += y[i] * y[i + lag];
                sums[LagBins.Of(lag)] += y[i] + y[i + lag];
            }
        }

        return (pairs, products, sums);
    }
}
