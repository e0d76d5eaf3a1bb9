using System.Text;
using PolicyDashboard.Analysis.Segmentation;

namespace PolicyDashboard.Analysis.Tests.Segmentation;

public class DictionaryFormatTests
{
    [Theory]
    [InlineData("改革 9 n\n开放", "line 2: is '开放'; expected 'word frequency tag'.")]
    [InlineData("改革 多 n", "line 1: is '改革 多 n'; expected 'word frequency tag'.")]
    [InlineData("改革 -1 n", "line 1: is '改革 -1 n'; expected 'word frequency tag'.")]
    [InlineData("改革 9\n\n开放 9", "line 2: is empty; expected 'word frequency tag'.")]
    [InlineData("改革 9\n开放 9\n改革 8", "line 3: '改革' stands here a second time.")]
    [InlineData("", "there is not one word in it.")]
    public void A_broken_word_list_is_refused_with_its_line(string words, string message)
    {
        var refusal = Assert.Throws<DictionaryFormatException>(() => SmallDictionary.Of(words));

        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public void A_word_list_that_is_not_UTF8_is_refused()
    {
        byte[] words = [.. "改革 9\n"u8, 0xB8, 0xC4, .. " 9\n"u8];

        var refusal = Assert.Throws<DictionaryFormatException>(() => SegmentationDictionary.Build(words, Encoding.UTF8.GetBytes(SmallDictionary.Model)));

        Assert.Equal("line 2: is not UTF-8.", refusal.Message);
    }

    [Theory]
    [InlineData("#only a remark", "has 0 lines of numbers; expected nine.")]
    [InlineData("-1 -1 -1", "line 1: has 3 numbers; expected four, for B E M S.")]
    [InlineData("-1 -1 x -1", "line 1: has 'x'; expected the logarithm of a probability.")]
    [InlineData("-1 -1 1 -1", "line 1: has '1'; expected the logarithm of a probability.")]
    [InlineData("-1 -1 -1 -1\n-1 -1 -1 -1\n-1 -1 -1 -1\n-1 -1 -1 -1\n-1 -1 -1 -1\n赵:-1,钱", "line 6: has '钱'; expected a character, a colon and a number.")]
    public void A_broken_model_is_refused_with_its_line(string model, string message)
    {
        var refusal = Assert.Throws<DictionaryFormatException>(() => SegmentationDictionary.Build("的 1"u8, Encoding.UTF8.GetBytes(model)));

        Assert.Equal(message, refusal.Message);
    }
}
