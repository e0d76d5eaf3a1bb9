using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class FormalProvisionTests
{
    [Theory]
    [InlineData("第三条 本条例所称湿地，是指常年或者季节性积水的地带和水域。")]
    [InlineData("本办法所称学校包括普通中小学和幼儿园。")]
    [InlineData("前款所称重点单位，系指一旦发生火灾后果严重的单位。")]
    [InlineData("（一）一级保护区是指取水口周围一百米以内的区域。")]
    [InlineData("高度自动驾驶，是指系统完成所有驾驶任务的功能。")]
    [InlineData("第二条 本条例适用于本省行政区域内湿地的保护和利用。")]
    [InlineData("在本市从事养老服务及其监督管理，适用本办法。")]
    [InlineData("第四十条 本办法自2024年1月1日起施行。")]
    [InlineData("本细则由市科技局负责解释。")]
    [InlineData("1998年公布的城市绿化管理规定同时废止。")]
    [InlineData("法律、法规对水污染防治另有规定的，从其规定。")]
    [InlineData("《全省教育改革方案》已经省政府同意，现印发给你们，请认真组织实施。")]
    [InlineData("现将有关事项通知如下：")]
    [InlineData("（责任单位：市科技局、市财政局）")]
    [InlineData("（省工业和信息化厅、省财政厅按职责分工负责）。")]
    [InlineData("牵头单位：市教育局、市人力资源社会保障局")]
    [InlineData("在本省从事农业机械维修，应当遵守本办法。")]
    [InlineData("三、主要内容　　《办法》共分七章，四十五条。")]
    [InlineData("《通知》共分四个部分。")]
    [InlineData("现解读如下：")]
    [InlineData("现予印发，请遵照执行。")]
    [InlineData("一、总体要求（一）指导思想。")]
    [InlineData("## 第一章　总　则")]
    [InlineData("二、基本原则。")]
    public void What_a_paper_says_of_how_it_is_to_be_read_is_of_form(string line) => Assert.True(IsFormal(line));

    [Theory]
    [InlineData("第一条 为了保护湿地，根据有关法律，制定本条例。")]
    [InlineData("第五条 县级以上人民政府负责湿地保护工作，所称湿地以名录为准。")]
    [InlineData("安全标准是指企业必须达到的最低要求。")]
    [InlineData("技术引进费：是指引进新技术、购买专利等发生的费用。")]
    [InlineData("适用本办法的企业应当每年公开排放数据。")]
    [InlineData("将适用范围扩大到全部乡镇卫生院。")]
    [InlineData("将自2016年1月1日起实施的个人所得税优惠政策推广到全国。")]
    [InlineData("各市县要及时将治污方案印发，为改善空气质量打好基础。")]
    [InlineData("现就有关事项通知如下：一、严格落实河长制。")]
    [InlineData("（责任单位：市科技局）（三）支持企业上市。")]
    [InlineData("市科技局负责科技企业培育")]
    [InlineData("生产经营单位应当遵守安全生产法律。")]
    [InlineData("将全县河段分为三类管理：一类河段由县长任河长，共有12条")]
    [InlineData("基础标准分为术语定义、标识等2个部分。")]
    [InlineData("审核结果由县民政局决定，于下月起执行。")]
    [InlineData("一、总体要求（一）加强湿地保护。")]
    [InlineData("三、加强湿地保护。")]
    public void What_orders_reports_or_plans_something_is_not(string line) => Assert.False(IsFormal(line));

    [Fact]
    public void A_report_explains_terms_to_say_what_was_done()
    {
        const string Line = "一级保护区是指取水口周围一百米以内的区域。";

        Assert.True(FormalProvisions.Is(Line, CueScanner.Scan(Line), DocumentType.Policy));
        Assert.False(FormalProvisions.Is(Line, CueScanner.Scan(Line), DocumentType.WorkReport));
    }

    [Fact]
    public void Statements_of_form_count_like_others()
    {
        var text = TextReading.Read("江南省湿地保护条例\n第一条 为了保护湿地，制定本条例。\n第二条 本条例所称湿地，是指积水的地带。\n第三条 禁止向湿地排放污水。\n", "");

        Assert.Equal([false, false, true, false], text.Statements.Where(statement => statement.Counts).Select(statement => statement.IsFormal));
    }

    private static bool IsFormal(string line) => FormalProvisions.Is(line, CueScanner.Scan(line), DocumentType.Regulation);
}
