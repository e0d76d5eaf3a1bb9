using System.Buffers;
using System.Collections.Frozen;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>Tells statements of form: how a paper is to be read and whom it binds from when on, not what is done.</summary>
/// <remarks>
/// 本条例所称…，是指… says what a word means, …适用本条例 what a law covers, 自…起施行 since when, （责任单位：…） whose a task is, 总则 is a heading over no subject. They name
/// a subject without reporting, planning, demanding or evaluating anything, so they are about no theme.
/// </remarks>
internal static class FormalProvisions
{
    private const int LongestHeading = 16;
    private const int ShortClause = 20;
    private const int LongestClause = 80;
    private const int LongestScope = 160;
    private const string Applies = "适用";
    private const string Obeys = "应当遵守";
    private const string FollowsBelow = "通知如下";

    /// <summary>Characters before 是指 that can be the word explained.</summary>
    private const int LongestWord = 24;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。：:；《");

    private static readonly SearchValues<char> Brackets = SearchValues.Create("（()）。；");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百0123456789");

    private static readonly FrozenSet<string> HeadingWords = FrozenSet.ToFrozenSet(
    [
        "总则", "附则", "法律责任", "罚则", "基本原则", "保障措施", "指导思想", "总体要求", "总体目标", "总体思路", "工作目标", "发展目标", "主要目标", "目标任务",
        "主要内容", "主要任务", "重点任务", "工作任务", "工作要求", "有关要求", "工作措施", "主要措施", "组织实施", "组织保障", "一般规定", "其他规定", "其他事项",
        "监督管理", "管理体制", "实施原则", "编制原则", "起草原则", "活动主题", "适用对象", "面临形势", "框架内容", "注意事项", "工作程序", "申报程序", "公示", "颁发证书",
        "试点内容", "出台背景", "出台意义", "出台过程", "制定背景", "起草过程",
    ]);

    private static readonly FrozenSet<string> OfficeWords = FrozenSet.ToFrozenSet(
        from duty in (string[])["责任", "牵头", "主责", "配合", "参加"] from office in (string[])["单位", "部门", "处室"] select duty + office);

    private static readonly string[] Papers = ["条例", "办法", "规定", "细则", "实施细则", "法", "通知", "意见", "方案", "规则", "规范"];

    private static readonly Words Called = new("所称", "所提");
    private static readonly Words Meaning = new("是指", "系指");
    private static readonly Words MeaningOrParts = new("是指", "系指", "，指", "包括");
    private static readonly Words Binding = new("应当", "不得", "负责", "不适用", "有关规定");
    private static readonly Words Since = new("起施行", "起实施", "起执行");
    private static readonly Words Ending = new("负责解释", "同时废止");
    private static readonly Words Yielding = new("从其规定", "依照其规定");
    private static readonly Words Handing = new("印发你们", "印发给你们", "转发你们", "转发给你们");
    private static readonly Words Below = new("如下：", "如下:", "如下。", "遵照执行");
    private static readonly Words Cutting = new("共分", "分为", "主要包括", "共有");

    /// <summary>Where one of these stands a statement may be of form; in no other, headings and offices apart.</summary>
    public static string[] Cues { get; } =
        [.. Called.All, .. Meaning.All, .. Since.All, .. Ending.All, .. Yielding.All, .. Handing.All, .. Below.All, .. Cutting.All, Applies, Obeys, FollowsBelow];

    /// <summary>Whether a statement is one of form.</summary>
    /// <param name="text">The statement, in simplified and half width characters.</param>
    /// <param name="cues">Its cue words.</param>
    /// <param name="type">What sort of paper it stands in: reports, speeches and news explain terms too, but to say what was done about them.</param>
    public static bool Is(ReadOnlySpan<char> text, Cues cues, DocumentType type)
    {
        var said = Said(text);
        return IsHeading(said) || Assigns(said)
            || (cues.Has(Cue.Form) && type is not (DocumentType.WorkReport or DocumentType.Speech or DocumentType.MeetingNews)
                && (Explains(said) || Covers(said) || TakesEffect(said) || Yields(said) || HandsOn(said) || IsCut(said)));
    }

    /// <summary>A statement without what numbers it.</summary>
    private static ReadOnlySpan<char> Said(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("# 　");
        return text[NumberMark.At(text, 0).Length..].TrimStart("　 ");
    }

    /// <summary>总则, 二、基本原则。 and, where lines are lost, 总体要求（一）指导思想。</summary>
    private static bool IsHeading(ReadOnlySpan<char> said)
    {
        if (said.Length > LongestHeading)
        {
            return false;
        }

        said = said.TrimEnd("。：: 　");
        return IsHeadingWord(said)
            || (said.IndexOf('（') is > 0 and var next && IsHeadingWord(said[..next]) && IsHeadingWord(said[(next + NumberMark.At(said, next).Length)..]));
    }

    private static bool IsHeadingWord(ReadOnlySpan<char> said)
    {
        Span<char> word = stackalloc char[LongestHeading];
        var count = 0;
        foreach (var character in said)
        {
            if (!Characters.IsBlank(character))
            {
                word[count++] = character;
            }
        }

        return HeadingWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..count]);
    }

    /// <summary>（责任单位：市科技局、市财政局）, （省工业和信息化厅负责）: offices alone, behind the measure that is theirs.</summary>
    private static bool Assigns(ReadOnlySpan<char> said)
    {
        // Told by the first character mostly.
        if (said.Length < 5 || said[0] is not ('（' or '(' or '责' or '牵' or '主' or '配' or '参'))
        {
            return false;
        }

        said = said.TrimEnd("。； 　");
        var opens = said[0] is '（' or '(';
        var closes = said.EndsWith('）') || said.EndsWith(')');
        var inside = said[(opens ? 1 : 0)..(closes ? said.Length - 1 : said.Length)];
        return (opens || !closes) && !inside.ContainsAny(Brackets)
            && (OpensWithOffice(inside, mustName: !opens) || (opens && closes && (inside.EndsWith("负责") || inside.EndsWith("牵头") || inside.EndsWith("配合"))));
    }

    private static bool OpensWithOffice(ReadOnlySpan<char> said, bool mustName) =>
        said.Length >= 5 && OfficeWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(said[..4]) && (!mustName || said[4] is '：' or ':');

    /// <summary>本条例所称危险废物，是指…; 核心保护区是指…. Not 标准是指: what a standard asks for is a demand.</summary>
    private static bool Explains(ReadOnlySpan<char> said)
    {
        if (Called.In(said) is >= 0 and var called && !said.StartsWith('为')
            && MeaningOrParts.In(said[called..Math.Min(said.Length, called + LongestClause)]) >= 0)
        {
            return true;
        }

        var means = Meaning.In(said[..Math.Min(said.Length, LongestWord + 3)]);
        return means >= 2 && said[..means].TrimEnd('，') is var word && !word.ContainsAny(Marks)
            && !word.EndsWith("标准") && !word.EndsWith("要求") && !word.EndsWith('费');
    }

    /// <summary>…的管理，适用本条例; 本办法适用于…; not where it binds somebody to something as well.</summary>
    private static bool Covers(ReadOnlySpan<char> said)
    {
        if (EndsWithThis(said, Obeys))
        {
            return true;
        }

        var at = said.IndexOf(Applies);
        if (at < 0 || said.Length >= LongestScope || Binding.In(said) >= 0)
        {
            return false;
        }

        return EndsWithThis(said, Applies) || EndsWithThis(said, Applies + "于") || EndsWithThis(said[..at], "");
    }

    /// <summary>Whether a statement ends with words and 本条例, 本办法, ….</summary>
    private static bool EndsWithThis(ReadOnlySpan<char> said, string words)
    {
        said = said.TrimEnd("。；");
        foreach (var paper in Papers)
        {
            if (said.EndsWith(paper) && said[..^paper.Length].EndsWith('本') && said[..^(paper.Length + 1)].EndsWith(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>《办法》共分七章，27条: how the paper is cut.</summary>
    private static bool IsCut(ReadOnlySpan<char> said)
    {
        var at = said.Length < LongestClause ? Cutting.In(said) : -1;
        var rest = at < 0 ? default : said[(at + 1)..].TrimEnd("。；");
        return !rest.ContainsAny("：:") && rest.IndexOfAny(Numerals) >= 0
            && (rest.EndsWith('章') || rest.EndsWith('条') || rest.EndsWith("章节") || (rest.EndsWith("部分") && said.Contains('《')));
    }

    /// <summary>自2010年2月1日起施行; 由省科技厅负责解释; …同时废止.</summary>
    private static bool TakesEffect(ReadOnlySpan<char> said)
    {
        if (said.Length >= LongestClause)
        {
            return false;
        }

        var since = Since.In(said);
        return (since >= 0 && said[..since].Contains('自') && (since + 3 == said.Length || said[since + 3] is '。' or '；' or '，')) || Ending.In(said) >= 0;
    }

    /// <summary>法律、法规另有规定的，从其规定.</summary>
    private static bool Yields(ReadOnlySpan<char> said) => said.Length < LongestClause && Yielding.In(said) >= 0;

    /// <summary>现印发给你们，请认真组织实施; 现将有关事项通知如下. Why it was written is said before, and that counts.</summary>
    private static bool HandsOn(ReadOnlySpan<char> said) => said.Length < LongestClause && !said.StartsWith('为')
        && (Handing.In(said) >= 0 || said.TrimEnd("。：: ").EndsWith(FollowsBelow)
            || (said.Length <= ShortClause && Below.In(said) >= 0));

    /// <summary>Words of which one is looked for.</summary>
    private sealed class Words(params string[] all)
    {
        private readonly SearchValues<string> _values = SearchValues.Create(all, StringComparison.Ordinal);

        public string[] All { get; } = all;

        /// <summary>Where the first of them stands; -1 where none does.</summary>
        public int In(ReadOnlySpan<char> text) => text.IndexOfAny(_values);
    }
}
