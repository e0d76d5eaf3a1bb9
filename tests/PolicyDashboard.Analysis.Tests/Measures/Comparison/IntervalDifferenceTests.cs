using PolicyDashboard.Analysis.Measures.Comparison;

namespace PolicyDashboard.Analysis.Tests.Measures.Comparison;

public class IntervalDifferenceTests
{
    [Fact]
    public void The_halves_that_face_each_other_are_added_as_squares()
    {
        // Upwards: own upper half 4 and the other's lower half 3; downwards: own lower half 5 and the other's upper half 12.
        var found = IntervalDifference.Of((20, 15, 24), (8, 5, 20));

        Assert.Equal(12, found.Difference);
        Assert.Equal(12 - 13.0, found.Low, 12);
        Assert.Equal(12 + 5.0, found.High, 12);
    }

    [Theory]
    [InlineData(0.56, 0.4, 0.7, 0.3, 0.2, 0.42)]
    [InlineData(0.02, 0, 0.1, 0.9, 0.7, 0.97)]
    public void Turned_round_it_is_its_own_mirror(double a, double aLow, double aHigh, double b, double bLow, double bHigh)
    {
        var there = IntervalDifference.Of((a, aLow, aHigh), (b, bLow, bHigh));
        var back = IntervalDifference.Of((b, bLow, bHigh), (a, aLow, aHigh));

        Assert.Equal((-there.Difference, -there.High, -there.Low), (back.Difference, back.Low, back.High));
    }

    [Fact]
    public void Of_Wilsons_ends_it_is_Newcombes_interval()
    {
        var (first, second) = (PolicyDashboard.Analysis.Measures.WilsonInterval.OfShare(0.7, 80), PolicyDashboard.Analysis.Measures.WilsonInterval.OfShare(0.6, 80));

        var found = IntervalDifference.Of((0.7, first.Low, first.High), (0.6, second.Low, second.High));

        var newcombe = NewcombeInterval.Of(0.7, 80, 0.6, 80);
        Assert.Equal(newcombe.Low, found.Low, 12);
        Assert.Equal(newcombe.High, found.High, 12);
    }
}
