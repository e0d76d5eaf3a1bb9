namespace PolicyDashboard.Analysis.Texts;

/// <summary>The dates in the bracket, or in the lines, under a regulation's title.</summary>
internal sealed class RegulationDates(DatedText text)
{
    private const string EffectOnly = "施行日期，公布日期未载";

    /// <summary>Characters from the body's start within which an order says 现予公布.</summary>
    private const int LongestOrder = 400;

    /// <summary>Characters from the body's start within which the bracket under a title begins.</summary>
    private const int LongestBeforeBracket = 60;

    /// <summary>Characters at a text's end within which its last article stands.</summary>
    private const int LongestEnd = 300;

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
                return new Found<IssueDate>(date.Date, date.Span, EffectOnly);
            }
        }

        return null;
    }

    /// <summary>
    /// The order that opens a text without lines, 《某条例》已经2016年2月3日国务院第122次常务会议通过，现予公布，自2016年5月1日起施行：
    /// a congress publishes on the day it passes; a government later, so that the day of taking effect stands where there is one.
    /// </summary>
    public Found<IssueDate>? Order()
    {
        var at = text.Text.AsSpan(0, Math.Min(text.Text.Length, text.BodyStart + LongestOrder)).IndexOf("现予公布");
        if (at < 0)
        {
            return null;
        }

        var end = text.Text.AsSpan(at).IndexOfAny('。', '\n') is >= 0 and var stop ? at + stop : text.Text.Length;
        DateInText? passed = null, effect = null;
        foreach (var date in text.Days().TakeWhile(date => date.Span.Start < end))
        {
            var said = Said(date, end);
            passed = date.Span.Start < at && said.Contains("通过", StringComparison.Ordinal) ? date : passed;
            effect = date.Span.Start > at && TakesEffect(said) ? date : effect;
        }

        var congress = text.Text.AsSpan(0, at).IndexOf("代表大会") >= 0;
        return passed is { } day && (congress || effect is null) ? new Found<IssueDate>(day.Date, day.Span, congress ? "通过日期" : "通过日期，公布日期未载")
            : effect is { } force ? new Found<IssueDate>(force.Date, force.Span, EffectOnly) : null;
    }

    /// <summary>The day of taking effect in the last article, 本办法自2010年1月1日起施行, where nothing else is dated.</summary>
    public Found<IssueDate>? LastArticle()
    {
        foreach (var date in text.Days().SkipWhile(date => date.Span.Start < text.Text.Length - LongestEnd))
        {
            var before = text.Text.AsSpan(0, date.Span.Start).TrimEnd(" \u3000");
            var sentence = before[(before.LastIndexOfAny("。；\n\u3000") + 1)..];
            if (before is [.., '自'] && sentence.Length <= 16 && sentence.Contains('本') && TakesEffect(text.RestOfLine(date.Span.End, 8).ToString()))
            {
                return new Found<IssueDate>(date.Date, date.Span, EffectOnly);
            }
        }

        return null;
    }

    /// <summary>The end of what may be a regulation's history: the body's first line, or the bracket that stands before its text.</summary>
    private int HistoryEnd()
    {
        var within = text.Text.AsSpan(0, Math.Min(text.Text.Length, text.BodyStart + LongestBeforeBracket));
        for (var open = within.IndexOfAny('（', '('); open >= 0;)
        {
            var close = text.Text.AsSpan(open).IndexOfAny('）', ')');
            if (close is > 0 and < 1200 && open + close > text.BodyStart && text.Text.AsSpan(open, close).Contains('年'))
            {
                return open + close;
            }

            var next = within[(open + 1)..].IndexOfAny('（', '(');
            open = next < 0 ? -1 : open + 1 + next;
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
