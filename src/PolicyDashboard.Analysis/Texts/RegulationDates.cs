namespace PolicyDashboard.Analysis.Texts;

/// <summary>The dates in the bracket, or in the lines, under a regulation's title.</summary>
internal sealed class RegulationDates(DatedText text)
{
    /// <summary>The newest date of adoption, approval, amendment or publication before the body or in the bracket under the title.</summary>
    public Found<IssueDate>? History()
    {
        DateInText? newest = null;
        var end = HistoryEnd();
        var publishes = PublishesWithoutDate(end);
        foreach (var date in text.Dates)
        {
            if (date.Span.Start >= end)
            {
                break;
            }

            var said = Said(date, end);
            if (date.Date.Precision == DatePrecision.Day && IsEnactment(said) && !(publishes && said.Contains("常务会议", StringComparison.Ordinal))
                && (newest is not { } so || date.Date.CompareTo(so.Date) > 0))
            {
                newest = date;
            }
        }

        return newest is { } found ? new Found<IssueDate>(found.Date, found.Span, "题注") : null;
    }

    /// <summary>The day a regulation takes effect, where nothing else about its issue is dated.</summary>
    public Found<IssueDate>? Effect()
    {
        var end = HistoryEnd();
        foreach (var date in text.Days())
        {
            if (date.Span.Start >= end)
            {
                break;
            }

            if (TakesEffect(Said(date, end)))
            {
                return new Found<IssueDate>(date.Date, date.Span, "施行日期，公布日期未载");
            }
        }

        return null;
    }

    /// <summary>The end of what may be a regulation's history: the body's first line, or the bracket that stands before its text.</summary>
    private int HistoryEnd()
    {
        var open = text.Text.AsSpan(0, Math.Min(text.Text.Length, text.BodyStart + 40)).IndexOfAny('（', '(');
        if (open >= 0 && text.Text.AsSpan(open).IndexOfAny('）', ')') is > 0 and < 1200 and var close && open + close > text.BodyStart)
        {
            return open + close;
        }

        return text.BodyStart;
    }

    /// <summary>From a date to the next one: 山东省第十三届人民代表大会常务委员会第十四次会议批准.</summary>
    private string Said(DateInText date, int end)
    {
        var next = text.Dates.Find(other => other.Span.Start > date.Span.Start && other.Date.Precision == DatePrecision.Day);
        var stop = next == default || next.Span.Start > end ? end : next.Span.Start;
        return text.Text[date.Span.End..Math.Max(stop, date.Span.End)];
    }

    private static bool IsEnactment(string said) =>
        !TakesEffect(said)
        && (said.Contains("通过", StringComparison.Ordinal) || said.Contains("批准", StringComparison.Ordinal) || said.Contains("公布", StringComparison.Ordinal)
            || said.Contains("修正", StringComparison.Ordinal) || said.Contains("修订", StringComparison.Ordinal) || said.Contains("发布", StringComparison.Ordinal)
            || said.Contains("颁布", StringComparison.Ordinal) || said.Contains('令', StringComparison.Ordinal) || said.Contains("修改", StringComparison.Ordinal));

    private static bool TakesEffect(string said)
    {
        var rest = said.AsSpan().TrimStart(" \u3000起");
        return rest.StartsWith("施行") || rest.StartsWith("实施") || rest.StartsWith("执行") || rest.StartsWith("生效");
    }

    /// <summary>已经2022年10月25日省政府常务会议通过，现予公布，自2023年1月1日起施行: adopted and in force on known days, published on none.</summary>
    private bool PublishesWithoutDate(int end)
    {
        var head = text.Text.AsSpan(0, end);
        return head.IndexOf("常务会议") >= 0 && text.Dates.Exists(date => date.Span.Start < end && date.Date.Precision == DatePrecision.Day && TakesEffect(Said(date, end)));
    }
}
