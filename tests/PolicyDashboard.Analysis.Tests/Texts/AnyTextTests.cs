using System.Text;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

/// <summary>Whatever comes in is read without an error, and its statements tile it.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n\n", " ", "\u3000\u3000", "\t", "\u200b", "\ufeff", "\0", "#", "##", "**", "。", "；", "：", "？！", "”", "》", "《", "（", "）", "(", ")", "—", ">", "|", "…", "....", "年", "月", "日", "2020", "二〇二〇", "十", "1", "1.", "1、", "一、", "（一）",
        "第", "第三章", "第十二条", "附件", "附件2", "名词解释", "延伸阅读", "来源：", "责任编辑", "省长", "各位代表", "某省教育厅", "关于印发", "的通知", "条例", "规划", "解读", "会议指出", "要", "完成了", "是指", "网址：", "联系电话：", "[bookmark: x]", "[bookmark:",
        "营商环境", "經濟", "Ａ", "𠮷", "\ud83d\ude00", "\ud800", "推动高质量发展取得新成效", "2020-02-30", "〔2020〕", "号", "本作品是中华人民共和国的", "令", "在", "会议上", "通过",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\u3000\n")]
    [InlineData("##")]
    [InlineData("\u200b")]
    [InlineData("：")]
    [InlineData("a")]
    public void A_text_of_almost_nothing_is_read(string text) => TextTiles.AssertTiled(text);

    [Fact]
    public void Pieces_in_any_order_are_read()
    {
        var random = new Random(20200317);
        for (var round = 0; round < 4000; round++)
        {
            var text = new StringBuilder();
            for (var piece = random.Next(1, 60); piece > 0; piece--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            var read = TextTiles.AssertTiled(text.ToString());
            for (var i = 0; i < read.Statements.Count; i++)
            {
                Assert.InRange(read.Statements[i].Heading, -1, i - 1);
                Assert.True(read.Statements[i].Heading < 0 || read.Statements[read.Statements[i].Heading].IsHeading);
            }
        }
    }

    [Fact]
    public void A_text_cut_anywhere_is_read()
    {
        var text = SeedFiles.Read("003_b0bdda445793067d.txt");
        for (var length = 0; length < text.Length; length += 7)
        {
            TextTiles.AssertTiled(text[..length]);
            TextTiles.AssertTiled(text[length..]);
        }
    }
}
