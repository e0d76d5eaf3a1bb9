using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Tests.Segmentation;

public class SegmenterTests
{
    [Fact]
    public void The_likeliest_way_through_the_words_is_taken()
    {
        var dictionary = SmallDictionary.Of("预防 90 v", "控制 90 v", "防控 5 v", "预 1 v", "制 1 v");

        Assert.Equal("预防|控制", dictionary.Cut("预防控制"));
    }

    [Fact]
    public void Among_ways_of_equal_weight_the_longer_first_word_wins()
    {
        // Each way is one word of frequency 4 and one of frequency 2.
        var dictionary = SmallDictionary.Of("甲乙 4", "丙 2", "甲 2", "乙丙 4");

        Assert.Equal("甲乙|丙", dictionary.Cut("甲乙丙"));
    }

    [Fact]
    public void Among_ways_of_equal_weight_the_longer_first_word_wins_for_long_words_too()
    {
        var dictionary = SmallDictionary.Of("甲乙丙 4", "丁 2", "甲 2", "乙丙丁 4", "戊己庚辛 4", "壬 2", "戊 2", "己庚辛壬 4");

        Assert.Equal("甲乙丙|丁", dictionary.Cut("甲乙丙丁"));
        Assert.Equal("戊己庚辛|壬", dictionary.Cut("戊己庚辛壬"));
    }

    [Fact]
    public void A_character_that_only_begins_longer_words_is_a_token_where_none_of_them_follows()
    {
        var dictionary = SmallDictionary.Of("沿海 3", "沿海地区 3", "河 3");

        Assert.Equal("沿|河", dictionary.Cut("沿河"));
        Assert.Equal("沿海|地", dictionary.Cut("沿海地"));
    }

    [Fact]
    public void A_character_that_is_no_word_leaves_the_ways_before_it_comparable()
    {
        var dictionary = SmallDictionary.Of("甲 90", "乙丙 90", "甲乙 1", "丙 1", "丁戊己 1");

        Assert.Equal("甲|乙丙|丁", dictionary.Cut("甲乙丙丁"));
    }

    [Fact]
    public void A_run_of_single_characters_is_cut_by_the_model()
    {
        var dictionary = SmallDictionary.Of("赵 9", "来 9");

        Assert.Equal("赵钱孙", dictionary.Cut("赵钱孙"));
    }

    [Fact]
    public void A_run_that_is_itself_a_word_is_given_out_character_by_character()
    {
        // So rare a word that the way over its characters weighs more; the model would join it.
        var dictionary = SmallDictionary.Of("赵 900", "钱 900", "孙 900", "赵钱孙 1");

        Assert.Equal("赵|钱|孙", dictionary.Cut("赵钱孙"));
    }

    [Theory]
    [InlineData("增12.5%以", "增|12.5%|以")]
    [InlineData("3.14.15%%", "3.14|.|15%|%")]
    [InlineData("GDP+#x-1", "GDP|+#|x|-|1")]
    [InlineData("甲.5", "甲|.|5")]
    [InlineData("5.甲", "5|.|甲")]
    public void Letters_digits_and_marks_between_words_are_kept_together(string text, string tokens) =>
        Assert.Equal(tokens, SmallDictionary.Of("的 1").Cut(text));

    [Theory]
    [InlineData("甲\r\n乙", "甲|\r\n|乙")]
    [InlineData("甲\n\r乙", "甲|\n|\r|乙")]
    [InlineData("。。\u3000 ", "。|。|\u3000| ")]
    [InlineData("𠮷野", "𠮷|野")]
    [InlineData("\u9FD5\u9FD5\u9FD6\u9FD6", "\u9FD5|\u9FD5|\u9FD6|\u9FD6")]
    [InlineData("ＡＢ", "Ａ|Ｂ")]
    [InlineData("", "")]
    public void Every_other_code_point_is_a_token(string text, string tokens) =>
        Assert.Equal(tokens, SmallDictionary.Of("的 1").Cut(text));

    [Fact]
    public void Half_a_surrogate_pair_is_a_token() =>
        Assert.Equal("\uD842|野|\uDFB7", SmallDictionary.Of("的 1").Cut("\uD842野\uDFB7"));

    [Fact]
    public void Words_do_not_reach_over_a_character_that_cuts_the_text()
    {
        var dictionary = SmallDictionary.Of("改革 9", "改，革 9");

        Assert.Equal("改|，|革", dictionary.Cut("改，革"));
    }

    [Fact]
    public void Nothing_is_allocated_once_the_working_memory_has_grown()
    {
        var segmenter = new Segmenter(SmallDictionary.Of("改革 9", "开放 9"));
        var text = string.Concat(Enumerable.Repeat("改革开放赵钱孙，2020年。", 500));
        segmenter.Segment(text);

        // When another test's garbage is collected meanwhile, what this thread had in reserve counts as allocated; what segmenting allocates counts every time.
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var tokens = segmenter.Segment(text).Length;
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(3500, tokens);
        }

        Assert.Equal(0, least);
    }

    [Theory]
    [InlineData("", "𠮷")]
    [InlineData("。", "𠮷")]
    [InlineData("", "\r\n")]
    [InlineData("。", "\r\n")]
    [InlineData("", "改革，")]
    [InlineData("革，", "改革，")]
    public void Wherever_the_working_memory_ends_no_token_is_cut(string before, string token)
    {
        var segmenter = new Segmenter(SmallDictionary.Of("改革 9", "开放 9"));

        var tokens = segmenter.Tokens(before + string.Concat(Enumerable.Repeat(token, 5000)));

        Assert.Equal(segmenter.Tokens(before), tokens[..before.Length]);
        Assert.Equal(segmenter.Tokens(token), tokens[before.Length..].Distinct());
        Assert.Equal(before.Length + (5000 * segmenter.Tokens(token).Count), tokens.Count);
    }

    [Fact]
    public void A_stretch_longer_than_the_working_memory_is_cut_like_a_short_one()
    {
        var segmenter = new Segmenter(SmallDictionary.Of("改革 9", "开放 9"));

        var tokens = segmenter.Tokens(string.Concat(Enumerable.Repeat("改革开放", 5000)));

        Assert.Equal(10_000, tokens.Count);
        Assert.Equal(["开放", "改革"], tokens.Distinct().Order(StringComparer.Ordinal));
    }
}
