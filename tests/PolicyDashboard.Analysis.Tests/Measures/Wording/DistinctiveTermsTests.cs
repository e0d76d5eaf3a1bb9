using PolicyDashboard.Analysis.Measures.Wording;

namespace PolicyDashboard.Analysis.Tests.Measures.Wording;

public class DistinctiveTermsTests
{
    // The formulas of Monroe, Colaresi and Quinn written down in Python; prior 4,000 tokens (the shorter side) of the reference's 100,000.
    [Theory]
    [InlineData(30, 10, 200, 0.631409992092812, 2.206711141327167)]
    [InlineData(0, 7, 7, -3.376758876384155, -1.7534115287512582)]
    [InlineData(3, 0, 0, 4.899829913022335, 0.6906574203782426)]
    public void Log_odds_and_z_are_those_of_the_formulas(long first, long second, long reference, double odds, double z)
    {
        var term = DistinctiveTerms.Compare([new(first, second, reference)], 5000, 4000, 100_000)[0];

        Assert.Equal(new(first, second, reference), term.Counts);
        Assert.Equal(odds, term.LogOdds, 1e-12);
        Assert.Equal(z, term.Z, 1e-12);
    }

    // scipy 1.10: log₂(p/(1−p)·n₂/n₁) at the ends of stats.beta.ppf (Clopper-Pearson), 0.05/compared, the end nearer to 0.
    [Theory]
    [InlineData(30, 5000, 10, 4000, 1, 0.19147014359600836)]
    [InlineData(300, 5000, 10, 4000, 1000, 2.960369096334345)]
    [InlineData(0, 5000, 40, 4000, 1000, -2.0430092807033664)]
    [InlineData(40, 5000, 0, 4000, 50, 1.9345870592744798)]
    [InlineData(5, 1000, 5, 1000, 1, 0)]
    [InlineData(0, 1000, 0, 1000, 1, 0)]
    public void Conservative_log_ratio_is_that_of_scipy(long hits1, long tokens1, long hits2, long tokens2, int compared, double expected) =>
        Assert.Equal(expected, DistinctiveTerms.ConservativeLogRatio(hits1, tokens1, hits2, tokens2, compared), 1e-9);

    [Fact]
    public void Sides_changed_turn_the_signs_round()
    {
        var one = DistinctiveTerms.Compare([new(90, 10, 300), new(4, 4, 9)], 3000, 3000, 50_000)[0];
        var other = DistinctiveTerms.Compare([new(10, 90, 300), new(4, 4, 9)], 3000, 3000, 50_000)[0];

        Assert.Equal(-one.LogOdds, other.LogOdds, 1e-12);
        Assert.Equal(-one.Z, other.Z, 1e-12);
        Assert.Equal(-one.ConservativeLogRatio, other.ConservativeLogRatio, 1e-9);
        Assert.True(one.ConservativeLogRatio > 1);
    }

    [Fact]
    public void A_term_seen_once_is_not_sure_to_be_distinctive()
    {
        var terms = DistinctiveTerms.Compare([new(1, 0, 1), new(200, 50, 900)], 5000, 5000, 100_000);

        Assert.Equal(0, terms[0].ConservativeLogRatio);
        Assert.True(terms[1].Z > 5 * terms[0].Z, $"{terms[0]} {terms[1]}");
    }

    [Fact]
    public void The_more_terms_are_compared_the_less_is_sure() =>
        Assert.True(DistinctiveTerms.ConservativeLogRatio(60, 5000, 20, 5000, 10_000) < DistinctiveTerms.ConservativeLogRatio(60, 5000, 20, 5000, 1));

    [Fact]
    public void The_strongest_have_the_numbers_of_all_and_come_surest_first()
    {
        var random = new Random(5);
        TermCounts[] terms = [.. Enumerable.Range(0, 500).Select(_ => (First: random.Next(0, 60), Second: random.Next(0, 60))).Select(one => new TermCounts(one.First, one.Second, one.First + one.Second))];

        var strongest = DistinctiveTerms.Strongest(terms, 20_000, 30_000, 50_000, 12);

        var all = DistinctiveTerms.Compare(terms, 20_000, 30_000, 50_000);
        Assert.Equal(all.OrderByDescending(term => term.Z).Take(12).Select(term => term.Z), strongest.Select(one => one.Term.Z));
        Assert.All(strongest, one => Assert.Equal(all[one.Index], one.Term));
    }

    [Fact]
    public void Without_a_reference_the_prior_is_even() =>
        Assert.Equal(0, DistinctiveTerms.Compare([new(5, 5, 0), new(0, 0, 0)], 100, 100, 0)[0].LogOdds, 1e-12);
}
