using System.Globalization;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class DateOfIssueTests
{
    private const string Body = "全省上下坚持统筹发展和安全，把各项工作抓得更紧更实，让群众得到更多看得见的好处。";

    [Theory]
    [InlineData("2020年3月17日", "2020-03-17")]
    [InlineData("２０２０年０３月１７日", "2020-03-17")]
    [InlineData("2 0 0 1年2月1 6日", "2001-02-16")]
    [InlineData("2020 年 3 月 7 日", "2020-03-07")]
    [InlineData("2014年9月26\n日", "2014-09-26")]
    [InlineData("二〇二〇年三月十七日", "2020-03-17")]
    [InlineData("二○一九年十二月二十三日", "2019-12-23")]
    [InlineData("二Ｏ一一年一月三十一日", "2011-01-31")]
    [InlineData("二零零三年十月六日", "2003-10-06")]
    [InlineData("2020/6/25 9:48", "2020-06-25")]
    [InlineData("2019-07-17", "2019-07-17")]
    [InlineData("2020.6.5", "2020-06-05")]
    [InlineData("2020年6月", "2020-06")]
    [InlineData("2020年12月底", "2020-12")]
    [InlineData("2020年", "2020")]
    [InlineData("2020年2月29日", "2020-02-29")]
    [InlineData("2018年9月25－28日", "2018-09-25")]
    [InlineData("2018年9月25至28日", "2018-09-25")]
    [InlineData("2018年9月25-8日", "2018-09")]
    public void Dates_are_read_in_every_notation(string written, string date) =>
        Assert.Equal([date], DateScanner.Scan(written, 0, written.Length).Select(found => found.Date.ToString()));

    [Theory]
    [InlineData("2021年2月30日")]
    [InlineData("2021年2月29日")]
    [InlineData("2020年13月1日")]
    [InlineData("2020-00-10")]
    [InlineData("1020年3月1日")]
    [InlineData("2999年3月1日")]
    [InlineData("12020年3月1日")]
    [InlineData("2O20年3月1日")]
    [InlineData("010-12345678")]
    [InlineData("98年3月1日")]
    public void What_cannot_be_a_date_is_none(string written) => Assert.Empty(DateScanner.Scan(written, 0, written.Length));

    [Theory]
    [InlineData("强力改革\n\n(发布时间:2019-07-17)\n\n{0}", "2019-07-17", "发布时间")]
    [InlineData("突出问题导向破解难题\n2020/6/25 9:48\n{0}", "2020-06-25", "日期行")]
    [InlineData("某省政府工作报告\n——2026年1月25日在某省第十六届\n人民代表大会第四次会议上\n来源：某日报\n时间：2026-02-02\n{0}", "2026-01-25", "会议日期")]
    [InlineData("某省关于某事的意见\n时间： 2026-02-03 来源：某社\n（2026年1月3日）\n{0}", "2026-01-03", "标题下括注")]
    [InlineData("某省关于某事的通知\n{0}\n某省教育厅\n2024年5月7日\n附件\n{0}\n某部\n2023年1月2日", "2024-05-07", "落款")]
    [InlineData("某省关于某事的通知\n{0}并于2022年9月22日前报送。某省工业和信息化厅2021年9月13日2021年某省申报指南{0}", "2021-09-13", "落款")]
    [InlineData("某省关于某事的通知\n{0}请认真贯彻执行。二〇〇六年三月二十九日（省物价局）{0}", "2006-03-29", "落款")]
    [InlineData("某省关于某事的通知\n{0}省工业和信息化厅、省教育厅。某省教育厅某省财政厅2021年11月15日《关于某事的意见》政策解读", "2021-11-15", "落款")]
    [InlineData("某省关于某事的通知\n{0}2022年12月23日《关于某事的意见》政策解读", "2022-12-23", "落款")]
    [InlineData("某省关于某事的通知\n{0}附件：某省专业技术人员教育规定2018年5月19日某省专业技术人员教育规定第一章总则{0}", "2018-05-19", "落款")]
    [InlineData("某省关于某事的通知\n{0}附件：《某办法》二○一二年八月十日附件：某办法{0}", "2012-08-10", "落款")]
    [InlineData("某省关于某事的通知\n{0}　　　　二○○四年四月七日　　　　一、年度目标　　{0}", "2004-04-07", "落款")]
    [InlineData("某省关于某事的通知\n{0}　　科技部　　2017年8月29日----------第一章", "2017-08-29", "落款")]
    [InlineData("某部关于修改规章的决定\n《某决定》已经2019年8月23日某部第32次部务会审议通过，现予公布，自公布之日起施行。部长张某某2019年12月9日某部关于修改规章的决定{0}", "2019-12-09", "落款")]
    [InlineData("某办法\n《某办法》已经审议通过。现予公布，自2020年1月1日起施行。某部部长张某某某局局长胡某某2019年11月29日某办法第一条{0}", "2019-11-29", "落款")]
    [InlineData("某省关于某事的意见\n{0}\n某市工业和信息化局办公室\u2003\u2003 2020年9月22日印发", "2020-09-22", "印发日期")]
    [InlineData("某省关于某事的意见\n某省关于某事的意见　　(2015年3月13日)　　为落实部署，现提出以下意见。{0}", "2015-03-13", "标题下括注")]
    [InlineData("某省关于振兴奶业的意见\n某省关于振兴奶业的意见某政字〔2019〕31号2019年7月1日　　各市人民政府：{0}", "2019-07-01", "文号后日期")]
    [InlineData("某部令第5号某计划项目管理暂行办法\n某部令第5号某计划项目管理暂行办法2001年1月20日目录第一章总则{0}", "2001-01-20", "标题后日期")]
    [InlineData("某省技术市场管理条例\n【颁布单位】某省人大常委会【颁布日期】1997年06月29日【生效日期】1991年10月01日【正文】第一章总则{0}", "1997-06-29", "颁布日期")]
    [InlineData("某法\n某国第十一届全国人民代表大会常务委员会第十七次会议于2010年10月28日通过，现予公布，自2011年7月1日起施行。第一条{0}", "2010-10-28", "通过日期")]
    [InlineData("某条例\n某国务院令第667号《某条例》已经2016年2月3日国务院第122次常务会议通过，现予公布，自2016年5月1日起施行。第一条{0}", "2016-05-01", "施行日期，公布日期未载")]
    [InlineData("某省某办法\n{0}第五十三条本办法自2010年1月1日起施行。", "2010-01-01", "施行日期，公布日期未载")]
    [InlineData("**某省关于某事的意见**\n**2026年1月3日**\n{0}", "2026-01-03", "日期行")]
    [InlineData("2025年9月25－28日，某车辆法规协调论坛在某市举行。{0}", "2025-09-25", "导语")]
    [InlineData("各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2023年工作回顾\n{0}\n二、2024年工作安排\n{0}", "2024", "所回顾年度的次年")]
    [InlineData("各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2023年主要工作\n{0}\n二、2024年主要目标和重点工作\n{0}", "2024", "所安排的年度")]
    [InlineData("各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、“十四五”时期和2025年工作回顾\n{0}", "2026", "所回顾年度的次年")]
    [InlineData("某厅2023年政府信息公开工作年度报告\n{0}", "2024", "标题中年度的次年")]
    [InlineData("会议决定2018年2月26日至28日召开全会\n{0}", "2018", "标题中的年份")]
    [InlineData("动员大会精神\n2020年3月17日，省委、省政府召开大会。\n{0}", "2020-03-17", "导语")]
    [InlineData("《某办法》解读\n{0}2020年2月13日，中央印发《某意见》。于2022年1月20日正式印发实施。", "2022-01-20", "文中所述印发日期")]
    [InlineData("某省关于某事的通知\n某政办〔2013〕8号\n{0}", "2013", "文号")]
    [InlineData("2025年某省政府工作报告\n{0}", "2025", "标题中的年份")]
    public void The_date_of_issue_and_where_it_was_found(string text, string date, string reason)
    {
        var found = TextReading.Read(string.Format(CultureInfo.InvariantCulture, text, Body), "").Date;

        Assert.Equal((date, reason), (found?.Value.ToString(), found?.Reason));
    }

    [Theory]
    [InlineData("2011年5月25日 某省第十一届人民代表大会常务委员会第二十五次会议通过\n\n2018年11月30日 某省第十三届人民代表大会常务委员会第七次会议《关于修改〈某条例〉的决定》修正\n\n2019年1月1日 施行", "2018-11-30")]
    [InlineData("(1999年5月27日某省人民政府令〔1999〕第7号公布根据2023年9月11日某省人民政府令〔2023〕第5号第三次修正)", "2023-09-11")]
    [InlineData("(2023年9月3日某省人民政府令〔2023〕第4号公布，自2023年11月1日起施行)", "2023-09-03")]
    [InlineData("(《某条例》已经2022年10月25日省政府第162次常务会议通过，现予公布，自2023年1月1日起施行。)", "2023-01-01")]
    [InlineData("(某省人民政府令[2013]第12号公布，自2014年1月1日起实施)", "2014-01-01")]
    public void A_regulation_is_of_the_day_of_its_newest_change(string history, string date) =>
        Assert.Equal(date, TextReading.Read($"某省某某条例\n{history}\n第一条 为了规范管理，制定本条例。\n第二条 {Body}1997年12月30日某省人民政府公布的《某规定》同时废止。", "").Date?.Value.ToString());

    [Theory]
    [InlineData("《某规划》（2022—2030年）")]
    [InlineData("根据《某意见》（国发〔2014〕5号）")]
    [InlineData("各单位于2023年3月31日前报送。")]
    [InlineData("本届政府1998年3月就职，任期即将结束。")]
    [InlineData("各单位报送：\n一、2023年工作回顾\n")]
    [InlineData("某省技能大赛。2022年5月（以具体通知为准），各地组织参加。")]
    [InlineData("省科技厅对2018年11月28日印发的《某办法》进行了修订。")]
    [InlineData("2021年1月1日《某法》修订后，各地加强宣传。")]
    [InlineData("某办法自2010年1月1日起施行以来，成效明显。")]
    public void Other_dates_of_a_text_are_not_its_own(string said) => Assert.Null(TextReading.Read($"关于某事的意见\n{Body}{said}{Body}", "").Date);

    [Theory]
    [InlineData("分析研究2018年经济工作")]
    [InlineData("听取2016年某考核情况汇报")]
    [InlineData("某规划（2022—2030年）")]
    public void A_title_may_name_the_year_of_something_else(string title) => Assert.Null(TextReading.Read($"{title}\n{Body}", "").Date);

    [Fact]
    public void The_file_name_helps_where_the_text_does_not()
    {
        var found = TextReading.Read(Body, "2019-08-01 某省会议纪要.txt").Date;

        Assert.Equal(("2019-08-01", "文件名"), (found?.Value.ToString(), found?.Reason));
    }

    [Fact]
    public void A_day_to_come_is_passed_over_or_doubted()
    {
        var today = new IssueDate(2025, 6, 1);
        var both = $"某事通知\n2026年1月1日\n{Body}\n某省教育厅\n2025年5月7日";

        Assert.Equal("2025-05-07", TextReading.Read(both, "", today).Date?.Value.ToString());
        Assert.EndsWith("存疑", TextReading.Read($"某事通知\n2026年1月1日\n{Body}", "", today).Date?.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000_a0d47c21badf32d9.txt", "2020-06-25", "突出问题导向破解发展难题让广大人民群众看见更多变化得到更多实惠", DocumentType.MeetingNews)]
    [InlineData("001_d61598213983df8c.txt", "2019-07-17", "强力改革竞风流", DocumentType.Commentary)]
    [InlineData("002_1baff2eb46591fed.txt", "2020-03-17", "山东省“重点工作攻坚年”动员大会精神", DocumentType.MeetingNews)]
    [InlineData("003_b0bdda445793067d.txt", "2020-08-01", "抓紧抓实下半年各项工作", DocumentType.Other)]
    public void The_head_of_each_seed(string seed, string date, string title, DocumentType type)
    {
        var read = TextReading.Read(SeedFiles.Read(seed), "");

        Assert.Equal((date, title, type), (read.Date?.Value.ToString(), read.Title?.Value, read.Type.Value));
        Assert.Contains(title, read.Title!.Where!.Value.In(read.Stored).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date_chinese_numerals.txt", "2020-03-17")]
    [InlineData("date_chinese_zero_ling.txt", "2019-12-23")]
    [InlineData("date_slash_time.txt", "2020-06-25")]
    [InlineData("date_month_only.txt", "2020-06")]
    [InlineData("2019-08-01 浙江省会议纪要.txt", "2019-08-01")]
    [InlineData("trad_广东_s2t_utf8.txt", "2025-01-15")]
    public void The_hard_files(string file, string date) =>
        Assert.Equal(date, TextReading.Read(SeedFiles.ReadText(SeedFiles.Shared("hard/" + file)), file).Date?.Value.ToString());
}
