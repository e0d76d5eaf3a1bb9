using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>
/// Tells what a short line is that stands around a document. Lines come without blanks, so that 济 南 市 公 安 局 and
/// 索 引 号： are seen for what they are.
/// </summary>
internal static class LineKind
{
    private const string Colons = "：:";

    /// <summary>Characters of contact lines that have run together, signature and date behind them included.</summary>
    private const int LongestContacts = 250;

    private static readonly string[] NotAddressed = ["责任", "牵头", "联系", "应当", "下列", "以下", "负责", "可以", "不得", "按照", "之一", "情形", "抓好"];

    private static readonly string[] Deeds = ["关于", "推进", "加快", "部署", "建设", "开展", "加强", "召开", "决定", "支持", "促进", "推动", "深化", "确定", "实施"];

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("，。；：、《》！？“”");

    /// <summary>发布时间：…, 责任编辑：…, 【字号：, 联系电话：….</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line, bool inBody)
    {
        line = line.TrimStart("（(【[·•");
        var colon = line.IndexOfAny(Colons);
        if (colon is < 1 or > 10)
        {
            return false;
        }

        var label = line[..colon].TrimEnd("】]");
        return inBody ? LineWords.ContactLabels.Contains(label) : LineWords.Labels.Contains(label);
    }

    /// <summary>某政府门户网站 www.example.cn 2006年02月16日 来源：某社: where and when a page took a text from.</summary>
    public static bool IsSourceLine(ReadOnlySpan<char> line) =>
        line.Length <= 60 && line.IndexOf("来源：") > 0 && line.IndexOfAnyInRange('0', '9') >= 0 && !line.ContainsAny("，。；");

    /// <summary>首页>政务公开>政策文件, 当前位置：….</summary>
    public static bool IsBreadcrumb(ReadOnlySpan<char> line) =>
        line.IndexOf("当前位置") >= 0 || line.IndexOf("您的位置") >= 0 || line.IndexOf("您现在的位置") >= 0
        || (line.StartsWith("首页") && line.IndexOfAny('>', '＞', '»') > 0)
        || line is ">" or ">>" or "»" or "＞";

    /// <summary>本刊记者刘海, 本报记者 戴冰摄, 记者张三报道.</summary>
    public static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length <= 30
        && (line.IndexOf("记者") is >= 0 and <= 4 || line.StartsWith("通讯员") || line.EndsWith("摄") || line.StartsWith("（资料图") || line.StartsWith("(资料图"))
        && line.IndexOfAny('。', '，', '；') < 0;

    /// <summary>浙江省省长刘捷, 国务院总理, 省长赵刚作政府工作报告: an office with its holder's name and nothing else.</summary>
    public static bool IsOfficeHolder(ReadOnlySpan<char> line)
    {
        line = line.Trim("（）()—－-。");
        if (line.Length > 40 || line.IndexOfAny('，', '、', '：') >= 0)
        {
            return false;
        }

        if (line.EndsWith("作政府工作报告") || line.EndsWith("作工作报告"))
        {
            return true;
        }

        foreach (var office in LineWords.Offices)
        {
            var at = line.LastIndexOf(office);
            if (at is >= 0 and <= 16 && IsNameOrNothing(line[(at + office.Length)..]) && line.Length > office.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>——2026年1月25日在北京市第十六届人民代表大会第四次会议上.</summary>
    public static bool IsSession(ReadOnlySpan<char> line)
    {
        if (line.Length > 90)
        {
            return false;
        }

        var said = line.Trim("—－-–（）()。");
        return StartsWithDate(said)
            && (said.EndsWith("会议上") || said.EndsWith("大会上") || said.EndsWith("全会上") || said.EndsWith("讲话") || said.EndsWith("政府工作报告")
                || (said.IndexOf("会议上") is > 0 and var at && IsOfficeHolder(said[(at + 3)..])));
    }

    /// <summary>2019年9月27日山东省第十三届人民代表大会常务委员会第十四次会议批准, (2014年…公布 根据…修正).</summary>
    public static bool IsHistory(ReadOnlySpan<char> line)
    {
        var said = line.TrimStart("（(");
        if (said.Length < line.Length)
        {
            return said.Length <= 1200 && line[^1] is '）' or ')' && said.IndexOf('年') >= 0 && TellsOfEnactment(said);
        }

        said = said.StartsWith("根据") ? said[2..] : said.StartsWith("经") ? said[1..] : said;
        return StartsWithDate(said)
            && said.Length <= 500
            && said[..^1].IndexOf('。') < 0
            && (TellsOfEnactment(said) || (said.Length < 40 && (said.EndsWith("施行") || said.EndsWith("实施") || said.EndsWith("发布"))));
    }

    /// <summary>日山东省第十二届人民代表大会…批准, 〈…〉的决定》第二次修正: what a line of history was broken into.</summary>
    public static bool ContinuesHistory(ReadOnlySpan<char> line) =>
        line.Length < 200
        && NumberMark.At(line, 0).Kind == MarkKind.None
        && (StartsWithDate(line) || line[0] is '〈' or '《' or '日' or '）' or ')' || line.EndsWith("修正") || line.EndsWith("修订") || line.EndsWith("批准") || line.EndsWith("通过") || line.EndsWith("公布") || line.EndsWith("施行") || line.EndsWith("修正）") || line.EndsWith("修正)"))
        && line.IndexOf("制定本") < 0;

    /// <summary>Whether a 《 or 〈 of the line is not closed in it.</summary>
    public static bool IsOpen(ReadOnlySpan<char> line) => line.Count('《') + line.Count('〈') > line.Count('》') + line.Count('〉');

    /// <summary>各市人民政府，省政府各部门：, 各位代表：, 同志们！.</summary>
    public static bool IsAddressee(ReadOnlySpan<char> line)
    {
        if (line is "各位代表！" or "各位代表!" or "同志们！" or "同志们!" or "各位代表：" or "各位代表:" or "同志们：" or "同志们:" or "各位委员：" or "各位代表，")
        {
            return true;
        }

        if (line.Length is < 4 or > 260 || !Colons.Contains(line[^1], StringComparison.Ordinal) || NumberMark.At(line, 0).Kind != MarkKind.None)
        {
            return false;
        }

        var named = line[..^1];
        return Characters.IsHan(named[0]) && !named.ContainsAny("。；！？《") && !Has(named, NotAddressed) && !EndsLikeAnnouncement(named) && NamesBodies(named);
    }

    /// <summary>河北省教育厅, 济南市公安局济南市交通局, 财政部税务总局科技部: bodies and nothing else.</summary>
    public static bool IsSignature(ReadOnlySpan<char> line)
    {
        line = line.Trim("（）()");
        if (line.Length is < 3 or > 60 || line.ContainsAny(NotInNames) || Has(line, Deeds) || NumberMark.At(line, 0).Kind != MarkKind.None)
        {
            return false;
        }

        return EndsWithBody(line);
    }

    /// <summary>Whether a line ends with the name of a body that issues documents.</summary>
    public static bool EndsWithBody(ReadOnlySpan<char> line)
    {
        foreach (var body in LineWords.Bodies)
        {
            if (line.EndsWith(body))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>2022年3月10日, （2026年1月3日）, 2020-08-01 14:37, 二〇〇六年三月二十九日: a date and nothing else.</summary>
    public static bool IsDate(ReadOnlySpan<char> line)
    {
        line = line.Trim("（）()[]*");
        if (line.Length is < 6 or > 24)
        {
            return false;
        }

        foreach (var character in line)
        {
            if (!char.IsAsciiDigit(character) && !"年月日号时分秒-/.:：〇○零一二三四五六七八九十ＯO０１２３４５６７８９星期".Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return line.Contains('年') || line.ContainsAny('-', '/', '.');
    }

    /// <summary>河北省教育厅2019年3月8日: bodies and a date.</summary>
    public static bool IsSignatureWithDate(ReadOnlySpan<char> line)
    {
        var year = line.IndexOf('年');
        return year > 6 && IsDate(line[(year - 4)..]) && IsSignature(line[..(year - 4)]);
    }

    /// <summary>济工信装备字〔2022〕1号.</summary>
    public static bool IsDocumentNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim("（）()");
        return line.Length is >= 6 and <= 40 && line[^1] == '号' && line.IndexOfAny("〔［[﹝【") is > 0 and < 16 && !line.ContainsAny("，。：（(");
    }

    /// <summary>（此件公开发布）, 点击此处下载相关附件, 更多信息请关注官方微信….</summary>
    public static bool IsNotice(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= 60
        && (line.IndexOf("此件") is >= 0 and <= 1 || line.StartsWith("点击") || line.StartsWith("可点击") || line.StartsWith("扫一扫") || line.IndexOf("官方微信") >= 0
            || line.IndexOf("点击下载") >= 0 || (line[0] is '（' or '(' && line.IndexOf("资料由") > 0) || line.StartsWith("版权所有") || line.IndexOf("ICP备") >= 0 || line.IndexOf("公网安备") >= 0
            || line.StartsWith("http") || line.StartsWith("www.") || line.StartsWith("<!--"));

    /// <summary>省教育厅科技处，联系电话：0531-81916539: whom to ask, in a line of its own.</summary>
    public static bool IsContact(ReadOnlySpan<char> line) =>
        (NumberMark.At(line, 0) is { Kind: not MarkKind.None } mark && line[mark.Length..] is "联系方式" or "联系人" or "联系电话" or "联系人及联系方式" or "联系人及联系电话" or "联系人和联系方式")
        || (line.Length <= 60
        && (line.IndexOf("联系人：") >= 0 || line.IndexOf("联系人及") is >= 0 and < 4 || line.IndexOf("电话：") >= 0 || line.IndexOf("邮箱：") >= 0 || line.IndexOf("网址：") >= 0 || line.IndexOf("传真：") >= 0)
        && line.IndexOfAnyInRange('0', '9') >= 0);

    /// <summary>组织单位：某厅　　联系人：张某　　联系电话：…　　邮箱：…: contact lines run together, three labels or more and nothing said.</summary>
    public static bool IsContacts(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestContacts || text.Contains('。'))
        {
            return false;
        }

        var labels = 0;
        foreach (var label in (ReadOnlySpan<string>)["联系人", "电话", "邮箱", "传真", "邮编", "地址", "网址", "邮政编码"])
        {
            labels += text.IndexOf(label) is >= 0 and var at && at + label.Length < text.Length && Colons.Contains(text[at + label.Length], StringComparison.Ordinal) ? 1 : 0;
        }

        return labels >= 3;
    }

    private static bool TellsOfEnactment(ReadOnlySpan<char> said)
    {
        foreach (var word in (ReadOnlySpan<string>)["通过", "公布", "批准", "修正", "修订", "令〔", "令[", "发布"])
        {
            if (said.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithDate(ReadOnlySpan<char> line) =>
        line.Length > 9 && line.IndexOf('年') == 4 && line[..9].Contains('月') && (char.IsAsciiDigit(line[0]) || line[0] is '二' or '一' or '１' or '２');

    private static bool IsNameOrNothing(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!Characters.IsHan(character))
            {
                return false;
            }
        }

        return name.Length is 0 or (>= 2 and <= 4) && !name.EndsWith("令");
    }

    private static bool Has(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsLikeAnnouncement(ReadOnlySpan<char> named)
    {
        foreach (var end in (ReadOnlySpan<string>)["如下", "下列", "以下", "包括", "要求", "意见", "工作", "任务", "措施", "内容", "情况", "问题", "目标", "职责", "条件", "原则", "指出", "强调", "认为", "通知", "决定"])
        {
            if (named.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesBodies(ReadOnlySpan<char> named)
    {
        foreach (var body in (ReadOnlySpan<string>)["政府", "局", "厅", "委员会", "单位", "部门", "企业", "学校", "院校", "公司", "办公室", "中心", "管委会", "代表", "同志", "委、", "机构", "高校"])
        {
            if (named.IndexOf(body) >= 0)
            {
                return named[0] is '各' or '省' or '市' or '全' or '有' or '区' || named.EndsWith(body);
            }
        }

        return false;
    }
}
