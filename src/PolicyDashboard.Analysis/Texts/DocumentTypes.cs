namespace PolicyDashboard.Analysis.Texts;

/// <summary>Tells what sort of paper a document is: by its title, then by how it is built and what it opens with.</summary>
internal static class DocumentTypes
{
    private const int Opening = 600;

    /// <summary>Characters of 中华人民共和国某某省人民政府 before 令.</summary>
    private const int LongestIssuer = 14;

    /// <summary>Characters of the head within which an order names its number.</summary>
    private const int LongestOrder = 120;

    private static readonly string[] Commentaries =
    [
        "解读", "答记者问", "记者问", "问答", "解答", "图解", "一图读懂", "纪实", "详解", "政策简介", "起草说明", "综述", "评论员", "述评", "侧记", "新闻发布会", "普法宣传", "优惠政策", "观察",
    ];

    private static readonly string[] Speeches = ["讲话", "致辞", "致词", "发言", "演讲", "贺词"];

    private static readonly string[] Meetings = ["主持召开", "召开会议", "常务会议", "工作会议", "座谈会", "动员大会", "会议精神", "全会公报", "全体会议", "政治局", "会议召开", "会议举行", "推进会", "部署会", "会议纪要", "党代表大会"];

    private static readonly string[] Agendas = ["审议", "讨论", "会议审议", "会议通过", "研究部署", "分析研究", "听取", "决定召开", "决定20", "中共中央政治局召开", "政治局召开"];

    private static readonly string[] Announcements = ["通知", "公告", "通告", "决定", "批复", "复函", "函", "通报"];

    private static readonly string[] Issues = ["发布", "公布", "出台", "印发", "颁布", "正式发布", "正式出台"];

    /// <summary>What brackets and lines under the title of a regulation say.</summary>
    private static readonly string[] Enactments = ["会议通过", "代表大会", "人民政府公布", "人民政府批准", "会议批准", "厅公布", "常务会议", "政务院发布", "国务院发布"];

    private static readonly string[] Orders = ["政府令", "主席令", "国务院令"];

    private static readonly string[] Plans = ["规划纲要", "发展纲要", "计划纲要", "规划", "五年计划", "纲要"];

    private static readonly string[] Laws = ["条例", "国法", "进法", "护法", "障法", "理法", "及法", "码法", "全法", "业法", "步法", "化法", "争法", "同法", "讼法", "罚法", "可法", "织法", "修正案"];

    private static readonly string[] Rules = ["办法", "规定", "细则", "规则", "决定", "守则", "决议", "规程", "法", "条例", "修正案"];

    private static readonly string[] Accounts = ["年度报告", "年报", "年度报", "工作总结", "进展情况", "完成情况", "实施情况", "汇报", "统计表", "信息公开报告", "工作报告", "法治政府建设情况", "情况报告"];

    private static readonly string[] Papers =
    [
        "通知", "意见", "方案", "措施", "若干举措", "行动计划", "计划", "批复", "复函", "函", "公告", "通告", "通报", "决定", "办法", "规定", "细则", "要点", "若干政策", "政策", "目录", "指南", "指引", "预案", "规程", "规范", "标准", "令",
        "名单", "公示", "清单", "制度", "建议", "征集", "纪要",
    ];

    /// <summary>The type; 其他 where it is not to be told.</summary>
    public static Found<DocumentType> Of(TextLayout layout, int body, Found<string>? title)
    {
        var name = MatchingView.Of(title?.Value ?? "").Text;
        var head = Head(layout, body);
        return ByTitle(name, Subtitle(layout, body), head, layout, title?.Where) ?? TypeByBuild.Of(layout, head, body) ?? ByTitleCutShort(name, title?.Where) ?? new Found<DocumentType>(DocumentType.Other, null, "标题与结构均未说明文种");
    }

    /// <summary>Whether a document of this type and title tells what somebody did (纪实, 综述, a report of the press) and not what a policy says.</summary>
    public static bool TellsDeeds(Found<DocumentType> type, string title) =>
        type.Value == DocumentType.Commentary && First(title, ["解读", "问", "解答", "图解", "简介", "说明", "政策", "印发", "办法", "方案", "措施", "规划", "意见"]) is null;

    private static Found<DocumentType>? ByTitle(string title, string subtitle, string head, TextLayout layout, TextSpan? where)
    {
        var bare = WithoutBrackets(title);
        // 关于…税收优惠政策的公告 announces, whatever it is about; 《关于…的公告》解读 and 解读《关于…的公告》 do not.
        var announces = bare.Contains("关于", StringComparison.Ordinal) && title.TrimEnd(' ', '.', '…')[^1..] is not ("》" or "”") && EndsWith(bare, Announcements);
        if (!announces && (First(bare, Commentaries) ?? First(subtitle, Commentaries)) is { } commentary)
        {
            return Titled(DocumentType.Commentary, commentary, where);
        }

        if (bare.Contains("主持召开", StringComparison.Ordinal) || Array.Exists(Agendas, agenda => bare.StartsWith(agenda, StringComparison.Ordinal)))
        {
            return Titled(DocumentType.MeetingNews, Array.Find(Agendas, agenda => bare.StartsWith(agenda, StringComparison.Ordinal)) ?? "主持召开", where);
        }

        if ((bare.Contains("政府工作报告", StringComparison.Ordinal) || bare.EndsWith("施政报告", StringComparison.Ordinal)) && First(bare, ["分工", "任务", "通知", "意见", "落实"]) is null)
        {
            return Titled(DocumentType.WorkReport, "政府工作报告", where);
        }

        if ((EndsWith(bare, Papers) ? null : First(bare, Speeches) ?? First(subtitle, ["大会上的报告", "会上的讲话"])) is { } speech)
        {
            return Titled(DocumentType.Speech, speech, where);
        }

        if ((First(bare, Meetings) ?? Ending(bare, ["会议"])) is { } meeting && !(EndsWith(bare, Papers) && !bare.EndsWith("会议纪要", StringComparison.Ordinal)))
        {
            return Titled(DocumentType.MeetingNews, meeting, where);
        }

        var announced = bare.Contains("印发", StringComparison.Ordinal) || bare.Contains("转发", StringComparison.Ordinal) || bare.Contains("发布", StringComparison.Ordinal) || EndsWith(bare, ["通知", "意见", "批复", "复函", "函", "公告", "通告", "通报", "方案", "措施"]);
        if (where is not null && IsHeadline(title))
        {
            return new Found<DocumentType>(DocumentType.Commentary, where, "标题报道文件发布");
        }

        if (!announced && EndsWith(bare, Rules) && (EndsWith(bare, Laws) || IsEnacted(head)))
        {
            return Titled(DocumentType.Regulation, Ending(bare, Rules)!, where);
        }

        if (where is not null && (TypeByBuild.TellsBackground(layout) || (TypeByBuild.IsNews(head) && (EndsWith(title.TrimEnd(), ["公布", "发布", "》", "》..."]) || !announced && !bare.Contains("关于", StringComparison.Ordinal)))))
        {
            return new Found<DocumentType>(TypeByBuild.IsMeeting(layout.Plain) ? DocumentType.MeetingNews : DocumentType.Commentary, null, "新闻体导语或背景说明");
        }

        if (Ending(WithoutBrackets(Announced(bare)), Plans) is { } plan)
        {
            return Titled(DocumentType.Plan, plan, where);
        }

        if (Ending(bare, Accounts) is { } account)
        {
            return Titled(DocumentType.Other, account, where);
        }

        if (Ending(bare, Papers) is { } paper)
        {
            return Titled(DocumentType.Policy, paper, where);
        }

        if (bare.IndexOf("关于", StringComparison.Ordinal) is > 3 and var about && !bare.AsSpan(0, about).ContainsAny('，', '《') && LineKind.EndsWithBody(bare.AsSpan(0, about)))
        {
            return Titled(DocumentType.Policy, "关于", where);
        }

        return First(bare, Papers) is { } within && announced ? Titled(DocumentType.Policy, within, where) : null;
    }

    /// <summary>某厅转发中共某党组关于学习贯彻…: a title cut short does not say that it is a notice, but that it passes something on.</summary>
    private static Found<DocumentType>? ByTitleCutShort(string title, TextSpan? where) =>
        title.TrimEnd() is [.., '…' or '.'] && title.Contains("关于", StringComparison.Ordinal) && First(title, ["印发", "转发"]) is { } passes
            ? Titled(DocumentType.Policy, passes, where) : null;

    /// <summary>A bracket or lines under the title tell of a people's congress or an order.</summary>
    private static bool IsEnacted(string head) => Array.Exists(Enactments, head.Contains) || Array.Exists(Orders, order => IsNamed(head, order)) || IsOrdered(head);

    /// <summary>A word of an order, but not in the bracket behind another paper's title: 《某条例》（国务院令第586号）.</summary>
    private static bool IsNamed(string head, string order)
    {
        for (var at = head.IndexOf(order, StringComparison.Ordinal); at >= 0; at = head.IndexOf(order, at + order.Length, StringComparison.Ordinal))
        {
            var before = head.AsSpan(Math.Max(0, at - LongestIssuer), Math.Min(at, LongestIssuer));
            if (before.LastIndexOf("》（") < 0 && before.LastIndexOf("》(") < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>中华人民共和国某部令第30号 at the head: departments order rules too. （国务院令第640号） in a bracket is another's.</summary>
    private static bool IsOrdered(string head)
    {
        var start = head.AsSpan(0, Math.Min(head.Length, LongestOrder));
        return start.IndexOf("令第") is > 0 and var at && at + 2 < start.Length && char.IsDigit(start[at + 2]) && start[..at].LastIndexOfAny('（', '(') <= start[..at].LastIndexOfAny('）', ')');
    }

    /// <summary>《某办法》发布, 某部印发《某方案》——引导企业创新: a paper tells what was issued; what issues it ends 的通知.</summary>
    private static bool IsHeadline(string title)
    {
        var close = title.IndexOf('》', StringComparison.Ordinal);
        var open = title.IndexOf('《', StringComparison.Ordinal);
        if (open < 0 || close < open || title.AsSpan(0, open).IndexOf("关于") >= 0)
        {
            return false;
        }

        var (before, rest) = (title[..open].TrimEnd(), title[(close + 1)..].Trim());
        return Array.Exists(Issues, issue => rest.StartsWith(issue, StringComparison.Ordinal))
            ? !EndsWith(title, ["通知", "公告", "决定", "办法"])
            : rest is ['—' or '―' or '：', ..] && EndsWith(before, Issues);
    }

    /// <summary>What a notice passes on: 河北省科技创新“十四五”规划 of 关于印发…的通知; the title itself where it passes on nothing.</summary>
    private static string Announced(string title)
    {
        var start = title.IndexOf('发', StringComparison.Ordinal) is > 0 and var at && title[at - 1] is '印' or '转' ? at + 1 : 0;
        var end = title.EndsWith("的通知", StringComparison.Ordinal) ? title.Length - 3 : title.Length;
        return title[start..Math.Max(start, end)].Trim('《', '》', ' ');
    }

    /// <summary>——全省各地推进全面深化改革纪实; empty without one.</summary>
    private static string Subtitle(TextLayout layout, int body)
    {
        for (var i = 0; i < Math.Min(layout.Lines.Count, body + 1); i++)
        {
            if (layout.Text(layout.Lines[i]) is ['—' or '―', ..] and { Length: < 60 } line)
            {
                return line.ToString();
            }
        }

        return "";
    }

    private static string Head(TextLayout layout, int body)
    {
        var start = body < layout.Lines.Count ? layout.Lines[body].Span.Start : layout.Plain.Length;
        return layout.Plain[..Math.Min(layout.Plain.Length, start + Opening)];
    }

    private static Found<DocumentType> Titled(DocumentType type, string word, TextSpan? where) => new(type, where, $"标题“{word}”");

    private static string? First(string title, string[] words) => Array.Find(words, word => title.Contains(word, StringComparison.Ordinal));

    private static string? Ending(string title, string[] words) => Array.Find(words, word => title.EndsWith(word, StringComparison.Ordinal));

    private static bool EndsWith(string title, string[] words) => Ending(title, words) is not null;

    /// <summary>Without （试行）, （2020年…修订） and the like at its end.</summary>
    private static string WithoutBrackets(string title)
    {
        title = title.TrimEnd('.', '…', '》', '〉', '”', ' ');
        while (title.Length > 1 && title[^1] is '）' or ')' or '】' or '〕' && title.LastIndexOfAny(['（', '(', '【', '〔']) is > 0 and var open)
        {
            title = title[..open].TrimEnd('》', '〉', '”', ' ');
        }

        return title;
    }
}
