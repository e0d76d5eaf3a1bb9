using PolicyDashboard.Analysis.Segmentation;
using PolicyDashboard.Analysis.Tests.Texts;

namespace PolicyDashboard.Analysis.Tests.Segmentation;

public class TilingTests
{
    /// <summary>Characters that between them reach every branch: words, unknown Han, marks, digits, line ends, halves of pairs.</summary>
    private const string Alphabet = "改革开放的了不一赵塆\u9FD5\u9FD6aB0%.+-_ \t\r\n\u3000，。\uD842\uDFB7";

    [Fact]
    public void Tokens_tile_any_text_and_never_cut_a_pair()
    {
        var random = new Random(20200625);
        var segmenter = new Segmenter(JiebaDictionary.Value);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(60)));

            var start = 0;
            foreach (var end in segmenter.Segment(text))
            {
                Assert.True(end > start, $"a token of '{text}' ends at {end}, not after {start}");
                Assert.False(end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]), $"a pair in '{text}' is cut at {end}");
                Assert.False(end < text.Length && text[end - 1] == '\r' && text[end] == '\n', $"a line end in '{text}' is cut at {end}");
                start = end;
            }

            Assert.Equal(text.Length, start);
        }
    }

    [Theory]
    [MemberData(nameof(SeedTextTests.Seeds), MemberType = typeof(SeedTextTests))]
    public void A_document_in_one_call_is_cut_like_its_lines_one_by_one(string file)
    {
        var text = SeedFiles.Read(file);
        var segmenter = new Segmenter(JiebaDictionary.Value);

        var byLine = text.Split('\n').SelectMany((line, index) => index == 0 ? segmenter.Tokens(line) : ["\n", .. segmenter.Tokens(line)]);

        Assert.Equal(byLine.ToList(), segmenter.Tokens(text));
    }

    [Fact]
    public void A_dictionary_read_back_from_its_bytes_cuts_alike()
    {
        var bytes = new MemoryStream();
        JiebaDictionary.Value.WriteTo(bytes);
        var read = SegmentationDictionary.Read(bytes.ToArray());
        var text = string.Concat(Directory.GetFiles(SeedFiles.Folder).Select(path => SeedFiles.Read(path)));

        Assert.Equal(JiebaDictionary.Value.Fingerprint, read.Fingerprint);
        Assert.Equal(new Segmenter(JiebaDictionary.Value).Tokens(text), new Segmenter(read).Tokens(text));
    }

    [Fact]
    public void Bytes_that_were_cut_or_altered_or_are_something_else_are_no_dictionary()
    {
        var bytes = new MemoryStream();
        SmallDictionary.Of("改革 9", "开放 9").WriteTo(bytes);
        var whole = bytes.ToArray();

        for (var at = 0; at < whole.Length; at += 997)
        {
            byte[] altered = [.. whole];
            altered[at] ^= 0x40;
            Assert.Throws<InvalidDataException>(() => SegmentationDictionary.Read(altered));
            Assert.Throws<InvalidDataException>(() => SegmentationDictionary.Read(whole.AsSpan(0, at)));
        }
    }
}
