using System.Diagnostics;
using PolicyDashboard.Analysis.Measures.Comparison;

namespace PolicyDashboard.Analysis.Tests.Measures.Comparison;

public class SeriationTests
{
    // The shortest of all orders that scipy's average linkage tree allows, by a search over its pairs of ends in Python. For 5 and 12 points
    // it is scipy's own linkage(…, optimal_ordering=True) as well; for 40 that of version 1.10 stops at 10.887.
    [Theory]
    [InlineData(5, 1.826940659860762, new[] { 2, 0, 4, 1, 3 })]
    [InlineData(12, 3.9416696260548747, new[] { 0, 10, 9, 2, 6, 3, 1, 11, 8, 4, 7, 5 })]
    [InlineData(40, 9.82900410549813, null)]
    public void Order_is_the_shortest_that_the_tree_allows(int count, double length, int[]? expected)
    {
        var distances = Distances(Points(count));

        var order = Seriation.Order(distances);

        Assert.Equal(length, Length(order, distances), 1e-12);
        Assert.Equal(expected ?? order, order);
    }

    [Fact]
    public void Points_on_a_line_come_back_in_line()
    {
        int[] shuffled = [4, 0, 6, 2, 5, 1, 3];
        var distances = Distances([.. shuffled.Select(at => new[] { 1.0 + at })]);

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], Seriation.Order(distances).Select(place => shuffled[place]));
    }

    [Fact]
    public void What_is_the_same_stays_together_in_the_order_given()
    {
        var order = Seriation.Order(Distances([[0.0], [5], [0], [9], [0], [5]]));

        Assert.Equal([0, 2, 4, 1, 5, 3], order);
    }

    [Fact]
    public void What_cannot_be_compared_comes_last()
    {
        var distances = Distances([[0.0], [double.NaN], [1], [double.NaN], [7]]);

        Assert.Equal([0, 2, 4, 1, 3], Seriation.Order(distances));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Few_stay_as_they_are(int count) => Assert.Equal(Enumerable.Range(0, count), Seriation.Order(Distances(Points(count))));

    [Fact]
    public void Every_row_is_there_once_and_the_order_is_the_same_each_time()
    {
        var distances = Distances(Points(150));

        var order = Seriation.Order(distances);

        Assert.Equal(Enumerable.Range(0, 150), order.Order());
        Assert.Equal(order, Seriation.Order(distances));
    }

    [Fact]
    public void Four_hundred_rows_take_no_time_to_speak_of()
    {
        var distances = Distances(Points(400));
        Seriation.Order(distances);
        var watch = Stopwatch.StartNew();

        Seriation.Order(distances);

        // Tens of milliseconds optimised; a machine under load must not fail the test.
        Assert.InRange(watch.ElapsedMilliseconds, 0, 3000);
    }

    [Fact]
    public void Rows_are_compared_by_roots_over_the_cells_both_have()
    {
        IReadOnlyList<IReadOnlyList<double?>> coverage = [[0.25, 0.04, null], [0.16, 0.09, 0.5], [null, null, null]];

        var distances = Likeness.Rows(coverage);

        Assert.Equal(0.1, distances[0, 1], 1e-12); // √((0.5−0.4)² + (0.2−0.3)²)/√2
        Assert.True(double.IsNaN(distances[0, 2]));
        Assert.Equal(0, distances[2, 2]);
    }

    [Fact]
    public void Columns_that_rise_and_fall_together_are_near_whatever_their_size()
    {
        IReadOnlyList<IReadOnlyList<double?>> coverage = [[0.36, 0.0036, 0.04, 0.1], [0.16, 0.0016, 0.16, 0.1], [0.04, 0.0004, 0.36, 0.1]];

        var distances = Likeness.Columns(coverage);

        Assert.Equal(0, distances[0, 1], 1e-12);
        Assert.Equal(2, distances[0, 2], 1e-12);
        Assert.Equal(1, distances[0, 3], 1e-12);
    }

    private static double Length(int[] order, double[,] distances) => order.Zip(order.Skip(1), (one, next) => distances[one, next]).Sum();

    /// <summary>Three coordinates a point from a linear congruence, which the Python side repeats.</summary>
    private static double[][] Points(int count)
    {
        var state = 12345L;
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 3).Select(_ => (state = ((state * 1103515245) + 12345) % (1L << 31)) / (double)(1L << 31)).ToArray())];
    }

    private static double[,] Distances(double[][] points)
    {
        var distances = new double[points.Length, points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = 0; j < points.Length; j++)
            {
                distances[i, j] = i == j ? 0 : Math.Sqrt(points[i].Zip(points[j], (one, other) => (one - other) * (one - other)).Sum());
            }
        }

        return distances;
    }
}
