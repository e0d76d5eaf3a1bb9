using PolicyDashboard.Analysis.Places;
using PolicyDashboard.Analysis.Texts;

namespace PolicyDashboard.Analysis.Tests.Places;

public class IssuingPlaceFinderTests
{
    [Theory]
    [InlineData("000", "吉林省")]
    [InlineData("001", "湖北省")]
    [InlineData("002", "山东省")]
    [InlineData("003", "镇江市")]
    public void The_four_seeds_come_from(string seed, string place) => Issued(ShippedPlaces.Seed(seed), place);

    [Theory]
    // The title, a chain of divisions, a year before the name.
    [InlineData("山东省人民政府关于加快发展养老服务业的意见\n各市人民政府，省政府各部门：", "山东省")]
    [InlineData("2025年云南省政府工作报告\n一、2024年工作回顾", "云南省")]
    [InlineData("江苏省镇江市深化“放管服”改革实施方案\n为贯彻落实国家和省要求，制定本方案。", "镇江市")]
    [InlineData("《河北省农业科技园区评估管理实施细则》解读\n一、修订背景", "河北省")]
    // What a city has passed, its province only approves.
    [InlineData("杭州市流动人口服务管理规定\n2017年12月27日 杭州市第十三届人民代表大会常务委员会第八次会议通过\n2018年3月31日 浙江省第十三届人民代表大会常务委员会第二次会议批准", "杭州市")]
    [InlineData("泰山风景名胜区生态保护条例\n2017年10月27日泰安市第十七届人民代表大会常务委员会第五次会议通过\n2018年1月23日山东省第十二届人民代表大会常务委员会第三十五次会议批准", "泰安市")]
    [InlineData("温州市民间融资管理条例\n2013年11月22日浙江省第十二届人民代表大会常务委员会第六次会议通过", "浙江省")]
    // The document's number, but not one that is cited.
    [InlineData("加快推进科技创新的若干措施\n冀政办发〔2017〕5号\n为深入贯彻创新驱动发展战略，制定如下措施。", "河北省")]
    [InlineData("关于加强知识产权工作的若干措施\n鲁政办发〔2019〕12号\n按照《国务院关于强化知识产权保护的意见》（国发〔2018〕1号）要求，制定本措施。", "山东省")]
    // Speaker and signature.
    [InlineData("各位代表：\n现在，我代表武汉市人民政府，向大会报告工作，请予审议。\n全市上下共同努力，湖北发展再上台阶。", "武汉市")]
    [InlineData("关于开展专项检查的通知\n各单位：现将有关事项通知如下，请遵照执行。\n河北省教育厅\n2018年3月8日", "河北省")]
    // The centre.
    [InlineData("各位代表：\n现在，我代表国务院，向大会报告政府工作，请予审议。", "中央")]
    [InlineData("国务院关于同意深圳市建设示范区的批复\n广东省人民政府：你省请示收悉。", "中央")]
    [InlineData("关于印发通知\n各省、自治区、直辖市及新疆生产建设兵团财政厅（局）：为做好有关工作，现通知如下。", "中央")]
    [InlineData("国家税务总局河北省税务局关于优化纳税服务的公告\n现将有关事项公告如下。", "河北省")]
    [InlineData("企业年金办法\n某令第36号《企业年金办法》已经2016年12月20日某部第114次部务会审议通过，现予公布，自2018年2月1日起施行。", "中央")]
    [InlineData("参加社会保险暂行办法\n人力资源社会保障部国家医疗保障局令第41号《参加社会保险暂行办法》已经审议通过，现予公布。", "中央")]
    [InlineData("人力资源市场暂行条例\n第二条　在中华人民共和国境内通过人力资源市场求职、招聘和开展人力资源服务，适用本条例。", "中央")]
    [InlineData("企业股权激励暂行办法\n\n财政部科技部国资委关于印发　　《企业股权激励暂行办法》的通知　　现予印发，请遵照执行。", "中央")]
    // Whoever is registered in the country may apply, whoever it is that invites.
    [InlineData("青岛市人工智能创新项目申报通知\n申报单位应为在中华人民共和国境内登记注册的企业。本通知适用于全市。", "青岛市")]
    // Beyond the thirty-one.
    [InlineData("香港特别行政区行政长官2020年施政报告\n优化营商环境，支援就业，保护环境，推动改革。", "香港特别行政区")]
    public void An_issuer_is_read_from_what_only_issuers_write(string text, string place) => Issued(text, place);

    [Theory]
    [InlineData("2025年宁夏回族自治区政府工作报告\n来源：云南日报\n各位代表：现在，我代表自治区人民政府向大会报告工作。", "宁夏回族自治区")]
    [InlineData("云南省政府工作报告\n来源：北京日报\n全省各族人民团结奋斗。", "云南省")]
    [InlineData("来源：北京日报\n各位代表：现在，我代表省人民政府，向大会报告工作。全省上下推动云南高质量发展，昆明、曲靖、大理带动云南各地，云南经济稳步向好。", "云南省")]
    [InlineData("新华社北京3月5日电（记者王某）湖北省委召开会议，省委书记讲话。全省各地要抓好落实，武汉、襄阳、宜昌要带头，湖北全省一盘棋。", "湖北省")]
    [InlineData("各位代表：现在，我代表州人民政府向大会报告工作。全州上下，青海南部，海南发展，海南生态，海南各族群众，海南牧区，海南州委。", "海南藏族自治州")]
    [InlineData("各位代表：现在，我代表市人民政府向大会报告工作。建州四十周年，恩施州支持恩施市，恩施发展，恩施优势，恩施城区，恩施硒茶。", "恩施市")]
    [InlineData("各位代表：现在，我代表市人民政府向大会报告工作。省委、省政府和金华市委领导有力，浙江先行，浙江示范，金华协同，全市上下推动义乌发展，义乌试验，义乌市场，义乌商人，义乌速度，义乌经验，义乌人民，义乌未来。", "义乌市")]
    [InlineData("各位代表：现在，我代表市人民政府向大会报告工作。全市上下，金华发展，金华生态，金华山水，金华人民，义乌市、东阳市、永康市协同发力。", "金华市")]
    [InlineData("各位代表：现在，我代表县人民政府向大会报告工作。全县上下共同努力，恩施州委领导有力，巴东县第十九届党代会，巴东县委坚强领导，推动巴东县发展。", "巴东县")]
    [InlineData("省委召开会议，全省上下要抓好落实，我省要支持长春发展，长春经济圈、长春新区、长春国际合作示范区、长春都市圈、长春汽车城、长春光电，我省振兴。", "吉林省")]
    [InlineData("石家庄航空口岸管理办法\n（1996年7月4日河北省人民政府公布 根据2011年10月20日河北省人民政府令〔2011〕第10号修正）", "河北省")]
    [InlineData("各位代表：现在，我代表市人民政府，向大会报告工作。成渝地区双城经济圈走深走实，与四川联动，成都、重庆协同，重庆发展，重庆制造，江津区、永川区竞相发展。", "重庆市")]
    [InlineData("各位代表：现在，我代表自治区人民政府，向大会报告工作。全区上下团结奋斗，南宁、柳州、桂林带动，广西与广东对接，广西发展。", "广西壮族自治区")]
    [InlineData("各位代表：现在，我代表自治区人民政府，向大会报告工作。全区各族干部群众团结奋斗，乌鲁木齐、喀什、伊犁协同，新疆稳定，兵团支持，新疆工作迈出新步伐。", "新疆维吾尔自治区")]
    [InlineData("上海市浦东新区人民政府关于印发《浦东新区促进创新办法》的通知\n各街道办事处、镇人民政府：", "浦东新区")]
    [InlineData("重庆市江津区乡村振兴条例实施办法\n第一条 为了推动乡村振兴，制定本办法。", "江津区")]
    [InlineData("大兴安岭地区行政公署关于林区转型的意见\n各县、区：", "大兴安岭地区")]
    [InlineData("中国（云南）自由贸易试验区条例\n2023年云南省第十四届人民代表大会常务委员会第四次会议通过", "云南省")]
    [InlineData("内蒙古自治区党委 自治区人民政府关于推进高质量发展的意见\n全区各级党组织：", "内蒙古自治区")]
    [InlineData("吉林市政府工作报告\n全市上下共同努力，为吉林省作出贡献。", "吉林市")]
    [InlineData("海南藏族自治州政府工作报告\n全州上下共同努力。", "海南藏族自治州")]
    [InlineData("马鞍山市优化营商环境条例\n2020年马鞍山市第十六届人民代表大会常务委员会第二十三次会议通过", "马鞍山市")]
    [InlineData("仙桃市政府工作报告\n全市上下共同努力。", "仙桃市")]
    [InlineData("神农架林区生态保护办法\n神农架林区人民政府令第1号", "神农架林区")]
    [InlineData("恩施州深化改革实施方案\n全州上下共同努力。", "恩施土家族苗族自治州")]
    public void Papers_and_names_that_look_alike_do_not_fool_it(string text, string place) => Issued(text, place);

    [Theory]
    [InlineData("襄樊市人民政府关于加快工业发展的决定\n全市上下要统一思想。", "襄阳市")]
    [InlineData("莱芜市钢结构建筑应用促进条例\n2016年莱芜市第十八届人民代表大会常务委员会第三次会议通过", "济南市")]
    [InlineData("思茅地区行政公署关于发展茶叶生产的意见", "普洱市")]
    [InlineData("通什市人民政府关于旅游开发的意见", "五指山市")]
    public void A_former_division_is_read_as_the_place_that_is_there_today(string text, string place) => Issued(text, place);

    [Theory]
    [InlineData("京津冀协同发展、长三角一体化、粤港澳大湾区、川渝合作、苏浙沪皖联动\n各地深化改革，优化营商环境，促进就业。")]
    [InlineData("四川省人民政府 重庆市人民政府关于印发《成渝地区双城经济圈便捷生活行动方案》的通知\n现印发你们，请认真组织实施。")]
    [InlineData("关于印发《川渝通办清单》的通知\n现印发给你们，请遵照执行。\n四川省人民政府办公厅 重庆市人民政府办公厅\n2021年2月3日")]
    [InlineData("湖北省 湖南省 江西省长江中游协同发展规划\n共同推进一体化。")]
    [InlineData("各位代表：现在，我代表市人民政府向大会报告工作。全市上下共同努力，全省第一。")]
    [InlineData("香港澳门台湾居民在内地参加社会保险暂行办法\n第一条 为了维护权益，制定本办法。")]
    [InlineData("第一条 设区的市和县（市）人民政府应当加强领导，市和县级财政予以保障，全省市和县一律执行，本省市和县报省人民政府。")]
    [InlineData("北京市人社局天津市人社局河北省人社厅关于遴选京津冀专家的通知\n津人社办发〔2024〕12号\n各区人力社保局：")]
    [InlineData("建设示范县、示范区，推广模范县经验，优化营商环境。\n我省各地要学习先进。")]
    [InlineData("某省统计公报\n全年粮食总产量增长百分之二，生猪存栏回升。\n地址：山西路12号江苏大学旁，青岛啤酒集团，全省联系电话见网站。")]
    [InlineData("附件")]
    [InlineData("2025年度")]
    [InlineData("长春市人民政府 吉林市人民政府关于推进一体化发展的意见")]
    [InlineData("")]
    [InlineData("。")]
    public void Where_nothing_agrees_on_one_place_it_says_undetermined(string text)
    {
        var found = ShippedPlaces.Issuer(text);

        Assert.Equal(PlaceCode.Undetermined, found.Code);
        Assert.Equal(0, found.Confidence);
    }

    [Theory]
    [InlineData("2019-08-01 浙江省会议纪要.txt", "会议要求，抓好各项工作落实。", 330000)]
    [InlineData("襄阳市2024.txt", "现在，我代表国务院，向大会报告政府工作，请予审议。", 0)]
    [InlineData("会议纪要.txt", "会议要求，抓好各项工作落实。", -1)]
    public void A_file_name_is_believed_only_where_the_text_names_no_place(string fileName, string text, int code)
    {
        var found = ShippedPlaces.Finder.Find(TextReading.Read(text, fileName), fileName);

        Assert.Equal(new PlaceCode(code), found.Code);
        Assert.Equal(code == 330000, found.Reasons.Any(reason => reason.Reason == "文件名"));
    }

    [Fact]
    public void Each_reason_points_to_a_name_in_the_stored_text()
    {
        const string Text = "　附件\n山东省人民政府关于加快发展养老服务业的意见\n鲁政发〔2014〕11号\n各市人民政府：\n山东省人民政府\n2014年6月3日";

        var found = ShippedPlaces.Issuer(Text);

        Assert.Contains(found.Reasons, reason => reason.Reason == "文号" && reason.Where!.Value.In(Text) is "鲁政发〔2014〕11号");
        Assert.Contains(found.Reasons, reason => reason.Reason == "落款" && reason.Where!.Value.In(Text) is "山东省" && reason.Where.Value.Start > 40);
        Assert.InRange(found.Confidence, 0.9, 1);
    }

    [Theory]
    [InlineData("2005年巢湖市政府工作报告\n2005年3月1日\n全市上下共同努力。", 2005, "合肥市")]
    [InlineData("2015年巢湖市政府工作报告\n2015年3月1日\n全市上下共同努力。", 2015, "巢湖市")]
    public void The_year_tells_the_prefecture_of_Chaohu_from_the_city_of_that_name(string text, short year, string place)
    {
        var dated = TextReading.Read(text, "") with { Date = new(new IssueDate(year, 3, 1), null, "测试") };

        Assert.Equal(place, ShippedPlaces.Gazetteer.Name(ShippedPlaces.Finder.Find(dated).Code));
    }

    [Fact]
    public void Hard_inputs_about_places_are_read_as_expected()
    {
        var hard = Path.Combine(ShippedPlaces.RepositoryTop, "..", "shared", "hard");
        Assert.SkipUnless(Directory.Exists(hard), "../shared/hard is not beside the repository; the inputs with known answers are there.");

        Issued(Hard("prov_source_other_province_2.txt"), "云南省");
        Issued(Hard("prov_prefecture_only.txt"), "镇江市");
        Issued(Hard("prov_hong_kong.txt"), "香港特别行政区");
        Issued(Hard("prov_abbreviations_only.txt"), "未定");
        Issued(Hard("prov_misfiled_襄阳市2024_实为国务院.txt"), "中央");
        Issued(Hard("tiny_one_sentence.txt"), "安徽省");

        string Hard(string name) => File.ReadAllText(Path.Combine(hard, name)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
    }

    private static void Issued(string text, string place)
    {
        var found = ShippedPlaces.Issuer(text);

        Assert.True(
            place == ShippedPlaces.Gazetteer.Name(found.Code),
            $"{place} was read as {ShippedPlaces.Gazetteer.Name(found.Code)}: {string.Join(" ", found.Reasons.Select(reason => $"{reason.Value} {reason.Reason}"))}");
    }
}
