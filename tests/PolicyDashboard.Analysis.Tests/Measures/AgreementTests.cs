using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Analysis.Tests.Measures;

public class AgreementTests
{
    [Fact]
    public void Precision_recall_and_f1_are_those_worked_by_hand()
    {
        var agreement = new Agreement(["a", "b"]);
        agreement.Add(["a"], [], ["a"]);
        agreement.Add(["a"], [], ["b"]);
        agreement.Add([], [], ["a"]);
        agreement.Add(["b"], [], []);

        Assert.Equal((1, 1, 1), agreement.Counts(0));
        Assert.Equal((0, 1, 2 - 1), agreement.Counts(1));
        Assert.Equal((1 / 3.0, 1 / 3.0, 1 / 3.0), agreement.Micro());
        Assert.Equal(0.5, agreement.Of(0).F1);
    }

    [Fact]
    public void A_doubtful_label_counts_neither_way()
    {
        var agreement = new Agreement(["a"]);
        agreement.Add([], ["a"], ["a"]);
        agreement.Add([], ["a"], []);

        Assert.Equal((0, 0, 0), agreement.Counts(0));
        Assert.Equal(0, agreement.Bias(0));
    }

    [Fact]
    public void Bias_is_the_surplus_of_the_reading_over_all_statements()
    {
        var agreement = new Agreement(["a"]);
        agreement.Add(["a"], [], ["a"]);
        agreement.Add([], [], ["a"]);
        agreement.Add([], [], []);
        agreement.Add([], [], []);

        Assert.Equal(0.25, agreement.Bias(0));
        Assert.Equal((0.25, 1), agreement.CoverageError());
    }
}
