using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Tests.Segmentation;

public class WordEdgesTests
{
    private static readonly SegmentationDictionary Dictionary = SmallDictionary.Of("预防 9", "控制 9", "防控 2", "A级 3");

    [Fact]
    public void Edges_are_the_two_ends_of_the_text_and_the_ends_of_tokens()
    {
        var edges = new WordEdges(Dictionary);

        edges.Begin("预防控制。");

        Assert.Equal([0, 2, 4, 5], Enumerable.Range(0, 6).Where(edges.At));
    }

    [Fact]
    public void A_second_text_replaces_the_first()
    {
        var edges = new WordEdges(Dictionary);
        edges.Begin("控制预防");
        Assert.False(edges.At(1));

        edges.Begin("一预防");

        Assert.True(edges.At(1));
        Assert.False(edges.At(2));
    }

    [Fact]
    public void An_empty_text_has_one_edge()
    {
        var edges = new WordEdges(Dictionary);

        edges.Begin("");

        Assert.True(edges.At(0));
    }

    [Fact]
    public void Stretches_cut_apart_and_in_any_order_are_cut_as_the_whole_text_is()
    {
        var (edges, whole) = (new WordEdges(Dictionary), new Segmenter(Dictionary));
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => random.Next(8) switch
            {
                0 => "，",
                1 => "\r\n",
                2 => "\U0001F600",
                3 => "\r",
                4 => "A级",
                _ => $"{"预防控制一"[random.Next(5)]}",
            }));
            var ends = whole.Segment(text).ToArray().Append(0).ToHashSet();

            edges.Begin(text);

            Assert.All(Enumerable.Range(0, text.Length + 1).OrderBy(_ => random.Next()), position => Assert.Equal(ends.Contains(position), edges.At(position)));
        }
    }
}
