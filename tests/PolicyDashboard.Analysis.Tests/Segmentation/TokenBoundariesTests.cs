using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Tests.Segmentation;

public class TokenBoundariesTests
{
    [Fact]
    public void Boundaries_are_the_two_ends_of_the_text_and_the_ends_of_tokens()
    {
        var boundaries = new TokenBoundaries();

        boundaries.Mark(new Segmenter(SmallDictionary.Of("预防 9", "控制 9")).Segment("预防控制。"));

        Assert.Equal([0, 2, 4, 5], Enumerable.Range(0, 6).Where(boundaries.At));
    }

    [Fact]
    public void A_second_text_replaces_the_first()
    {
        var boundaries = new TokenBoundaries();
        boundaries.Mark([.. Enumerable.Range(1, 200)]);

        boundaries.Mark([130]);

        Assert.Equal(130, boundaries.Length);
        Assert.Equal([0, 130], Enumerable.Range(0, 131).Where(boundaries.At));
    }

    [Fact]
    public void An_empty_text_has_one_boundary()
    {
        var boundaries = new TokenBoundaries();

        boundaries.Mark([]);

        Assert.True(boundaries.At(0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_position_outside_the_text_is_refused(int position)
    {
        var boundaries = new TokenBoundaries();
        boundaries.Mark([2]);

        Assert.Throws<ArgumentOutOfRangeException>(() => boundaries.At(position));
    }
}
