using System.Text;
using PolicyDashboard.Corpus.Reading;

namespace PolicyDashboard.Corpus.Tests.Reading;

public class TextDecoderTests
{
    private const string Text = "湖北省人民政府关于优化营商环境的意见\n各市、州、县人民政府：\n为深入推进“放管服”改革，现提出以下意见。\n";
    private const string Traditional = "廣東省人民政府關於優化營商環境的意見\n各市、縣人民政府：\n為深入推進改革，現提出以下意見，請認真貫徹執行，並將有關情況報告。\n";

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8-bom", "utf-8-bom")]
    [InlineData("utf-16le-bom", "utf-16le")]
    [InlineData("utf-16be-bom", "utf-16be")]
    [InlineData("gb18030", "gb18030")]
    [InlineData("utf-16le", "utf-16le")]
    public void The_same_text_comes_out_of_every_encoding(string written, string found)
    {
        var decoded = TextDecoder.Decode(Bytes(Text, written));

        Assert.Equal(Text, decoded.Text);
        Assert.Equal(found, decoded.Encoding);
        Assert.Equal(Remark.None, decoded.Remark);
    }

    [Fact]
    public void Traditional_characters_come_out_of_Big5()
    {
        var decoded = TextDecoder.Decode(Bytes(Traditional, "big5"));

        Assert.Equal(Traditional, decoded.Text);
        Assert.Equal("big5", decoded.Encoding);
    }

    [Theory]
    [InlineData("一行。\r\n二行。\r\n", "一行。\n二行。\n")]
    [InlineData("一行。\r二行。", "一行。\n二行。")]
    [InlineData("一行。\n\r\n二行。", "一行。\n\n二行。")]
    [InlineData("　一行。 \u200B\n", "　一行。 \u200B\n")]
    public void Only_line_ends_are_changed(string written, string stored) =>
        Assert.Equal(stored, TextDecoder.Decode(Encoding.UTF8.GetBytes(written)).Text);

    [Fact]
    public void A_text_cut_inside_a_character_is_still_UTF8_and_says_so()
    {
        var bytes = Bytes(string.Concat(Enumerable.Repeat(Text, 20)), "utf-8");

        var decoded = TextDecoder.Decode(bytes.AsSpan(0, Encoding.UTF8.GetByteCount(Text) + 2));

        Assert.StartsWith("湖北省", decoded.Text, StringComparison.Ordinal);
        Assert.EndsWith("\uFFFD", decoded.Text, StringComparison.Ordinal);
        Assert.Contains("(1 in all)", decoded.Remark.English, StringComparison.Ordinal);
    }

    [Fact]
    public void One_stray_byte_costs_one_character()
    {
        byte[] bytes = [.. Bytes(Text, "utf-8"), 0xFF, .. Bytes(Text, "utf-8")];

        Assert.Equal($"{Text}\uFFFD{Text}", TextDecoder.Decode(bytes).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t　\u200B\n")]
    [InlineData("\uFEFF")]
    [InlineData("—— 。。。\n1 2 3\n")]
    public void Nothing_to_read_is_refused(string text)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text));

        Assert.Null(decoded.Text);
        Assert.NotEmpty(decoded.Remark.English);
        Assert.NotEmpty(decoded.Remark.Chinese);
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var bytes = new byte[2000 + seed];
            new Random(seed).NextBytes(bytes);

            Assert.Null(TextDecoder.Decode(bytes).Text);
        }
    }

    [Theory]
    [InlineData("%PDF-1.7\n…", "PDF")]
    [InlineData("PK\u0003\u0004…", "docx/zip")]
    [InlineData("{\\rtf1", "RTF")]
    public void Other_kinds_of_file_are_refused_by_name(string start, string kind) =>
        Assert.Contains(kind, TextDecoder.Decode(Encoding.UTF8.GetBytes(start)).Remark.English, StringComparison.Ordinal);

    [Fact]
    public void Text_with_NUL_characters_is_refused() =>
        Assert.Contains("2 NUL", TextDecoder.Decode(Encoding.UTF8.GetBytes("湖北\0省人民\0政府的意见，各地执行。")).Remark.English, StringComparison.Ordinal);

    [Fact]
    public void Mojibake_saved_as_UTF8_is_refused()
    {
        var misread = Encoded("gb18030").GetString(Encoding.UTF8.GetBytes(Text));
        var latin = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Text));

        Assert.Contains("mojibake", TextDecoder.Decode(Encoding.UTF8.GetBytes(misread)).Remark.English, StringComparison.Ordinal);
        Assert.Contains("mojibake", TextDecoder.Decode(Encoding.UTF8.GetBytes(latin)).Remark.English, StringComparison.Ordinal);
        Assert.Contains("mojibake", TextDecoder.Decode(Encoding.UTF8.GetBytes("锟斤拷锟斤拷关于意见")).Remark.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_Chinese_is_taken_with_a_remark()
    {
        var decoded = TextDecoder.Decode("Opinions of the provincial government on improving the business climate."u8);

        Assert.NotNull(decoded.Text);
        Assert.Contains("no Chinese", decoded.Remark.English, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le-bom" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be-bom" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        _ => Encoded(encoding).GetBytes(text),
    };

    private static Encoding Encoded(string name) => name == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
