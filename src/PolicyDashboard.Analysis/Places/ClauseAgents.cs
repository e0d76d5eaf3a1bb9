namespace PolicyDashboard.Analysis.Places;

/// <summary>Finds the divisions that open clauses of a text as their agents.</summary>
/// <param name="index">Names to look for.</param>
/// <param name="near">Names that only this document uses: its counties by their short names; null for none.</param>
/// <param name="view">The text.</param>
/// <param name="issuing">Who issued it.</param>
/// <param name="year">Year of the text; 0 where it is not known.</param>
internal sealed class ClauseAgents(PlaceIndex index, PlaceIndex? near, string view, PlaceCode issuing, int year)
{
    /// <summary>What may stand before the agent of a clause.</summary>
    private static readonly Beginnings Openers = new(["其中", "例如", "比如", "同时", "此外", "另外", "目前", "今年", "去年", "中共", "如"]);

    /// <summary>The whole acts, not one of its parts.</summary>
    private static readonly Beginnings Wholes =
        new(["全省", "我省", "本省", "省委", "省政府", "省人民政府", "省级", "自治区", "全国", "我国", "党中央", "中央", "国务院", "习近平", "各地", "各级", "各部门", "各市", "我们", "大家", "会议"]);

    /// <summary>The same, where the whole is a city; inside a province's document these words are those of the city that is spoken of.</summary>
    private static readonly Beginnings WholesOfCity = new(["全市", "我市", "本市", "市委", "市政府", "市人民政府", "市级", "全州", "我州", "全县", "我县", "全区", "各区", "各县"]);

    /// <summary>How clauses begin that only say when, where, why or by what.</summary>
    private static readonly Beginnings Adverbial =
        new(["在", "为", "按照", "根据", "围绕", "随着", "近年来", "近日", "今年", "去年", "目前", "截至", "通过", "自", "经", "下一步", "当前", "日前", "到", "1", "2", "上半年", "下半年", "一年来", "五年来"]);

    private static readonly string[] Events =
        ["获评", "获批", "获得", "荣获", "入选", "入围", "创成", "列入", "跻身", "命名", "被评", "被确定", "位居", "位列", "上榜", "蝉联", "认定"];

    /// <summary>How what somebody does begins, after a short name.</summary>
    private static readonly Beginnings Acting =
    new([
        "推", "加", "坚", "聚焦", "围绕", "深", "全力", "全面", "全域", "大力", "着力", "积极", "持续", "扎实", "扩大", "实施", "实行", "实现", "建立", "建成", "建设", "健全", "完善", "制定", "组织", "开展", "开创",
        "探索", "创新", "创建", "创造", "创优", "创成", "打造", "打好", "打响", "落实", "强化", "优化", "提升", "提高", "提出", "把", "将", "以", "用", "按照", "对", "在", "从", "突出", "紧扣", "紧盯", "紧紧", "发挥", "发布", "依托", "立足", "抢抓", "锚定", "培育",
        "引进", "引导", "出台", "印发", "召开", "举办", "承办", "获", "成为", "成立", "成功", "入选", "入围", "通过", "启动", "率先", "先后", "先行", "已", "要", "应", "可", "正", "也", "还", "则", "主动", "统筹", "支持", "鼓励", "树立",
        "构建", "编制", "巩固", "承接", "争", "做", "抓", "狠抓", "严格", "严守", "严厉", "整合", "整治", "转变", "集中", "投入", "安排", "保持", "完成", "新增", "新建", "累计", "充分", "进一步", "切实", "努力", "奋力", "稳步", "牢牢",
        "迅速", "动员", "倡导", "选派", "设立", "施行", "执行", "借助", "利用", "借鉴", "结合", "针对", "着眼", "瞄准", "拓展", "延伸", "盘活", "重视", "注重", "首创", "首次", "位居", "位列", "排名", "跻身", "列入", "荣获",
        "出现", "发生", "遭", "与", "和", "让", "由", "为", "是", "没有", "须", "必须", "需",
    ]);

    /// <summary>What makes the name before it part of another name or of a description: 武汉城市圈, 随州产业, 宜昌段.</summary>
    private static readonly Beginnings Attributed =
    new([
        "的", "等", "“", "\"", "《", "—", "-", "～", "~", "·", "至", "到", "城市圈", "都市圈", "都市区", "经济", "产业", "市场", "港", "高新", "开发区", "新区", "新城", "自贸", "片区", "机场", "高铁",
        "铁路", "高速", "公路", "大桥", "古城", "历史", "文化", "地区", "周边", "两", "三地", "四地", "国际", "国家", "区域", "一带", "一体化", "段", "线", "站", "籍", "菜", "海关", "口岸", "保税", "综合保税", "综保区",
        "水库", "湖", "江段", "河", "平原", "盆地", "半岛", "湾", "岛", "主城", "中心城", "模式", "经验", "样板", "篇章", "故事", "会议", "精神", "起义", "大学", "学院", "职业", "师范", "实验室", "研究院", "医院",
        "特区", "自由贸易", "试验区", "示范区", "都会", "文旅", "旅游", "人均", "近", "第", "中医", "人民医院", "高级", "中级", "各族", "儿女", "健儿", "要素", "应急", "应用", "地铁", "轨道", "市民", "特色", "名优", "品牌", "农产品", "茶", "酒", "米", "橙", "柚", "瓷",
    ]);

    /// <summary>Where numbered points begin: 一、 （二） 第三条 四是 五要.</summary>
    public bool OpensPoint(int from, int to)
    {
        while (from < to && view[from] is '（' or '(' or '第')
        {
            from++;
        }

        return Number(from, to) > 0;
    }

    /// <summary>The place, where a stretch is nothing but its name, a number before it and a colon after it allowed; else 未定.</summary>
    public PlaceCode BareName(int from, int to)
    {
        var start = SkipNumber(from, to);
        return NameAt(start, to) is { } name && view.AsSpan(name.End, Math.Max(0, to - name.End)).Trim("：:　 篇市").IsEmpty ? name.Code : PlaceCode.Undetermined;
    }

    /// <summary>Who acts in a statement.</summary>
    /// <param name="from">Its first character.</param>
    /// <param name="to">First character after it.</param>
    /// <returns>
    /// The division that opens it as its agent, 未定 where the whole does (全省各地) or several do; null where nobody is named,
    /// so that whoever acted before goes on.
    /// </returns>
    public PlaceCode? Of(int from, int to)
    {
        var start = SkipNumber(from, to);
        for (var at = start; at < to;)
        {
            if (Agent(at, to) is { } agent)
            {
                return agent;
            }

            if (IsWhole(at))
            {
                return PlaceCode.Undetermined;
            }

            // 在省委领导下，武汉市…: the agent may come after a clause that only says when, where or by what.
            var comma = view.AsSpan(at, to - at).IndexOfAny('，', ',');
            if (comma < 0 || !StartsWithAny(at, Adverbial))
            {
                return null;
            }

            at += comma + 1;
        }

        return null;
    }

    /// <summary>Whether a statement tells of one event that was done with when it was told (获评, 入选): what follows is no longer about it.</summary>
    public bool IsEvent(int from, int to)
    {
        var clause = view.AsSpan(from, to - from);
        clause = clause[..(clause.IndexOfAny('，', ',') is var comma and >= 0 ? comma : clause.Length)];
        foreach (var word in Events)
        {
            if (clause.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The agent of the clause that begins at a position: null where no division opens it, 未定 where several do that share no city.</summary>
    private PlaceCode? Agent(int at, int to)
    {
        at = SkipOpener(at, to);
        if (NameAt(at, to) is not { } name)
        {
            return null;
        }

        var code = name.Code;
        var end = name.End;
        while (end < to && view[end] is '、' or '和' or '与' && NameAt(end + 1, to) is { } another)
        {
            code = Shared(code, another.Code);
            end = another.End;
        }

        // The document's own place is the whole, as 全省 is.
        return !Acts(end, to, name) ? null : code == issuing ? PlaceCode.Undetermined : code;
    }

    /// <summary>The division named at a position, the last of a chain (宜昌市夷陵区); null where none that can act here is.</summary>
    private PlaceMention? NameAt(int at, int to)
    {
        PlaceMention? found = null;
        while (at < to && Longest(at) is { } name && name.End <= to && CanAct(name.Code) && (found is null || found.Value.Code.Holds(name.Code)))
        {
            found = name;
            at = name.End;
        }

        return found;
    }

    private PlaceMention? Longest(int at)
    {
        var wide = index.At(view, at, issuing, year);
        return near?.At(view, at, issuing, year) is { } close && close.Length > (wide?.Length ?? 0) ? close : wide;
    }

    /// <summary>Divisions inside the issuer act in its document; provinces act in any, and cities in those of the centre.</summary>
    private bool CanAct(PlaceCode code) =>
        code.IsDivision && (issuing.IsDivision ? issuing.Province.Holds(code) || code == code.Province : code == code.Prefecture || PlaceIndex.IsDirectlyAdministered(code));

    private bool Acts(int end, int to, PlaceMention name)
    {
        var rest = view.AsSpan(end, to - end);
        if (rest.TrimEnd("。；;！!").IsEmpty)
        {
            return true; // A line that is a name.
        }

        if (char.IsAsciiDigit(rest[0]) || StartsWithAny(end, Attributed))
        {
            return false;
        }

        // A short name stands before nouns as often as before what it does; only the second is an agent.
        return name.IsFull || rest[0] is '：' or ':' || StartsWithAny(end, Acting);
    }

    private bool IsWhole(int at) => StartsWithAny(at, Wholes) || (issuing != issuing.Province && StartsWithAny(at, WholesOfCity));

    private bool StartsWithAny(int at, Beginnings words) => words.LengthAt(view.AsSpan(at)) > 0;

    /// <summary>The smallest division below the province that holds both; 未定 where there is none.</summary>
    private static PlaceCode Shared(PlaceCode one, PlaceCode other) =>
        one == other || one.Holds(other) ? one
        : other.Holds(one) ? other
        : one.Prefecture == other.Prefecture && one.IsDivision && one.Prefecture != one.Province && !PlaceIndex.IsDirectlyAdministered(one) ? one.Prefecture
        : PlaceCode.Undetermined;

    private int SkipOpener(int at, int to)
    {
        while (at < to && view[at] is ' ' or '\u3000' or '\u00a0')
        {
            at++;
        }

        return at + Openers.LengthAt(view.AsSpan(at, to - at));
    }

    /// <summary>Over marks and numbers at the head of a statement: ——, ●, （一）, 1., 一是.</summary>
    private int SkipNumber(int from, int to)
    {
        while (from < to)
        {
            var number = Number(from, to);
            if (number == 0 && view[from] is (>= '\u4e00' and <= '\u9fff') or '《' or '“' or '「')
            {
                break;
            }

            from += Math.Max(1, number);
        }

        return from;
    }

    /// <summary>Length of a Chinese number that counts points, with the mark after it; 0 where there is none: 十堰, 三亚 and 五指山 count nothing.</summary>
    private int Number(int from, int to)
    {
        var at = from;
        while (at < to && "一二三四五六七八九十".Contains(view[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at > from && at < to && view[at] is '、' or '）' or ')' or '条' or '章' or '是' or '要' or '，' or '．' ? at + 1 - from : 0;
    }
}
