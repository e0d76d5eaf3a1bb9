using System.Buffers;

namespace PolicyDashboard.Analysis.Texts;

/// <summary>The dates that sign a document.</summary>
internal sealed class SignatureDates(DatedText text)
{
    /// <summary>Characters of a signature's bodies in running text, nineteen departments among them.</summary>
    private const int LongestSignature = 250;

    /// <summary>Characters that may follow a signature to the end of a text: the names of attachments and of other pages.</summary>
    private const int LongestEnd = 90;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；：:\n）)");

    private static readonly string[] Continuations =
    [
        "，", ",", "、", "之", "前", "后", "起", "以前", "以后", "至", "到", "－", "—", "-", "～", "~", "在", "由", "的", "召开", "印发", "发布", "公布", "发文", "通过", "下午", "上午", "上报", "止", "截",
        "和", "与", "及", "期间", "施行", "实施", "开始", "开展", "《", "〈", "生效", "批准", "修订", "修正", "完成", "举行", "举办", "）", ")", "；", "。",
    ];

    /// <summary>The first date of a signature: behind the name of a body, or in a line of its own below the body's beginning.</summary>
    public Found<IssueDate>? Signature()
    {
        Found<IssueDate>? named = null, alone = null;
        foreach (var date in text.Dates)
        {
            if (date.Date.Precision == DatePrecision.Year || date.Span.Start < text.BodyStart)
            {
                continue;
            }

            var before = text.Text.AsSpan(0, date.Span.Start);
            var rest = text.RestOfLine(date.Span.End, 60);
            var found = new Found<IssueDate>(date.Date, date.Span, "落款");
            if (GoesOn(rest))
            {
                // 某厅2021年11月15日《某意见》政策解读: the names of other pages follow a signature, other dates go on in prose.
                if (rest[0] is '《' && (IsSignedByBodiesAlone(before) || (before[^1] is '。' && IsEnd(date.Span.End))))
                {
                    return found;
                }

                continue;
            }

            // 本届政府1998年3月就职: a month names a day of issue only where nothing goes on behind it.
            var standsAlone = StandsAlone(date, rest);
            if (date.Date.Precision == DatePrecision.Month && !EndsLine(rest))
            {
                continue;
            }

            if (EndsWithBody(WithoutBlanks(before)))
            {
                if (standsAlone || IsSignedByBodiesAlone(before))
                {
                    return found;
                }

                named ??= found;
            }
            else if ((standsAlone && (IsInOwnLine(before) || rest.StartsWith("附件") || (before[^1] is '）' or ')' && IsEnd(date.Span.End)))) || IsSignedByHolder(before) || IsRepeated(before, rest))
            {
                alone ??= found;
            }
        }

        return named ?? alone;
    }

    /// <summary>The day that the last line says a document was printed: 某省人民政府办公厅 2019年3月15日印发.</summary>
    public Found<IssueDate>? Printed()
    {
        foreach (var date in text.Days().Where(date => date.Span.Start >= text.BodyStart))
        {
            var rest = text.RestOfLine(date.Span.End, 6);
            if ((rest.StartsWith("印发") ? rest[2..] : rest.StartsWith("印") ? rest[1..] : "的") is var behind && (behind.IsEmpty || Characters.IsBlank(behind[0]) || behind.StartsWith("附件"))
                && EndsWithBody(WithoutBlanks(text.Text.AsSpan(0, date.Span.Start))))
            {
                return new Found<IssueDate>(date.Date, date.Span, "印发日期");
            }
        }

        return null;
    }

    /// <summary>A date at the start of a line, behind a sentence, or behind the two blanks that stand for a line end in a text without lines.</summary>
    private static bool IsInOwnLine(ReadOnlySpan<char> before)
    {
        var line = before.TrimEnd(" \u3000\u00a0\t（(");
        return line.IsEmpty || line[^1] is '\n' or '。' || (before.EndsWith("\u3000\u3000") && line[^1] is not ('：' or ':'));
    }

    /// <summary>Between the end of the last sentence and the date stand names of bodies and nothing else.</summary>
    private static bool IsSignedByBodiesAlone(ReadOnlySpan<char> before)
    {
        Span<char> buffer = stackalloc char[LongestSignature];
        var names = Boilerplate.Squeeze(SinceSentence(before), buffer);
        return names.Length >= 3 && !names.ContainsAny("，、《") && names[0] is not ('由' or '经' or '据' or '自' or '从' or '对' or '以' or '在' or '按' or '根') && LineKind.EndsWithBody(names);
    }

    /// <summary>…，现予公布，自公布之日起施行。部长张纪南2019年12月31日某部关于…的决定: an order is signed by who holds the office.</summary>
    private static bool IsSignedByHolder(ReadOnlySpan<char> before)
    {
        Span<char> buffer = stackalloc char[80];
        var since = SinceSentence(before);
        var ordered = before[..^since.Length].TrimEnd("。\n \u3000");
        if (!(ordered.EndsWith("施行") || ordered.EndsWith("公布") || ordered.EndsWith("生效") || ordered.EndsWith("执行") || ordered.EndsWith("发布")))
        {
            return false;
        }

        var holders = Boilerplate.Squeeze(since, buffer);
        if (holders.ContainsAny('，', '、'))
        {
            return false;
        }

        foreach (var office in LineWords.Offices)
        {
            if (holders.LastIndexOf(office) is >= 0 and var at && holders.Length - at - office.Length is >= 2 and <= 4)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>附件：某规定2018年5月19日某规定第一章: what is attached follows the date at once.</summary>
    private static bool IsRepeated(ReadOnlySpan<char> before, ReadOnlySpan<char> rest) =>
        rest.Length >= 8 && before.LastIndexOf("附件") is >= 0 and var at && before.Length - at <= 60 && before[at..].IndexOf(rest[..8]) is 2 or 3;

    private static ReadOnlySpan<char> WithoutBlanks(ReadOnlySpan<char> before)
    {
        while (before is [.., var last] && Characters.IsBlank(last))
        {
            before = before[..^1];
        }

        return before;
    }

    private static ReadOnlySpan<char> SinceSentence(ReadOnlySpan<char> before) => before[(before.LastIndexOfAny(SentenceEnds) + 1)..];

    private static bool EndsLine(ReadOnlySpan<char> rest) => rest.IsEmpty || Characters.IsBlank(rest[0]) || rest is ['）' or ')'];

    /// <summary>Whether only names follow to the end of the text.</summary>
    private bool IsEnd(int at) => text.Text.Length - at <= LongestEnd && !text.Text.AsSpan(at).ContainsAny("。，；");

    /// <summary>Whether the sentence goes on behind a date, so that it signs nothing.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= 2 && Characters.IsBlank(rest[0]) && Characters.IsBlank(rest[1]))
        {
            return false;
        }

        // A row of dashes is a rule under the signature.
        if (rest.StartsWith("---") || rest.StartsWith("———"))
        {
            return false;
        }

        rest = rest.TrimStart(" \u3000\u00a0\t");
        foreach (var continuation in Continuations)
        {
            if (rest.StartsWith(continuation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing follows, or white space, or a bracket; behind a date in Chinese digits, which only signatures have, another text may begin.</summary>
    private bool StandsAlone(DateInText date, ReadOnlySpan<char> rest) =>
        rest.IsEmpty || Characters.IsBlank(rest[0]) || rest.StartsWith("---") || rest.StartsWith("———") || rest[0] is '（' or '(' or '）' or ')' || rest.StartsWith("更多信息") || rest.StartsWith("附件") || !char.IsDigit(text.Text[date.Span.Start]);

    private static bool EndsWithBody(ReadOnlySpan<char> before)
    {
        if (LineKind.EndsWithBody(before))
        {
            return true;
        }

        foreach (var signer in LineWords.Signers)
        {
            if (before.EndsWith(signer))
            {
                return true;
            }
        }

        return false;
    }
}
