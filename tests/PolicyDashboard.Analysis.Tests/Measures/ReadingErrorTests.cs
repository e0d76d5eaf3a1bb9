using PolicyDashboard.Analysis.Measures;

namespace PolicyDashboard.Analysis.Tests.Measures;

public class ReadingErrorTests
{
    [Fact]
    public void Precision_recall_and_factor_are_those_worked_by_hand()
    {
        var error = new ReadingError(Both: 30, Wrong: 30, Missed: 10);

        Assert.Equal((0.5, 0.75), (error.Precision, error.Recall));
        Assert.Equal(40 / 60.0, error.Factor);
        Assert.Equal(error.Precision!.Value / error.Recall!.Value, error.Factor!.Value, 1e-12);
        Assert.Equal(0.06, error.Corrected(0.09)!.Value.Share, 1e-12);
    }

    // factor·exp(∓1.959964·√((fp+½+fn+½)/((tp+fp+½)(tp+fn+½)))), in Python.
    [Theory]
    [InlineData(30, 32, 7, 0.46196548654460706, 0.7709221759165752, 0.041069351597658545)]
    [InlineData(3, 0, 0, 0.5712149416953881, 1.7506544857386979, 0.02857142857142857)]
    public void Interval_and_error_are_those_of_the_formula(int both, int wrong, int missed, double low, double high, double ofTenPercent)
    {
        var error = new ReadingError(both, wrong, missed);

        Assert.Equal(low, error.FactorInterval!.Value.Low, 1e-12);
        Assert.Equal(high, error.FactorInterval!.Value.High, 1e-12);
        Assert.Equal(ofTenPercent, error.Error(0.1)!.Value, 1e-12);
    }

    [Fact]
    public void Three_right_ones_of_three_are_no_certainty() => Assert.True(new ReadingError(3, 0, 0).Error(0.1) > 0.02);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 4, 0)]
    [InlineData(0, 0, 4)]
    public void Where_nothing_was_read_or_labelled_nothing_is_known(int both, int wrong, int missed)
    {
        var error = new ReadingError(both, wrong, missed);

        Assert.Null(error.Factor);
        Assert.Null(error.FactorInterval);
        Assert.Null(error.Corrected(0.1));
        Assert.Null(error.Error(0.1));
    }

    [Fact]
    public void A_corrected_share_stays_a_share() => Assert.Equal((1, 1), (new ReadingError(5, 0, 20).Corrected(0.6)!.Value.Share, new ReadingError(5, 0, 20).Corrected(0.6)!.Value.High));
}
