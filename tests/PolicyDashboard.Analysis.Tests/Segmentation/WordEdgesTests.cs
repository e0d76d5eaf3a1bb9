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

    [Fact]
    public void A_string_with_both_ends_inside_tokens_is_found_as_the_whole_text_is_cut()
    {
        var inside = 0;
        for (var seed = 0; seed < 6000; seed++)
        {
            // Frequencies that are often the same, so that ways through the text are as likely as one another; the model joins 赵孙 and 赵钱孙.
            var random = new Random(seed);
            string Any(int least, int most) => string.Concat(Enumerable.Range(0, random.Next(least, most)).Select(_ => "赵钱孙控一"[random.Next(5)]));
            var dictionary = SmallDictionary.Of([.. Enumerable.Range(0, random.Next(3, 12)).Select(_ => Any(1, 5)).Append("赵控").Distinct().Select(word => $"{word} {random.Next(1, 4)}")]);
            var (edges, segmenter) = (new WordEdges(dictionary), new Segmenter(dictionary));
            var text = string.Join("级\r\n，"[random.Next(4)], Enumerable.Range(0, 6).Select(_ => Any(0, 8)));
            var ends = segmenter.Segment(text).ToArray().Append(0).ToHashSet();
            foreach (var (start, length) in Enumerable.Range(0, text.Length).SelectMany(start => new[] { (start, 2), (start, 3) }).Where(term => term.start + term.Item2 <= text.Length))
            {
                var expected = !ends.Contains(start) && !ends.Contains(start + length);
                inside += expected ? 1 : 0;
                edges.Begin(text);

                Assert.Equal(expected, edges.AreInside(start, start + length, segmenter.IsOneWord(text.AsSpan(start, length))));
            }
        }

        Assert.True(inside > 1000);
    }

    [Theory]
    [InlineData("控制", true)]
    [InlineData("防控", false)]
    [InlineData("控一", false)]
    public void A_string_is_one_word_where_that_is_likelier_than_its_parts(string text, bool isOne) =>
        Assert.Equal(isOne, new Segmenter(SmallDictionary.Of("控制 9", "防控 1", "防 900", "控 900", "制 1", "一 9")).IsOneWord(text));
}
