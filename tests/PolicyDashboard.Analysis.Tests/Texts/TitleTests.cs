using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class TitleTests
{
    private const string Body = "为做好有关工作，坚持统筹发展和安全，把各项举措抓得更紧更实，让群众得到更多看得见的好处。";

    [Theory]
    [InlineData("# 某市公园条例\n\n2019年1月1日 某市人大通过\n{0}", "某市公园条例")]
    [InlineData("附件\n\n[bookmark: _GoBack]某省动员大会精神\n{0}", "某省动员大会精神")]
    [InlineData("某省人民政府办公厅\n关于印发《某市道路测试与\n示范应用管理办法》的通知\n{0}", "某省人民政府办公厅关于印发《某市道路测试与示范应用管理办法》的通知")]
    [InlineData("某行业智能制造标准体系\n建设指南\n2022年11月\n{0}", "某行业智能制造标准体系建设指南")]
    [InlineData("政 府 工 作 报 告\n——2026年1月27日在某省人民代表大会会议上\n{0}", "政府工作报告")]
    [InlineData("某市关于某事的批复_某市政府信息公开专栏\n发文字号：\n某函〔2018〕71号\n{0}", "某市关于某事的批复")]
    [InlineData("**某市关于某事的意见**\n\n**（2026年1月3日）**\n{0}", "某市关于某事的意见")]
    [InlineData("首页 > 政策文稿 > 全面深化改革\n全面深化改革\n潮起江城\n(发布时间:2019-07-17)\n{0}", "潮起江城")]
    [InlineData("省长主持召开常务会议部署减税措施 支持创业创新发展确保今年融资成本下降取得实效\n省长主持召开常务会议\n部署减税措施\n{0}", "省长主持召开常务会议部署减税措施 支持创业创新发展确保今年融资成本下降取得实效")]
    public void The_title_is_found_among_the_lines_before_the_body(string text, string title) =>
        Assert.Equal(title, TextReading.Read(text.Replace("{0}", Body, StringComparison.Ordinal), "").Title?.Value);

    [Theory]
    [InlineData("各位代表：\n现在，我代表市人民政府向大会报告工作。")]
    [InlineData("一、总体要求\n{0}")]
    [InlineData("水稻种植是全县农业生产的重要组成部分，是保证粮食\n供给的主要来源，各乡镇要早谋划早部署抓好育秧插秧\n工作，不误农时。")]
    public void A_text_that_begins_with_its_body_takes_the_name_of_its_file(string text)
    {
        text = text.Replace("{0}", Body, StringComparison.Ordinal);

        Assert.Null(TextReading.Read(text, "").Title);
        Assert.Equal(("某市2024年政府工作报告", null, "文件名"), (TextReading.Read(text, "某市2024年政府工作报告.txt").Title is { } title ? (title.Value, title.Where, title.Reason) : default));
    }
}
