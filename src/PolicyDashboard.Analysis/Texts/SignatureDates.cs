namespace PolicyDashboard.Analysis.Texts;

/// <summary>The dates that sign a document.</summary>
internal sealed class SignatureDates(DatedText text)
{
    private static readonly string[] Continuations =
    [
        "，", ",", "、", "之", "前", "后", "起", "以前", "以后", "至", "到", "－", "—", "-", "～", "~", "在", "由", "的", "召开", "印发", "发布", "公布", "发文", "通过", "下午", "上午", "上报", "止", "截",
        "和", "与", "及", "期间", "施行", "实施", "开始", "开展", "《", "〈", "生效", "批准", "修订", "修正", "完成", "举行", "举办", "）", ")", "；", "。",
    ];

    /// <summary>The first date of a signature: behind the name of a body, or in a line of its own below the body's beginning.</summary>
    public Found<IssueDate>? Signature()
    {
        Found<IssueDate>? alone = null;
        foreach (var date in text.Dates)
        {
            if (date.Date.Precision == DatePrecision.Year || date.Span.Start < text.BodyStart)
            {
                continue;
            }

            var before = text.Text.AsSpan(0, date.Span.Start);
            var rest = text.RestOfLine(date.Span.End, 60);
            if (GoesOn(rest))
            {
                continue;
            }

            if (EndsWithBody(before.TrimEnd(" \u3000\u00a0\t\n")))
            {
                return new Found<IssueDate>(date.Date, date.Span, "落款");
            }

            var ownLine = before.TrimEnd(" \u3000\u00a0\t（(");
            if (alone is null && (ownLine.IsEmpty || ownLine[^1] is '\n' or '。') && StandsAlone(date, rest))
            {
                alone = new Found<IssueDate>(date.Date, date.Span, "落款");
            }
        }

        return alone;
    }

    /// <summary>Whether the sentence goes on behind a date, so that it signs nothing.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        if (rest.Length >= 2 && Characters.IsBlank(rest[0]) && Characters.IsBlank(rest[1]))
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
        rest.IsEmpty || Characters.IsBlank(rest[0]) || rest[0] is '（' or '(' or '）' or ')' || rest.StartsWith("更多信息") || rest.StartsWith("附件") || !char.IsDigit(text.Text[date.Span.Start]);

    private static bool EndsWithBody(ReadOnlySpan<char> before)
    {
        foreach (var body in LineWords.Bodies)
        {
            if (before.EndsWith(body))
            {
                return true;
            }
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
