namespace PolicyDashboard.Analysis.Texts;

/// <summary>The dates of a text by where they stand.</summary>
internal sealed class DatedText
{
    /// <summary>Characters that the head of a text without lines may have.</summary>
    private const int Head = 300;

    /// <summary>Characters of a heading behind its year, and before it: “十四五”时期和2025年工作回顾.</summary>
    private const int LongestHeading = 30;
    private const int LongestBeforeYear = 16;

    /// <summary>Characters of 〔2019〕31号 or 令第12号.</summary>
    private const int LongestNumber = 12;

    /// <summary>Characters at a title's end that tell that it stands there.</summary>
    private const int EndOfTitle = 6;

    public DatedText(TextLayout layout, int body)
    {
        Text = layout.Plain;
        Dates = DateScanner.Scan(Text, 0, Text.Length);
        BodyStart = body < layout.Lines.Count ? layout.Lines[body].Span.Start : Text.Length;
    }

    /// <summary>The text, in <see cref="TextLayout.Plain"/> characters.</summary>
    public string Text { get; }

    /// <summary>Its dates, in reading order.</summary>
    public List<DateInText> Dates { get; }

    /// <summary>Where its body begins; its length where it has none.</summary>
    public int BodyStart { get; }

    /// <summary>The dates that name a day.</summary>
    public IEnumerable<DateInText> Days() => Dates.Where(date => date.Date.Precision == DatePrecision.Day);

    /// <summary>What follows a position in its line.</summary>
    public ReadOnlySpan<char> RestOfLine(int at, int most)
    {
        var rest = Text.AsSpan(at, Math.Min(most, Text.Length - at));
        var lineEnd = rest.IndexOf('\n');
        return lineEnd < 0 ? rest : rest[..lineEnd];
    }

    /// <summary>The first day that stands behind one of these labels: 发布时间：2019-07-17.</summary>
    public Found<IssueDate>? Labelled(params ReadOnlySpan<string> labels)
    {
        foreach (var date in Days())
        {
            var before = Text.AsSpan(0, date.Span.Start).TrimEnd(" \u3000\t\n");
            if (before.IsEmpty || before[^1] is not ('：' or ':' or '】' or ']'))
            {
                continue;
            }

            // 【颁布日期】 stands at the head of texts that have lost their lines.
            var end = before[^1] is '】' or ']' ? Math.Max(BodyStart, Head) : BodyStart;
            before = before[..^1].TrimEnd(" \u3000\t");
            foreach (var label in labels)
            {
                // 培训时间： is another matter, and labels inside the body are those of an event or of another document.
                if (before.EndsWith(label) && !IsHanBefore(before, label.Length) && date.Span.Start < end)
                {
                    return new Found<IssueDate>(date.Date, date.Span, label);
                }
            }
        }

        return null;
    }

    /// <summary>The day a report was given: 2026年1月25日在…会议上.</summary>
    public Found<IssueDate>? Session()
    {
        foreach (var date in Days())
        {
            if (date.Span.Start > BodyStart)
            {
                break;
            }

            var line = Text.AsSpan(date.Span.End, Math.Min(60, Text.Length - date.Span.End)).TrimStart(" \u3000，");
            if ((line.StartsWith("在") || line.StartsWith("于")) && (line.IndexOf("会议上") > 0 || line.IndexOf("大会上") > 0 || line.IndexOf("全会上") > 0 || line.IndexOf("会上") > 0))
            {
                return new Found<IssueDate>(date.Date, date.Span, "会议日期");
            }

            if (line.IndexOf("上的讲话") > 0 || line.IndexOf("上的报告") > 0)
            {
                return new Found<IssueDate>(date.Date, date.Span, "会议日期");
            }
        }

        return null;
    }

    /// <summary>A date in brackets in a line of its own under the title; in a text that has lost its lines, between blanks near its start.</summary>
    public Found<IssueDate>? Bracket()
    {
        foreach (var date in Days())
        {
            if (date.Span.Start >= Math.Max(BodyStart, Head))
            {
                break;
            }

            if (date.Span.Start > 0 && Text[date.Span.Start - 1] is '（' or '(' && RestOfLine(date.Span.End, 3) is ['）' or ')', .. var rest] && rest.IsWhiteSpace()
                && (date.Span.Start < BodyStart || (date.Span.Start > 1 && Characters.IsBlank(Text[date.Span.Start - 2]))))
            {
                return new Found<IssueDate>(date.Date, date.Span, "标题下括注");
            }
        }

        return null;
    }

    /// <summary>
    /// The day that follows at once on the title, or on the document's number, at the head of a text without lines:
    /// 某省人民政府关于某事的意见某政字〔2019〕31号2019年7月1日各市….
    /// </summary>
    /// <param name="title">The title; null without one.</param>
    public Found<IssueDate>? BehindTitle(string? title)
    {
        foreach (var date in Days().TakeWhile(date => date.Span.Start < Head))
        {
            var before = Text.AsSpan(0, date.Span.Start).TrimEnd(" \u3000\u00a0");
            var number = before is [.., '号'] && before[Math.Max(before.Length - LongestNumber, 0)..] is var end && (end.IndexOfAny("〔［[﹝") >= 0 || end.IndexOf("令第") >= 0);
            if ((number || (title is { Length: >= EndOfTitle } && before.EndsWith(title.AsSpan(title.Length - EndOfTitle))))
                && RestOfLine(date.Span.End, 1) is [] or ['\u3000' or ' ' or '目' or '第' or '各'])
            {
                return new Found<IssueDate>(date.Date, date.Span, number ? "文号后日期" : "标题后日期");
            }
        }

        return null;
    }

    /// <summary>A date in a line of its own, or in a source line, before the body.</summary>
    public Found<IssueDate>? DateLine()
    {
        foreach (var date in Dates)
        {
            if (date.Span.Start >= BodyStart)
            {
                break;
            }

            if (date.Date.Precision == DatePrecision.Year)
            {
                continue;
            }

            var start = Text.LastIndexOf('\n', date.Span.Start) + 1;
            var before = Text.AsSpan(start, date.Span.Start - start).Trim(" \u3000\t（(【[*");
            var rest = RestOfLine(date.Span.End, 40);
            if (rest.Length < 40 && rest.IndexOfAny('，', '。') < 0 && (before.IsEmpty || before.IndexOf("来源") >= 0 || before.IndexOf('：') >= 0 || before.IndexOf(':') >= 0))
            {
                return new Found<IssueDate>(date.Date, date.Span, before.IsEmpty ? "日期行" : "来源行");
            }
        }

        return null;
    }

    /// <summary>The day that the body opens with: 2020年3月17日，省委、省政府召开….</summary>
    public Found<IssueDate>? Opening()
    {
        foreach (var date in Days())
        {
            if (date.Span.Start > BodyStart + 12)
            {
                break;
            }

            var lineStart = Text.LastIndexOf('\n', date.Span.Start) + 1;
            if (date.Span.Start - lineStart <= 12 && RestOfLine(date.Span.End, 1) is ['，'] or [','] or ['至'] or ['上'] or ['下']
                && !IsToCome(Text.AsSpan(lineStart, date.Span.Start - lineStart)))
            {
                return new Found<IssueDate>(date.Date, date.Span, "导语");
            }
        }

        return null;
    }

    /// <summary>The newest day on which the first lines say something was issued: 2021年12月30日，省教育厅印发了….</summary>
    public Found<IssueDate>? Publication()
    {
        DateInText? newest = null;
        foreach (var date in Days())
        {
            if (date.Span.Start > BodyStart + 1000)
            {
                break;
            }

            var clause = RestOfLine(date.Span.End, 40).TrimStart("，, ");
            var end = clause.IndexOfAny('，', '。', '；');
            clause = end < 0 ? clause : clause[..end];
            if (IsIssuedElse(clause))
            {
                continue;
            }

            if ((clause.IndexOf("印发") >= 0 || clause.IndexOf("出台") >= 0 || clause.IndexOf("正式发布") >= 0) && (newest is not { } so || date.Date.CompareTo(so.Date) > 0))
            {
                newest = date;
            }
        }

        return newest is { } found ? new Found<IssueDate>(found.Date, found.Span, "文中所述印发日期") : null;
    }

    /// <summary>决定2018年2月26日至28日召开…, 自2022年1月1日至…: the day is one to come, or a period's.</summary>
    public static bool IsToCome(ReadOnlySpan<char> before) =>
        before.IndexOf("决定") >= 0 || before.IndexOf("定于") >= 0 || before.IndexOf("将于") >= 0 || before.TrimEnd(" \u3000") is [.., '自' or '从'];

    /// <summary>对2018年11月28日印发的《某办法》进行了修订: what was issued then is what this text replaces.</summary>
    private static bool IsIssuedElse(ReadOnlySpan<char> clause) =>
        clause.StartsWith("印发的") || clause.StartsWith("发布的") || clause.StartsWith("出台的") || clause.StartsWith("公布的");

    /// <summary>
    /// The year that a report to a people's congress is of, by its headings: 一、2023年工作回顾 looks back on the year before,
    /// 二、2024年工作安排 tells what is planned for its own.
    /// </summary>
    public Found<IssueDate>? Reviewed()
    {
        var head = Text.AsSpan(0, Math.Min(Text.Length, BodyStart + Head));
        if (head.IndexOf("代表") < 0 || head.IndexOf("大会") < 0 || head.IndexOf("报告") < 0)
        {
            return null;
        }

        Found<IssueDate>? planned = null;
        foreach (var date in Dates)
        {
            var lineStart = Text.LastIndexOf('\n', date.Span.Start) + 1;
            var heading = RestOfLine(date.Span.End, LongestHeading);
            if (date.Date.Precision != DatePrecision.Year || date.Span.Start - lineStart > LongestBeforeYear || heading.Length == LongestHeading || heading.ContainsAny("，。；"))
            {
                continue;
            }

            if (heading.IndexOf("回顾") >= 0)
            {
                return new Found<IssueDate>(new IssueDate((short)(date.Date.Year + 1), 0, 0), date.Span, "所回顾年度的次年");
            }

            if ((heading.IndexOf("工作") >= 0 || heading.IndexOf("任务") >= 0) && (planned is null || date.Date.CompareTo(planned.Value) > 0))
            {
                planned = new Found<IssueDate>(date.Date, date.Span, "所安排的年度");
            }
        }

        return planned;
    }

    /// <summary>The year of the document number: 〔2022〕1号.</summary>
    public Found<IssueDate>? DocumentNumber()
    {
        for (var at = 0; at < Math.Min(Text.Length, BodyStart + 400); at++)
        {
            if (Text[at] is '〔' or '［' or '[' or '﹝' or '【' && at + 6 < Text.Length && Text[at + 5] is '〕' or '］' or ']' or '﹞' or '】'
                && int.TryParse(Text.AsSpan(at + 1, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
                && DateScanner.IsDate(year, 0, 0) && RestOfLine(at + 6, 8).Contains('号') && IsOwnNumber(at))
            {
                return new Found<IssueDate>(new IssueDate((short)year, 0, 0), TextSpan.Between(at + 1, at + 5), "文号");
            }
        }

        return null;
    }

    /// <summary>A document's own number opens its line; another's stands in brackets behind a title.</summary>
    private bool IsOwnNumber(int at)
    {
        var start = Text.LastIndexOf('\n', at) + 1;
        return at - start <= 12 && !Text.AsSpan(start, at - start).ContainsAny('（', '《', '，');
    }

    private static bool IsHanBefore(ReadOnlySpan<char> text, int length) =>
        text.Length > length && Characters.IsHan(text[^(length + 1)]);
}
