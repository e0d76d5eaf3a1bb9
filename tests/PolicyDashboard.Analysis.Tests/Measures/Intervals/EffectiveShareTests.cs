using PolicyDashboard.Analysis.Measures;
using PolicyDashboard.Analysis.Measures.Intervals;

namespace PolicyDashboard.Analysis.Tests.Measures.Intervals;

/// <summary>
/// Expected values: the definition written down in Python over single statements, distance by distance, without sums by document:
/// deff = 1 + 2·Σ over bins until the first not above 0 of Σ(y−p)(y'−p) / (n·p·(1−p)); between = D/(D−1)·Σ(y−pn)²/n², its effective
/// number p(1−p)/between·(1.959963984540054/scipy.stats.t.ppf(.975, D−1))².
/// </summary>
public class EffectiveShareTests
{
    private static readonly string[] Documents = ["0110001110000010", "000", "1", "0000110000"];
    private static readonly string Long = "1011" + new string('1', 74) + "0000";

    [Fact]
    public void One_document_is_judged_by_how_its_statements_stand_together()
    {
        var share = Of(Documents[0]);

        Assert.Equal((0.375, 16, SpreadBasis.Within), (share.Share, share.Statements, share.Basis));
        Assert.Equal(1.325, share.DesignEffect, 1e-12);
        Assert.Equal(3.3645232815964508, Of(Long).DesignEffect, 1e-12);
    }

    [Fact]
    public void Several_documents_are_judged_by_the_wider_of_both()
    {
        var share = Of(Documents);

        Assert.Equal(0.3, share.Share, 1e-12);
        Assert.Equal(14.375583367953382, share.Number, 1e-9);
        Assert.Equal(SpreadBasis.Between, share.Basis);
        Assert.Equal(3.2519379901982175, Of([.. Documents, Long]).Number, 1e-9);
    }

    [Fact]
    public void Pairs_are_taken_around_the_share_of_all_documents()
    {
        var (texts, subject) = Count(Documents);

        Assert.Equal(1.488888888888889, WithinDocuments.DesignEffect(texts, subject), 1e-12);
        Assert.Equal(0.00554074074074074, BetweenDocuments.Variance(texts, subject), 1e-15);

        var (all, both) = Count([.. Documents, Long]);
        Assert.Equal(14.317659085100955, WithinDocuments.DesignEffect(all, both), 1e-9);
    }

    [Fact]
    public void Documents_with_the_same_share_are_judged_within()
    {
        var share = Of("0011", "1010");

        Assert.Equal((0.5, SpreadBasis.Within), (share.Share, share.Basis));
    }

    [Fact]
    public void Two_documents_apart_leave_the_share_nearly_open()
    {
        // t with one degree of freedom is 12.7: two documents say little of how a third would be.
        var interval = Of("0000000000000000000000000000000000000001", "1110110111110111111101111111011111101111").Interval;

        Assert.True(interval is { Low: < 0.05, High: > 0.95 }, $"{interval}");
    }

    [Fact]
    public void Statements_that_take_turns_are_no_more_than_independent() => Assert.Equal(1, Of("01010101010101010101").DesignEffect);

    [Fact]
    public void Nothing_said_gives_an_upper_bound_and_no_lower_one()
    {
        var (texts, subject) = Count("000000000000000", "000000000000000");

        var share = EffectiveShare.Of(texts, subject);
        var clustered = EffectiveShare.Of(texts, subject, constantDesignEffect: 2);

        Assert.Equal(0, share.Interval.Low);
        Assert.Equal(0.1135133931739688, share.Interval.High, 1e-12);
        Assert.Equal(0.08272430812509934, share.UpperBound, 1e-12);
        Assert.Equal(WilsonInterval.Of(0, 15), clustered.Interval);
    }

    [Fact]
    public void All_said_gives_a_lower_bound_and_no_upper_one() => Assert.Equal(WilsonInterval.Of(9, 9), Of("11111", "1111").Interval);

    [Fact]
    public void No_statement_is_no_share()
    {
        var share = EffectiveShare.Of(default, default);

        Assert.Equal((SpreadBasis.None, 0.0), (share.Basis, share.Number));
        Assert.Equal(new(0, 1), share.Interval);
        Assert.True(double.IsNaN(share.Variance));
    }

    [Fact]
    public void A_document_without_statements_changes_nothing()
    {
        Assert.Equal(Of(Documents), Of([.. Documents, "", ""]));
    }

    private static EffectiveShare Of(params string[] documents)
    {
        var (texts, subject) = Count(documents);
        return EffectiveShare.Of(texts, subject);
    }

    private static (TextRuns Texts, SubjectRuns Subject) Count(params string[] documents)
    {
        var counter = new RunCounter();
        var (texts, subject) = (new TextRuns(), new SubjectRuns());
        foreach (var document in documents)
        {
            var subjects = new SubjectRuns[1];
            texts.Add(counter.Count(document.Select(character => (uint)(character - '0')).ToArray(), subjects));
            subject.Add(subjects[0]);
        }

        return (texts, subject);
    }
}
