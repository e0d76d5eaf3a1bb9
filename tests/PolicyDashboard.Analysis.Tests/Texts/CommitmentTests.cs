using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

/// <summary>The cues on lines as they stand in documents; the longer ones are from the four that the repository holds.</summary>
public class CommitmentTests
{
    [Theory]
    [InlineData("坚决把疫情造成的损失夺回来，确保实现全年经济社会发展目标任务", Commitment.Duty)]
    [InlineData("2020年已经进入下半场,巩固“三高一争”向好态势,必须紧抓关键点、干好每一天", Commitment.Duty)]
    [InlineData("各类数据一律依法向社会开放", Commitment.Duty)]
    [InlineData("任何单位和个人不得擅自改变", Commitment.Duty)]
    [InlineData("企业不得不停产整顿", Commitment.None)]
    [InlineData("要抓紧建立我省灾时医疗保障应急制度，探索建立特殊群体特定疾病医药费豁免制度", Commitment.Pilot)]
    [InlineData("促进多领域开放合作加强科技支撑等方面大胆探索先行先试", Commitment.Pilot)]
    [InlineData("以开展市域社会治理现代化试点为契机,加强“四个治理”探索实践", Commitment.Pilot)]
    [InlineData("印发《管理办法（试行）》", Commitment.None)]
    [InlineData("该办法试行一年", Commitment.Pilot)]
    [InlineData("推动255个工业项目建成投产", Commitment.Quantity | Commitment.Target)]
    [InlineData("每名市领导领衔推进1-2项重大改革项目", Commitment.Quantity | Commitment.Target)]
    [InlineData("确保城镇新增就业５０万人以上", Commitment.Quantity | Commitment.Target | Commitment.Duty)]
    [InlineData("地区生产总值增长6.5%左右", Commitment.Quantity | Commitment.Target)]
    [InlineData("城乡居民收入比2010年翻一番", Commitment.Quantity | Commitment.Target)]
    [InlineData("绿地率不得低于百分之二十", Commitment.Quantity | Commitment.Target | Commitment.Duty)]
    [InlineData("修复湿地一千亩", Commitment.Quantity | Commitment.Target)]
    [InlineData("为企业减税降费五亿元。", Commitment.Quantity | Commitment.Target)]
    [InlineData("走进千家万户，千方百计，万众一心", Commitment.None)]
    [InlineData("全面完成三大攻坚、五个重点、一带一路", Commitment.None)]
    [InlineData("处5000元以上2万元以下罚款", Commitment.Quantity)]
    [InlineData("2019年,要对标到2020年", Commitment.None)]
    [InlineData("今年也是新中国成立70周年", Commitment.None)]
    [InlineData("推进农民工工资治欠保支4+3模式", Commitment.None)]
    [InlineData("国发〔2020〕12号文件第3条、第15项", Commitment.None)]
    [InlineData("3个方面、6个月内", Commitment.None)]
    [InlineData("坚决做到“两个维护”", Commitment.Duty)]
    [InlineData("", Commitment.None)]
    public void A_planned_statement_binds_by_what_it_says(string text, Commitment expected) =>
        Assert.Equal(expected, Commitments.Of(text, StatementClass.Plan));

    [Theory]
    [InlineData(StatementClass.Review)]
    [InlineData(StatementClass.Other)]
    public void What_was_reached_is_a_quantity_and_no_target(StatementClass kind) =>
        Assert.Equal(Commitment.Quantity, Commitments.Of("新增就业50万人", kind));

    [Theory]
    [InlineData("（二）优化营商环境。", "优化营商环境")]
    [InlineData("一、2023年工作回顾", "2023年工作回顾")]
    [InlineData("第三章　法律责任", "法律责任")]
    [InlineData("1. 更大力度推进产业强市", "更大力度推进产业强市")]
    [InlineData("## 第三章　法律责任", "法律责任")]
    [InlineData("##", "##")]
    [InlineData("附件", "附件")]
    [InlineData("总体要求：", "总体要求")]
    [InlineData("", "")]
    public void A_heading_is_called_by_what_it_says(string heading, string expected) => Assert.Equal(expected, HeadingText.Of(heading));

    [Fact]
    public void A_paragraph_that_opens_as_a_heading_is_cut_short() =>
        Assert.Equal(HeadingText.Longest, HeadingText.Of("（一）" + new string('文', 200)).Length);
}
