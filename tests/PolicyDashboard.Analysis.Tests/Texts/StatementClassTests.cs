using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class StatementClassTests
{
    private const string Report = """
        某市政府工作报告
        各位代表：
        现在，我代表市人民政府向大会报告工作，请予审议。
        一、2023年工作回顾
        坚决落实国家战略，高铁建设纳入全省规划布局。
        （一）产业结构持续优化。地区生产总值增长6.5%，新增规上企业349家。
        我们也清醒看到，发展不平衡不充分问题仍然突出。
        二、2024年重点工作
        （一）加快产业转型。抓好蓄水发电项目，新增风电装机20万千瓦以上。
        完善城市功能，办好民生实事。
        """;

    [Theory]
    [InlineData("一、2023年工作回顾", StatementClass.Review)]
    [InlineData("坚决落实国家战略", StatementClass.Review)]
    [InlineData("（一）产业结构", StatementClass.Review)]
    [InlineData("地区生产总值增长", StatementClass.Review)]
    [InlineData("我们也清醒看到", StatementClass.Other)]
    [InlineData("二、2024年重点工作", StatementClass.Plan)]
    [InlineData("（一）加快产业转型", StatementClass.Plan)]
    [InlineData("抓好蓄水发电项目", StatementClass.Plan)]
    [InlineData("完善城市功能", StatementClass.Plan)]
    public void A_report_says_by_its_parts_what_was_done_and_what_is_planned(string start, StatementClass expected) =>
        Assert.Equal(expected, ClassOf(Report, start));

    [Theory]
    [InlineData("第一条 为了规范管理", StatementClass.Other)]
    [InlineData("第二条 本条例所称", StatementClass.Other)]
    [InlineData("第三条 县级以上人民政府", StatementClass.Plan)]
    [InlineData("第四条 下列行为", StatementClass.Plan)]
    [InlineData("（一）乱倒垃圾", StatementClass.Plan)]
    [InlineData("第五条 本条例自", StatementClass.Other)]
    public void A_regulation_plans_by_its_duties(string start, StatementClass expected) =>
        Assert.Equal(expected, ClassOf("某省某某条例\n第一条 为了规范管理，制定本条例。\n第二条 本条例所称公园，是指城市绿地。\n第三条 县级以上人民政府应当加强领导。\n第四条 下列行为应当禁止：\n（一）乱倒垃圾；\n第五条 本条例自2020年1月1日起施行。", start));

    [Fact]
    public void A_turn_of_the_text_holds_until_the_next()
    {
        const string Text = "某市政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作。\n一年来，我们主要做了以下工作：\n产业结构优化升级。\n下一步，我们将重点做好以下工作：\n产业结构优化升级，再上台阶。";

        Assert.Equal(StatementClass.Review, ClassOf(Text, "产业结构优化升级。"));
        Assert.Equal(StatementClass.Plan, ClassOf(Text, "产业结构优化升级，再"));
    }

    [Theory]
    [InlineData("2020年3月17日", StatementClass.Other)]
    [InlineData("三要发起人才", StatementClass.Plan)]
    [InlineData("数据要更开放", StatementClass.Plan)]
    [InlineData("让人才创业有保障", StatementClass.Plan)]
    [InlineData("企业要当好", StatementClass.Plan)]
    public void News_of_a_meeting_pass_on_what_it_demands(string start, StatementClass expected) =>
        Assert.Equal(expected, ClassOf(SeedFiles.Read("002_1baff2eb46591fed.txt"), start));

    /// <summary>Labelled by reading: the deeds of cities in 001 are told, the tasks in 002 and 003 are set.</summary>
    [Theory]
    [InlineData("001_d61598213983df8c.txt", "武汉市牢牢抓住", "咸宁市组织“两代表一委员”", StatementClass.Review)]
    [InlineData("002_1baff2eb46591fed.txt", "一要发起公共卫生", "要健全“接诉即办”机制", StatementClass.Plan)]
    [InlineData("003_b0bdda445793067d.txt", "狠抓项目招引建设", "各地要全面落实市委部署", StatementClass.Plan)]
    public void Nine_in_ten_statements_of_a_stretch_that_is_all_of_one_class_are_of_it(string seed, string first, string last, StatementClass expected)
    {
        var text = SeedFiles.Read(seed);
        int from = text.IndexOf(first, StringComparison.Ordinal), to = text.IndexOf(last, StringComparison.Ordinal);
        var stretch = TextReading.Read(text, seed).Statements.Where(statement => statement.Counts && statement.Span.Start >= from && statement.Span.Start <= to).ToList();

        Assert.True(stretch.Count > 40);
        Assert.InRange((double)stretch.Count(statement => statement.Class == expected) / stretch.Count, 0.9, 1);
    }

    private static StatementClass ClassOf(string text, string start) =>
        TextReading.Read(text, "").Statements.Single(statement => text.AsSpan(statement.Span.Start).StartsWith(start)).Class;
}
