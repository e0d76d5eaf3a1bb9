namespace PolicyDashboard.Analysis.Texts;

/// <summary>Tells what sort of paper a document is: by its title, then by how it is built and what it opens with.</summary>
internal static class DocumentTypes
{
    private const int Opening = 600;

    private static readonly string[] Commentaries =
    [
        "解读", "答记者问", "记者问", "问答", "解答", "图解", "一图读懂", "纪实", "详解", "政策简介", "起草说明", "综述", "评论员", "述评", "侧记", "新闻发布会", "普法宣传", "优惠政策", "观察",
    ];

    private static readonly string[] Speeches = ["讲话", "致辞", "致词", "发言", "演讲", "贺词"];

    private static readonly string[] Meetings = ["主持召开", "召开会议", "常务会议", "工作会议", "座谈会", "动员大会", "会议精神", "全会公报", "全体会议", "政治局", "会议召开", "会议举行", "推进会", "部署会", "会议纪要", "党代表大会"];

    private static readonly string[] Agendas = ["审议", "讨论", "会议审议", "会议通过", "研究部署", "分析研究", "听取", "决定召开", "决定20", "中共中央政治局召开", "政治局召开"];

    private static readonly string[] Plans = ["规划纲要", "发展纲要", "计划纲要", "规划", "五年计划", "纲要"];

    private static readonly string[] Laws = ["条例", "国法", "进法", "护法", "障法", "理法", "及法", "码法", "全法", "业法", "步法", "化法", "争法", "同法", "讼法", "罚法", "可法", "织法"];

    private static readonly string[] Rules = ["办法", "规定", "细则", "规则", "决定", "守则", "决议", "规程", "法", "条例"];

    private static readonly string[] Accounts = ["年度报告", "年报", "年度报", "工作总结", "进展情况", "完成情况", "实施情况", "汇报", "统计表", "信息公开报告", "工作报告", "法治政府建设情况", "情况报告"];

    private static readonly string[] Papers =
    [
        "通知", "意见", "方案", "措施", "行动计划", "计划", "批复", "复函", "函", "公告", "通告", "通报", "决定", "办法", "规定", "细则", "要点", "若干政策", "政策", "目录", "指南", "指引", "预案", "规程", "规范", "标准", "令",
        "名单", "公示", "清单", "制度", "建议", "征集", "纪要",
    ];

    /// <summary>The type; 其他 where it is not to be told.</summary>
    public static Found<DocumentType> Of(TextLayout layout, int body, Found<string>? title)
    {
        var name = MatchingView.Of(title?.Value ?? "").Text;
        var head = Head(layout, body);
        return ByTitle(name, Subtitle(layout, body), head, layout, title?.Where) ?? ByBuild(layout, body, head) ?? new Found<DocumentType>(DocumentType.Other, null, "标题与结构均未说明文种");
    }

    /// <summary>Whether a document of this type and title tells what somebody did (纪实, 综述, a report of the press) and not what a policy says.</summary>
    public static bool TellsDeeds(Found<DocumentType> type, string title) =>
        type.Value == DocumentType.Commentary && First(title, ["解读", "问", "解答", "图解", "简介", "说明", "政策", "印发", "办法", "方案", "措施", "规划", "意见"]) is null;

    private static Found<DocumentType>? ByTitle(string title, string subtitle, string head, TextLayout layout, TextSpan? where)
    {
        var bare = WithoutBrackets(title);
        if ((First(bare, Commentaries) ?? First(subtitle, Commentaries)) is { } commentary)
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

        if (First(bare, Speeches) is { } speech)
        {
            return Titled(DocumentType.Speech, speech, where);
        }

        if ((First(bare, Meetings) ?? Ending(bare, ["会议"])) is { } meeting && !(EndsWith(bare, Papers) && !bare.EndsWith("会议纪要", StringComparison.Ordinal)))
        {
            return Titled(DocumentType.MeetingNews, meeting, where);
        }

        var announced = bare.Contains("印发", StringComparison.Ordinal) || bare.Contains("转发", StringComparison.Ordinal) || bare.Contains("发布", StringComparison.Ordinal) || EndsWith(bare, ["通知", "意见", "批复", "复函", "函", "公告", "通告", "通报", "方案", "措施"]);
        if (!announced && EndsWith(bare, Rules) && (EndsWith(bare, Laws) || IsEnacted(head)))
        {
            return Titled(DocumentType.Regulation, Ending(bare, Rules)!, where);
        }

        if (where is not null && (TellsBackground(layout) || (IsNews(head) && (EndsWith(title.TrimEnd(), ["公布", "发布", "》", "》..."]) || !announced && !bare.Contains("关于", StringComparison.Ordinal)))))
        {
            return new Found<DocumentType>(IsMeeting(layout.Plain) ? DocumentType.MeetingNews : DocumentType.Commentary, null, "新闻体导语或背景说明");
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

        if (bare.IndexOf("关于", StringComparison.Ordinal) is > 3 and var about && LineKind.IsSignature(bare.AsSpan(0, about)))
        {
            return Titled(DocumentType.Policy, "关于", where);
        }

        return First(bare, Papers) is { } within && announced ? Titled(DocumentType.Policy, within, where) : null;
    }

    private static Found<DocumentType>? ByBuild(TextLayout layout, int body, string head)
    {
        if (head.Contains("各位代表", StringComparison.Ordinal) && (head.Contains("向大会", StringComparison.Ordinal) || head.Contains("政府工作", StringComparison.Ordinal) || head.Contains("人民代表大会", StringComparison.Ordinal)))
        {
            return new Found<DocumentType>(DocumentType.WorkReport, null, "向人民代表大会报告工作");
        }

        if (head.Contains("作工作报告", StringComparison.Ordinal) || (layout.Lines.Count > 20 && layout.Text(layout.Lines[0]).EndsWith("工作回顾")))
        {
            return new Found<DocumentType>(DocumentType.WorkReport, null, "工作回顾与报告");
        }

        if (IsMeeting(layout.Plain))
        {
            return new Found<DocumentType>(DocumentType.MeetingNews, null, "会议报道体");
        }

        foreach (var (formula, type) in (ReadOnlySpan<(string, DocumentType)>)
            [("制定本规划", DocumentType.Plan), ("编制本规划", DocumentType.Plan), ("制定本条例", DocumentType.Regulation), ("制定本", DocumentType.Policy), ("提出以下意见", DocumentType.Policy), ("通知如下", DocumentType.Policy), ("提出如下", DocumentType.Policy)])
        {
            if (head.Contains(formula, StringComparison.Ordinal))
            {
                return new Found<DocumentType>(type, null, $"正文“{formula}”");
            }
        }

        return null;
    }

    /// <summary>A bracket or lines under the title tell of a people's congress or an order.</summary>
    private static bool IsEnacted(string head) =>
        head.Contains("会议通过", StringComparison.Ordinal) || head.Contains("人民政府令", StringComparison.Ordinal) || head.Contains("政府令", StringComparison.Ordinal) || head.Contains("代表大会", StringComparison.Ordinal)
        || head.Contains("人民政府公布", StringComparison.Ordinal) || head.Contains("人民政府批准", StringComparison.Ordinal) || head.Contains("主席令", StringComparison.Ordinal) || head.Contains("国务院令", StringComparison.Ordinal) || head.Contains("会议批准", StringComparison.Ordinal)
        || head.Contains("厅公布", StringComparison.Ordinal) || head.Contains("常务会议", StringComparison.Ordinal);

    /// <summary>What a notice passes on: 河北省科技创新“十四五”规划 of 关于印发…的通知; the title itself where it passes on nothing.</summary>
    private static string Announced(string title)
    {
        var start = title.IndexOf('发', StringComparison.Ordinal) is > 0 and var at && title[at - 1] is '印' or '转' ? at + 1 : 0;
        var end = title.EndsWith("的通知", StringComparison.Ordinal) ? title.Length - 3 : title.Length;
        return title[start..Math.Max(start, end)].Trim('《', '》', ' ');
    }

    /// <summary>One of the first headings is 出台背景 or the like: somebody explains a document.</summary>
    private static bool TellsBackground(TextLayout layout)
    {
        for (var i = 0; i < Math.Min(8, layout.Lines.Count); i++)
        {
            var line = layout.Text(layout.Lines[i]);
            if (line.IndexOf("背景") is >= 0 and < 14 && line[..Math.Min(line.Length, 20)] is var start
                && (start.IndexOf("出台") >= 0 || start.IndexOf("编制") >= 0 || start.IndexOf("起草") >= 0 || start.IndexOf("制定") >= 0 || start.IndexOf("发布") >= 0 || start.IndexOf("修订") >= 0 || start.IndexOf("文件") >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNews(string head) =>
        head.Contains("记者", StringComparison.Ordinal) || head.Contains("近日", StringComparison.Ordinal) || head.Contains("日前", StringComparison.Ordinal) || head.Contains("新华社", StringComparison.Ordinal);

    private static bool IsMeeting(string text) =>
        Count(text, "会议指出") + Count(text, "会议强调") + Count(text, "会议认为") + Count(text, "会议决定") + Count(text, "会议确定") + Count(text, "会议要求") >= 2
        || (text.AsSpan(0, Math.Min(text.Length, Opening)).IndexOf("会议") >= 0 && Count(text, "指出，") + Count(text, "强调，") >= 3);

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
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
