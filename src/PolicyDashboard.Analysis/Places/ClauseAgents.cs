namespace PolicyDashboard.Analysis.Places;

/// <summary>Finds the divisions that open clauses of a text as their agents.</summary>
/// <param name="index">Names to look for.</param>
/// <param name="view">The text.</param>
/// <param name="issuing">Who issued it.</param>
/// <param name="year">Year of the text; 0 where it is not known.</param>
internal sealed class ClauseAgents(PlaceIndex index, string view, PlaceCode issuing, int year)
{
    /// <summary>What may stand before the agent of a clause.</summary>
    private static readonly string[] Openers = ["其中", "例如", "比如", "同时", "此外", "另外", "目前", "今年", "去年", "中共", "如"];

    /// <summary>The whole acts, not one of its parts.</summary>
    private static readonly string[] Wholes =
        ["全省", "我省", "本省", "省委", "省政府", "省人民政府", "省级", "自治区", "全国", "我国", "党中央", "中央", "国务院", "习近平", "各地", "各级", "各部门", "各市"];

    /// <summary>The same, where the whole is a city; inside a province's document these words are those of the city that is spoken of.</summary>
    private static readonly string[] WholesOfCity = ["全市", "我市", "本市", "市委", "市政府", "市人民政府", "市级", "全州", "我州", "全县", "我县", "全区", "各区", "各县"];

    /// <summary>What makes the name before it part of another name or of a description: 武汉城市圈, 随州产业, 宜昌段.</summary>
    private static readonly string[] Attributed =
    [
        "的", "等", "“", "\"", "《", "—", "-", "～", "~", "·", "至", "到", "城市圈", "都市圈", "都市区", "经济", "产业", "市场", "港", "高新", "开发区", "新区", "新城", "自贸", "片区", "机场", "高铁",
        "铁路", "高速", "公路", "大桥", "古城", "历史", "文化", "地区", "周边", "两", "三地", "四地", "国际", "国家", "区域", "一带", "一体化", "段", "线", "站", "籍", "菜", "海关", "口岸", "保税", "综合保税", "综保区",
        "水库", "湖", "江段", "河", "平原", "盆地", "半岛", "湾", "岛", "主城", "中心城", "模式", "经验", "样板", "篇章", "故事", "会议", "精神", "起义", "大学", "学院", "职业", "师范", "实验室", "研究院", "医院",
        "特区", "自由贸易", "试验区", "示范区", "都会", "文旅", "旅游", "人均", "地铁", "轨道", "市民", "特色", "名优", "品牌", "农产品", "茶", "酒", "米", "橙", "柚", "瓷",
    ];

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

    /// <summary>Reads one statement.</summary>
    /// <param name="from">Its first character.</param>
    /// <param name="to">First character after it.</param>
    /// <param name="hold">The place spoken of before it.</param>
    /// <returns>The place it speaks about, and the place that the next statement goes on with.</returns>
    public (PlaceCode First, PlaceCode Last) In(int from, int to, PlaceCode hold)
    {
        var start = SkipNumber(from, to);
        var opening = Agent(start, to);
        PlaceCode? first = opening ?? (IsWhole(start) ? PlaceCode.Undetermined : null);
        var last = first ?? hold;
        for (var at = view.AsSpan(start, to - start).IndexOfAny("，,：:") is var found and >= 0 ? start + found + 1 : to; at < to;)
        {
            // With a place already held, a short name after a comma is more often a mention than a new agent.
            if (Agent(at, to) is { } agent && (last == PlaceCode.Undetermined || IsFullAt(at, to)))
            {
                first ??= agent;
                last = agent;
            }

            var next = view.AsSpan(at, to - at).IndexOfAny("，,：:");
            at = next < 0 ? to : at + next + 1;
        }

        return (first ?? hold, last);
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

        return Acts(end, to, name) ? code : null;
    }

    private bool IsFullAt(int at, int to) => NameAt(SkipOpener(at, to), to) is { IsFull: true };

    /// <summary>The division named at a position, the last of a chain (宜昌市夷陵区); null where none that can act here is.</summary>
    private PlaceMention? NameAt(int at, int to)
    {
        PlaceMention? found = null;
        while (at < to && index.At(view, at, issuing, year) is { } name && name.End <= to && CanAct(name.Code) && (found is null || found.Value.Code.Holds(name.Code)))
        {
            found = name;
            at = name.End;
        }

        return found;
    }

    /// <summary>Divisions inside the issuer act in its document; provinces act in any, and cities in those of the centre.</summary>
    private bool CanAct(PlaceCode code) =>
        code.IsDivision && (issuing.IsDivision ? issuing.Province.Holds(code) || code == code.Province : code == code.Prefecture || PlaceIndex.IsDirectlyAdministered(code));

    private bool Acts(int end, int to, PlaceMention name)
    {
        var rest = view.AsSpan(end, to - end);
        if (rest.IsEmpty || rest.TrimEnd("。；;！!").IsEmpty)
        {
            return true; // A line that is a name.
        }

        if (StartsWithAny(end, Attributed))
        {
            return false;
        }

        return name.IsFull || !NotPlaces.IsEveryday(view.AsSpan(name.Start, name.Length)) || rest[0] is '：' or ':';
    }

    private bool IsWhole(int at) => StartsWithAny(at, Wholes) || (issuing != issuing.Province && StartsWithAny(at, WholesOfCity));

    private bool StartsWithAny(int at, string[] words)
    {
        foreach (var word in words)
        {
            if (view.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

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

        foreach (var opener in Openers)
        {
            if (view.AsSpan(at, to - at).StartsWith(opener, StringComparison.Ordinal))
            {
                return at + opener.Length;
            }
        }

        return at;
    }

    /// <summary>Over marks and numbers at the head of a statement: ——, ●, （一）, 1., 一是.</summary>
    private int SkipNumber(int from, int to)
    {
        while (from < to)
        {
            var number = Number(from, to);
            if (number == 0 && view[from] is >= '\u4e00' and <= '\u9fff')
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
