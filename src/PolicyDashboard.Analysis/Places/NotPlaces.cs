namespace PolicyDashboard.Analysis.Places;

/// <summary>Where the characters of a name stand without meaning the place.</summary>
internal static class NotPlaces
{
    /// <summary>
    /// Words with a name inside that speak of something else. They are looked for together with the names, so the longer one wins:
    /// 长治久安 is passed over before 长治 is seen, 黄河南 before 河南.
    /// </summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "示范县", "示范区", "模范县", "规范县", "示范市", "长治久安", "孙中山", "中山装", "中山陵", "中山舰", "阿里巴巴", "阿里云", "宁德时代", "延安精神", "遵义会议",
        "文山会海", "朝阳产业", "朝阳行业", "海西经济区", "世界大同", "大同社会", "天下大同", "日照时数", "日照时间", "安康工程", "来宾们", "各位来宾", "新星企业",
        "东方明珠", "东方红", "黄金白银", "真金白银", "北海舰队", "东海舰队", "南海舰队", "白山黑水", "云南白药", "贵州茅台", "青岛啤酒", "上海合作组织", "北京时间",
        "西安事变", "长白山", "太行山西", "太行山东", "黄河南", "黄河北", "淮河南", "淮河北", "海河北", "海河南", "长江西", "太湖南", "太湖北", "黄海南", "东海南", "南海南", "泰山东",
        "南昌起义", "秋收起义", "井冈山精神", "西柏坡精神", "中国—上海", "台湾同胞", "台湾居民", "台湾投资", "台湾青年", "台湾问题", "香港居民", "澳门居民", "香港同胞", "澳门同胞", "杭州湾", "雷州半岛", "山东半岛", "辽东半岛", "胶东半岛",
    ];

    /// <summary>What makes a short name part of the name of a university, a paper, a bank, a company or a road.</summary>
    private static readonly string[] After =
    [
        "学院", "师范", "中医药", "理工", "日报", "晚报", "晨报", "早报", "商报", "都市报", "经济报", "新闻", "在线", "广播", "电视", "卫视",
        "银行", "证券", "期货", "出版", "路", "街", "大道", "大街", "东路", "西路", "南路", "北路", "中路", "东街", "西街", "东大街", "西大街", "南大街", "北大街",
        "大厦", "大酒店", "宾馆", "集团", "股份", "控股", "有限", "籍", "话",
    ];

    /// <summary>Places whose short names are everyday words; where nothing else speaks for the place only the whole name is believed.</summary>
    private static readonly HashSet<string> Everyday =
    [
        "东方", "新星", "白杨", "双河", "来宾", "白银", "朝阳", "文昌", "万宁", "定安", "大同", "安康", "北屯", "红河", "兴安", "山南", "阿里", "海西", "海北", "海东",
        "黄南", "通化", "文山", "日照", "北海", "白山", "天水", "平凉", "中山",
    ];

    /// <summary>Whether a short name is an everyday word too.</summary>
    public static bool IsEveryday(ReadOnlySpan<char> name) => Everyday.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether a name found in a text is the place, seen from the characters around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="length">Its characters.</param>
    /// <param name="isFull">Whether it is a whole name.</param>
    /// <param name="follows">Whether it stands right after the name of another place.</param>
    public static bool IsPlace(ReadOnlySpan<char> text, int start, int length, bool isFull, bool follows) =>
        (isFull || !IsOrganisation(text[(start + length)..])) && (follows || HasLeftEdge(text, start, length));

    /// <summary>江苏大学, 宁夏日报, 山西路: they say nothing about the place. 四川路径 and 上海路网 are no roads.</summary>
    private static bool IsOrganisation(ReadOnlySpan<char> rest)
    {
        // 北京工业大学, 上海交通大学: what it teaches stands between.
        var university = rest[..Math.Min(rest.Length, 8)].IndexOf("大学", StringComparison.Ordinal);
        if (university >= 0 && rest[..university].IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0)
        {
            return rest[university..].Length < 3 || rest[university + 2] is not ('生' or '城');
        }

        foreach (var word in After)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return word != "路" || rest.Length < 2 || rest[1] is not ('径' or '线' or '网' or '子');
            }
        }

        return false;
    }

    /// <summary>示范县 is not 范县, 设区的市和县 not 和县: a name of two characters that ends in 县, 区, 市 or 旗 must stand free, or after another name.</summary>
    private static bool HasLeftEdge(ReadOnlySpan<char> text, int start, int length) =>
        length > 2 || text[start + 1] is not ('县' or '区' or '市' or '旗') || start == 0 || text[start - 1] is < '\u4e00' or > '\u9fff';
}
