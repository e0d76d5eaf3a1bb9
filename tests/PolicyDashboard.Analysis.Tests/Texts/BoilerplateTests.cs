using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Texts;

public class BoilerplateTests
{
    private const string Body = "全省上下坚持统筹发展和安全，把各项工作抓得更紧更实，让群众得到更多看得见的好处。";

    [Theory]
    [InlineData("【字号：")]
    [InlineData("返回首页")]
    [InlineData("首页 专题新闻 本地专题 2020聚焦市委七届十一次全会 报告解读")]
    [InlineData("当前位置: 首页 > 政策文稿 > 全面深化改革")]
    [InlineData("来源：某某日报")]
    [InlineData("來源 : 某某日報")]
    [InlineData("时间： 2026-02-03 来源：某某社")]
    [InlineData("索 引 号： 000099999/2018-00001")]
    [InlineData("某政府门户网站　www.example.cn　　 2006年02月16日　　 来源：某社")]
    [InlineData("2026年02月10日 07时41分")]
    [InlineData("本报记者 张三摄")]
    [InlineData("某某省省长　李 四")]
    [InlineData("——2026年1月25日在某省第十六届人民代表大会第四次会议上")]
    [InlineData("（2024年1月29日在某市第十四届人民代表大会第四次会议上）")]
    [InlineData("各位代表：")]
    [InlineData("各市（含直管县）教育局，各县人民政府，省直有关部门：")]
    [InlineData("临 江 市 公 安 局")]
    [InlineData("某工信装备字〔2022〕1号")]
    [InlineData("2022 年3月10日")]
    [InlineData("李四同志作政府工作报告。本报记者 张三摄")]
    public void Lines_before_the_body_that_are_not_of_the_document(string line) =>
        Assert.Equal(StatementKind.Boilerplate, KindOf($"关于做好当前工作的报告\n{line}\n{Body}\n{Body}", line));

    [Theory]
    [InlineData("责任编辑:费菲")]
    [InlineData("某省教育厅")]
    [InlineData("二〇二〇年九月九日")]
    [InlineData("（此件公开发布）")]
    [InlineData("点击此处下载相关附件（PDF）")]
    [InlineData("联系电话：0999-7654321")]
    [InlineData("省某厅科技处，联系电话：0999-1234567")]
    [InlineData("扫一扫在手机打开当前页")]
    [InlineData("(本文资料由省委改革办提供)")]
    public void Lines_behind_the_body_that_are_not_of_the_document(string line) =>
        Assert.Equal(StatementKind.Boilerplate, KindOf($"关于做好当前工作的报告\n{Body}\n{Body}\n{line}\n2020年9月9日", line));

    [Theory]
    [InlineData("（责任单位：市数据局、市水务局）")]
    [InlineData("主要抓了三件实事：")]
    [InlineData("各地各部门要提高认识，强化责任。")]
    [InlineData("建设科技创新中心")]
    [InlineData("时间服从质量")]
    public void Lines_of_the_body_count(string line) =>
        Assert.Equal(StatementKind.Counting, KindOf($"关于做好当前工作的报告\n{Body}\n{line}\n{Body}", line));

    [Fact]
    public void The_list_of_a_sites_pages_does_not_count_although_it_names_many_themes()
    {
        var links = string.Concat(Enumerable.Range(1, 30).Select(number => $" 某区关于推进乡村产业发展的第{number}号通知 [03-{number:D2}]"));
        var page = $"政务公开_某区政务网 登录 高级搜索 首页 要闻动态 政务公开 政务服务 规范性文件{links} 更多";

        Assert.Empty(Counting(page));
    }

    [Fact]
    public void A_long_table_without_sentences_counts()
    {
        var table = "重点项目 单位" + string.Concat(Enumerable.Range(1, 40).Select(number => $" 第{number}村 {number}万元"));

        Assert.Equal([table], Counting($"关于做好当前工作的报告\n{Body}\n{table}").Where(text => text == table));
    }

    [Fact]
    public void The_history_of_a_regulation_does_not_count_even_where_it_is_broken_into_lines()
    {
        const string Regulation = "# 某市农村公路条例\n\n2014年7月23日 某市第十五届人民代表大会常务委员会第十五次会议通过\n\n2014年9月26\n\n日某省第十二届人民代表大会常务委员会第十次会议批准\n\n2020年3月26日 某省第十三届人民代表大会常务委员会第十八次会议《关于修改〈某市农村公路条例〉\n\n〈某市公园条例〉的决定》修正\n\n<!-- INFO END -->\n\n第一条 为了加强农村公路管理，制定本条例。";

        Assert.Equal(["# 某市农村公路条例", "第一条 为了加强农村公路管理，制定本条例。"], Counting(Regulation));
    }

    [Fact]
    public void Crumbs_of_a_page_one_a_line_do_not_count() =>
        Assert.Equal(
            ["某省2026年政府工作报告", Body],
            Counting($"分享:\n某省2026年政府工作报告\n首页\n>\n政府信息公开\n>\n省政府工作报告\n时间：\n2026-02-02 09:20\n来源：\n某省人民政府\n{Body}"));

    [Fact]
    public void A_glossary_behind_a_longer_text_does_not_count_and_the_task_list_behind_it_does()
    {
        var report = $"某省政府工作报告\n{string.Join('\n', Enumerable.Repeat(Body, 6))}\n名词解释\n1.“两个一批”：是指办成一批大事和办好一批小事。\n2.示范园区：起示范作用的园区。\n附件\n2025年惠民实事清单\n一、稳定和扩大就业";

        Assert.Equal(["某省政府工作报告", Body, Body, Body, Body, Body, Body, "2025年惠民实事清单", "一、稳定和扩大就业"], Counting(report));
    }

    [Fact]
    public void A_text_that_is_mostly_a_glossary_is_about_what_it_explains()
    {
        var glossary = "某省政府工作报告\n注释：\n" + string.Join('\n', Enumerable.Repeat("1.“两个一批”：是指办成一批大事和办好一批小事。", 8));

        Assert.Equal(9, Counting(glossary).Count(text => text != "注释："));
    }

    [Fact]
    public void A_signature_that_a_narrow_page_broke_does_not_count()
    {
        const string Narrow = "关于印发《某市道路测试办法》的通知\n各相关单位：\n为加快推进某市技术研发及应用，指导智能网\n联汽车开展道路测试工作，现印发给你们，请\n遵照执行。\n某市工业和\n信息化局\n某市公安局 某市城乡交通\n运输局\n2022 年3月10日\n某市道路测试办法\n第一条 为了规范测试，制定本办法。";

        Assert.Equal(
            ["关于印发《某市道路测试办法》的通知", "为加快推进某市技术研发及应用，指导智能网", "联汽车开展道路测试工作，现印发给你们，请", "遵照执行。", "某市道路测试办法", "第一条 为了规范测试，制定本办法。"],
            Counting(Narrow));
    }

    [Fact]
    public void Whom_to_ask_and_where_does_not_count() =>
        Assert.Equal(
            ["关于做好当前工作的通知", Body, "（三）材料报送：", "各单位按时报送。"],
            Counting($"关于做好当前工作的通知\n{Body}\n某日报编辑部\n联系人：张某\n联系电话：0999-7654321\n国家某信息系统公共服务平台：\nhttp://service.example.cn；\n（三）材料报送：\n各单位按时报送。"));

    [Fact]
    public void Contact_lines_that_have_run_together_do_not_count() =>
        Assert.Equal(
            ["关于做好当前工作的通知", Body, "请通过电话、邮箱或传真报名：名额有限，先到先得。"],
            Counting($"关于做好当前工作的通知\n{Body}请通过电话、邮箱或传真报名：名额有限，先到先得。组织单位：某省某厅　　联系人：张某　　联系电话：0999-85829545　　邮箱：a@example.cn　　通讯地址：某市某路105号　　某省某厅　　2016年5月9日"));

    [Fact]
    public void The_licence_behind_a_partys_report_does_not_count() =>
        Assert.Equal(
            [Body, Body],
            Counting($"同志们：\n{Body}\n{Body}\n本作品来自1949年10月1日（含）之后的某党文件。根据\n[\nCPC 1\n]\n，某组织制定的公文，可视为《\n某国著作权法\n》第五条规定之文件，所以属于\n公有领域\n。\nPublic domain\nfalse"));

    [Fact]
    public void Links_to_other_pages_do_not_count() =>
        Assert.Equal(["某会议强调改革", Body], Counting($"某会议强调改革\n{Body}\n　　延伸阅读：\n　　以更大决心深化改革\n　　某条例出台 有何看点"));

    [Fact]
    public void In_a_text_without_line_breaks_the_addressee_and_the_end_do_not_count() =>
        Assert.Equal(
            ["某省关于印发《某办法》的通知", Body],
            Counting($"某省关于印发《某办法》的通知\n各市（含直管县）人民政府，省政府各部门：《某办法》已经省政府同意，现印发给你们，请认真组织实施。{Body}某省人力资源和社会保障厅2015年3月4日更多信息请关注官方微信"));

    [Fact]
    public void The_frame_of_the_seeds_does_not_count()
    {
        Assert.Equal(["责任编辑许聃"], Marked("000_a0d47c21badf32d9.txt"));
        Assert.Equal(
            ["主办:中共湖北省委", "承办:中共湖北省委办公厅", "中共湖北省委政研室(省委改革办、省委财经办)", "当前位置: 首页 > 政策文稿 > 全面深化改革", "全面深化改革", "(发布时间:2019-07-17)", "本刊记者刘海", "(本文资料由省委改革办提供)"],
            Marked("001_d61598213983df8c.txt"));
        Assert.Equal(["附件"], Marked("002_1baff2eb46591fed.txt"));
        Assert.Equal(
            ["首页 专题新闻 本地专题 2020聚焦市委七届十一次全会 报告解读", "责任编辑:费菲", "返回首页", "相关新闻", "返回顶部"],
            Marked("003_b0bdda445793067d.txt"));

        static IEnumerable<string> Marked(string seed)
        {
            var read = TextReading.Read(SeedFiles.Read(seed), seed);
            return read.Statements.Where(statement => statement.Kind == StatementKind.Boilerplate).Select(statement => statement.Span.In(read.Stored).ToString());
        }
    }

    private static StatementKind KindOf(string text, string line)
    {
        var read = TextReading.Read(text, "");
        return read.Statements.First(statement => statement.Span.Start == text.IndexOf(line, StringComparison.Ordinal)).Kind;
    }

    private static IEnumerable<string> Counting(string text)
    {
        var read = TextReading.Read(text, "");
        return read.Statements.Where(statement => statement.Counts).Select(statement => statement.Span.In(text).ToString());
    }
}
