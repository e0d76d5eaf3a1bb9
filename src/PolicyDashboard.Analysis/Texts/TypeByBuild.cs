using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>Tells what sort of paper a document is by what it opens with and how it goes on, where no title says so.</summary>
internal static class TypeByBuild
{
    private const int Opening = 600;
    private const int LongestSentence = 300;

    /// <summary>What papers that set something going say of themselves in their first lines; the first that is found decides.</summary>
    private static readonly (string Formula, DocumentType Type)[] Formulas =
    [
        ("制定本规划", DocumentType.Plan), ("编制本规划", DocumentType.Plan), ("制定本条例", DocumentType.Regulation), ("制定本", DocumentType.Policy), ("制订本", DocumentType.Policy),
        ("提出以下意见", DocumentType.Policy), ("通知如下", DocumentType.Policy), ("提出如下", DocumentType.Policy), ("制定以下", DocumentType.Policy), ("制定如下", DocumentType.Policy),
        ("印发给你们", DocumentType.Policy), ("印发你们", DocumentType.Policy), ("转发给你们", DocumentType.Policy), ("收悉", DocumentType.Policy), ("予以公示", DocumentType.Policy), ("现予公布", DocumentType.Policy),
        ("现将有关事项", DocumentType.Policy), ("有关要求通知", DocumentType.Policy), ("申报指南如下", DocumentType.Policy),
    ];

    private static readonly SearchValues<string> Gatherings = SearchValues.Create(["会议", "大会", "论坛", "峰会", "年会", "座谈会", "对话", "宣贯会", "筹备会", "发布会"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Held = SearchValues.Create(["召开", "举行", "举办"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Lately = SearchValues.Create(["近日", "日前", "记者从"], StringComparison.Ordinal);

    /// <summary>The type; null where the build does not tell.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="head">Its first characters.</param>
    /// <param name="body">The line its body begins with.</param>
    public static Found<DocumentType>? Of(TextLayout layout, string head, int body)
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

        // A congress of the party hears a report: 我代表第十六届中央委员会向大会作报告.
        if (head.Contains("中央委员会", StringComparison.Ordinal) && (head.Contains("向大会作报告", StringComparison.Ordinal) || head.Contains("大会上的报告", StringComparison.Ordinal)))
        {
            return new Found<DocumentType>(DocumentType.Speech, null, "向党的代表大会作报告");
        }

        foreach (var (formula, type) in Formulas)
        {
            if (head.Contains(formula, StringComparison.Ordinal))
            {
                return new Found<DocumentType>(type, null, $"正文“{formula}”");
            }
        }

        return ByFirstSentence(layout, body);
    }

    private static Found<DocumentType>? ByFirstSentence(TextLayout layout, int body)
    {
        if (body >= layout.Lines.Count)
        {
            return null;
        }

        var line = layout.Text(layout.Lines[body]);
        var sentence = line[..Math.Min(line.Length, LongestSentence)];
        sentence = sentence.IndexOf('。') is >= 0 and var stop ? sentence[..stop] : sentence;
        if (DateScanner.OpensWithDay(sentence) && sentence.ContainsAny(Gatherings) && sentence.ContainsAny(Held))
        {
            return new Found<DocumentType>(DocumentType.MeetingNews, null, "导语报道会议");
        }

        return sentence.ContainsAny(Lately) && IsNews(sentence.ToString()) ? new Found<DocumentType>(DocumentType.Commentary, null, "新闻体导语")
            : IsAddressed(layout, body) ? new Found<DocumentType>(DocumentType.Policy, null, "开头主送机关")
            : line.StartsWith("一、总体要求") ? new Found<DocumentType>(DocumentType.Policy, null, "正文“总体要求”")
            : Count(layout.Plain, "\n答：") + Count(layout.Plain, "\n答:") >= 2 ? new Found<DocumentType>(DocumentType.Commentary, null, "一问一答") : null;
    }

    /// <summary>各省、自治区、直辖市商务主管部门： in the first lines, or before the body's first sentence; 各位代表： and 同志们： open what is spoken.</summary>
    private static bool IsAddressed(TextLayout layout, int body)
    {
        Span<char> buffer = stackalloc char[LongestSentence];
        for (var i = 0; i <= body; i++)
        {
            var line = layout.Text(layout.Lines[i]);
            var opening = Boilerplate.Squeeze(line[..Math.Min(line.IndexOfAny('：', ':') + 1, LongestSentence)], buffer);
            if (LineKind.IsAddressee(opening) && !opening.StartsWith("各位") && !opening.StartsWith("同志"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One of the first headings is 出台背景 or the like: somebody explains a document.</summary>
    public static bool TellsBackground(TextLayout layout)
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

    /// <summary>记者, 近日 or the like; 记者节 and 10月15日前 are no news.</summary>
    public static bool IsNews(string head) =>
        Stands(head, "记者", followed: '节', preceded: false) || head.Contains("近日", StringComparison.Ordinal) || Stands(head, "日前", followed: '\0', preceded: true) || head.Contains("新华社", StringComparison.Ordinal);

    /// <summary>Whether a word stands in a text where neither the character follows nor, if that is asked, a digit stands before it.</summary>
    private static bool Stands(string text, string word, char followed, bool preceded)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var next = at + word.Length;
            if ((next == text.Length || text[next] != followed) && !(preceded && at > 0 && (char.IsDigit(text[at - 1]) || "一二三四五六七八九十".Contains(text[at - 1], StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsMeeting(string text) =>
        Count(text, "会议指出") + Count(text, "会议强调") + Count(text, "会议认为") + Count(text, "会议决定") + Count(text, "会议确定") + Count(text, "会议要求") >= 2
        || (text.AsSpan(0, Math.Min(text.Length, Opening)).IndexOf("会议") >= 0 && Count(text, "指出，") + Count(text, "强调，") >= 3);

    private static int Count(ReadOnlySpan<char> text, string word) => text.Count(word);
}
