namespace PolicyDashboard.Analysis.Texts;

/// <summary>The dates of a text by where they stand.</summary>
internal sealed class DatedText
{
    
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
            if (before.IsEmpty || before[^1] is not ('：' or ':'))
            {
                continue;
            }

            before = before[..^1].TrimEnd(" \u3000\t");
            foreach (var label in labels)
            {
                // 培训时间： is another matter, and labels inside the body are those of an event or of another document.
                if (before.EndsWith(label) && !IsHanBefore(before, label.Length) && date.Span.Start < BodyStart)
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

    /// <summary>A date in brackets in a line of its own under the title.</summary>
    public Found<IssueDate>? Bracket()
    {
        foreach (var date in Days())
        {
            if (date.Span.Start >= BodyStart)
            {
                break;
            }

            if (date.Span.Start > 0 && Text[date.Span.Start - 1] is '（' or '(' && RestOfLine(date.Span.End, 3).TrimEnd() is "）" or ")")
            {
                return new Found<IssueDate>(date.Date, date.Span, "标题下括注");
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
            var before = Text.AsSpan(start, date.Span.Start - start).Trim(" \u3000\t（(【[");
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
            if (date.Span.Start - lineStart <= 12 && RestOfLine(date.Span.End, 1) is ['，'] or [','] or ['至'] or ['上'] or ['下'])
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
            if ((clause.IndexOf("印发") >= 0 || clause.IndexOf("出台") >= 0 || clause.IndexOf("正式发布") >= 0) && (newest is not { } so || date.Date.CompareTo(so.Date) > 0))
            {
                newest = date;
            }
        }

        return newest is { } found ? new Found<IssueDate>(found.Date, found.Span, "文中所述印发日期") : null;
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
