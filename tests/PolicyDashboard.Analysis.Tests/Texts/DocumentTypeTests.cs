using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class DocumentTypeTests
{
    private const string Body = "为做好有关工作，坚持统筹发展和安全，把各项举措抓得更紧更实，让群众得到更多看得见的好处。";

    [Theory]
    [InlineData("2025年某省政府工作报告", DocumentType.WorkReport)]
    [InlineData("某省国民经济和社会发展第十四个五年规划纲要", DocumentType.Plan)]
    [InlineData("某省人民政府办公厅关于印发某省生态环境保护“十二五”规划的通知", DocumentType.Plan)]
    [InlineData("某省人民政府办公厅关于印发某省全民科学素质行动规划纲要实施方案的通知", DocumentType.Policy)]
    [InlineData("某省人民政府关于优化营商环境的实施意见", DocumentType.Policy)]
    [InlineData("某省人民政府办公厅关于同意某县为省级园林县城的复函", DocumentType.Policy)]
    [InlineData("关于印发《某省某某管理办法》的通知", DocumentType.Policy)]
    [InlineData("某省优化营商环境条例", DocumentType.Regulation)]
    [InlineData("某省实施《中华人民共和国某某法》办法\n2019年11月29日 某省第十三届人民代表大会常务委员会第十五次会议通过", DocumentType.Regulation)]
    [InlineData("某省停车场管理办法\n(2009年8月18日某省人民政府令〔2009〕第7号公布)", DocumentType.Regulation)]
    [InlineData("在全省深化改革推进会上的讲话", DocumentType.Speech)]
    [InlineData("省委召开常务会议研究部署重点工作", DocumentType.MeetingNews)]
    [InlineData("审议中国共产党某某条例", DocumentType.MeetingNews)]
    [InlineData("《某省某某办法》解读", DocumentType.Commentary)]
    [InlineData("某省教育厅有关负责人就某某考试答记者问", DocumentType.Commentary)]
    [InlineData("潮起江城\n——全市深化改革纪实", DocumentType.Commentary)]
    [InlineData("关于企业投入基础研究税收优惠政策的公告", DocumentType.Policy)]
    [InlineData("《关于企业投入基础研究税收优惠政策的公告》解读", DocumentType.Commentary)]
    [InlineData("某省人民政府办公厅关于贯彻落实在某大会上重要讲话精神进一步做好某工作的意见", DocumentType.Policy)]
    [InlineData("某部某部印发《行动方案》——引导企业提升技术创新能力", DocumentType.Commentary)]
    [InlineData("《国家某计划管理暂行办法》发布充分授权协同攻关", DocumentType.Commentary)]
    [InlineData("某省某厅印发《某某实施方案》的通知", DocumentType.Policy)]
    [InlineData("某厅关于加强某市场建设的若干举措", DocumentType.Policy)]
    [InlineData("企业年金办法\n中华人民共和国某部令第36号《企业年金办法》已经某次部务会审议通过，现予公布。", DocumentType.Regulation)]
    [InlineData("某省某某管理办法\n根据《某某条例》（国务院令第586号），制定本办法。", DocumentType.Policy)]
    [InlineData("中华人民共和国某法修正案（九)", DocumentType.Regulation)]
    [InlineData("全国某某放假办法\n（1949年12月23日政务院发布 根据1999年9月18日《决定》第一次修订）\n第四条 记者节、教师节等均不放假。", DocumentType.Regulation)]
    [InlineData("某省某产业发展项目资金申报指南\n各市于2021年8月20日前报送材料，10月15日前完成评审。", DocumentType.Policy)]
    [InlineData("某省教育厅转发中共某部党组关于学习贯彻重要回信精神...", DocumentType.Policy)]
    [InlineData("为夺取新时代伟大胜利\n——在某党第十九次全国代表大会上的报告\n（2017年10月18日）", DocumentType.Speech)]
    [InlineData("某省教育厅2021年政府信息公开工作年度报告", DocumentType.Other)]
    public void The_title_tells_the_type(string title, DocumentType type) =>
        Assert.Equal(type, TextReading.Read($"{title}\n{Body}\n{Body}", "").Type.Value);

    [Theory]
    [InlineData("各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n一、工作回顾\n{0}", DocumentType.WorkReport)]
    [InlineData("为加快发展，制定本规划。{0}", DocumentType.Plan)]
    [InlineData("为加快发展，现提出以下意见：\n{0}", DocumentType.Policy)]
    [InlineData("省委召开会议。会议指出，成绩来之不易。会议强调，要再接再厉。{0}", DocumentType.MeetingNews)]
    [InlineData("同志们：\n现在，我代表第十六届中央委员会向大会作报告。\n{0}", DocumentType.Speech)]
    [InlineData("4月11日，民航信息化国际论坛在京举行，某司巡视员参加论坛并致辞。{0}", DocumentType.MeetingNews)]
    [InlineData("2018年9月25－28日，某法规协调论坛第1次会议在某地召开。{0}", DocumentType.MeetingNews)]
    [InlineData("某省政府办公厅近日公布《某某总体方案》，要求深化改革。{0}", DocumentType.Commentary)]
    [InlineData("某事若干问题\n一、如何建设？\n答：要建立体系。\n二、如何推进？\n答：要分类施策。\n{0}", DocumentType.Commentary)]
    [InlineData("各省、自治区、直辖市商务主管部门：\n　　当前，配送体系建设任务繁重，各地要高度重视这项工作。{0}", DocumentType.Policy)]
    [InlineData("为加快集聚发展，制定以下政策。　　一、适用范围　　{0}", DocumentType.Policy)]
    [InlineData("一、总体要求　　场景创新是以新技术的创造性应用为导向。{0}", DocumentType.Policy)]
    [InlineData("《某规划》（2021—2025年）...\n一、《规划》编制的背景意义\n{0}", DocumentType.Commentary)]
    public void Without_a_telling_title_the_text_does(string text, DocumentType type) =>
        Assert.Equal(type, TextReading.Read(text.Replace("{0}", Body, StringComparison.Ordinal), "").Type.Value);

    [Fact]
    public void A_type_that_is_not_to_be_told_is_other_and_says_so()
    {
        var type = TextReading.Read($"当前重点工作\n{Body}", "").Type;

        Assert.Equal((DocumentType.Other, "标题与结构均未说明文种"), (type.Value, type.Reason));
    }
}
